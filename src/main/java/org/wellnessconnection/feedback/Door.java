package org.wellnessconnection.feedback;

/** Whether a survey can be answered now. */
public enum Door {
    /** Not yet. */
    EARLY,
    OPEN,
    /** As many have answered as there are seats. */
    FULL,
    /** Not any more; for polls also: none is open at the moment. */
    CLOSED,
    /** The session did not take place. */
    CANCELLED
}
