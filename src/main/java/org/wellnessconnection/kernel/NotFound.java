package org.wellnessconnection.kernel;

/** There is no such thing, or none that this person may see: 404 in both cases, so that nothing can be guessed. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** {@code what} is for logs and problem documents: a kind and an id, no text of a person. */
    public NotFound(String what) {
        super(what, null, false, false);
    }
}
