package org.wellnessconnection.platform.secrets;

/** Something is sealed with a key that this node does not have. */
public class MissingKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingKey(int number) {
        super("key number " + number + " is not in this node's folder of keys");
    }
}
