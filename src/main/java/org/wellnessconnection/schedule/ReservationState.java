package org.wellnessconnection.schedule;

import java.util.Set;

/** Where a reservation stands. The arrows below are the only moves there are; an offer ends in exactly one of them. */
public enum ReservationState {
    /** Has a seat. */
    SEATED,
    /** Stands in the queue. */
    WAITING,
    /** A seat is held until the offer ends. */
    OFFERED,
    /** Given back by the person, from any of the above. */
    CANCELLED,
    /** The offer ended without an answer. */
    EXPIRED,
    /** The offer was left to somebody else. */
    DECLINED,
    /** The session was cancelled by the programme. */
    CALLED_OFF;

    /** Whether the reservation still means something; the address behind it is taken for this session as long as it does. */
    public boolean isLive() {
        return this == SEATED || this == WAITING || this == OFFERED;
    }

    /** Whether a seat is kept for it. */
    public boolean holdsSeat() {
        return this == SEATED || this == OFFERED;
    }

    Set<ReservationState> next() {
        return switch (this) {
            case SEATED -> Set.of(CANCELLED, CALLED_OFF);
            case WAITING -> Set.of(OFFERED, SEATED, CANCELLED, CALLED_OFF);
            case OFFERED -> Set.of(SEATED, EXPIRED, DECLINED, CANCELLED, CALLED_OFF);
            case CANCELLED, EXPIRED, DECLINED, CALLED_OFF -> Set.of();
        };
    }
}
