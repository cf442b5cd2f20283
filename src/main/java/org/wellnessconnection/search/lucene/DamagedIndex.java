package org.wellnessconnection.search.lucene;

/** What lies in the folder is no index of ours, or not whole: to be moved aside and built anew. */
final class DamagedIndex extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedIndex(String what) {
        super(what);
    }

    DamagedIndex(String what, Throwable cause) {
        super(what + ": " + cause, cause);
    }
}
