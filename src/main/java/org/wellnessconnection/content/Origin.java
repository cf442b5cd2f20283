package org.wellnessconnection.content;

/** How a revision came to be. */
public enum Origin {
    /** Somebody wrote it. */
    WRITTEN,
    /** Two people's changes of different fields, put together. */
    MERGED,
    /** The text is the one before; somebody said that it is right beside the other language's newest. */
    CONFIRMED,
    /** An older revision, taken up again. */
    RESTORED,
    /** It came from files. */
    IMPORTED
}
