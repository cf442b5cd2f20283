package org.wellnessconnection.schedule;

/** Where a session stands. A draft is seen by staff only; what was cancelled stays cancelled. */
public enum SessionState {
    DRAFT,
    OPEN,
    CANCELLED
}
