package org.wellnessconnection.platform.outbox;

/** Where a row stands. */
enum OutboxState {
    /** To be done when it is due. */
    WAITING,
    /** A worker holds it and has done nothing yet. */
    CLAIMED,
    /** A worker is doing it: whether it happened is known only when it is done. */
    UNDER_WAY,
    DONE,
    /** There was nothing to be done any more. */
    VOID,
    /** A worker died over it, and doing it twice would be worse than not at all. */
    LOST,
    /** Given up until somebody mends what is wrong. */
    PARKED,
    /** Somebody has decided that it shall not be done. */
    DROPPED
}
