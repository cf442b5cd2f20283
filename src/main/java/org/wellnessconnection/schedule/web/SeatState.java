package org.wellnessconnection.schedule.web;

import java.time.Instant;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.ScheduleRefusal;

/** What the panel of a session says to everybody. The states of one person's reservation are on its private page. */
public enum SeatState {
    SEATS("tag--ok"),
    FEW("tag--warm"),
    QUEUE("tag--warn"),
    FULL("tag--warn"),
    NOT_YET("tag--info"),
    CLOSED("tag--quiet"),
    CANCELLED("tag--danger");

    /** So many seats, or fewer, are few. */
    private static final int FEW_SEATS = 3;

    private final String tag;

    SeatState(String tag) {
        this.tag = tag;
    }

    /** The class of the small label in lists. */
    public String tag() {
        return tag;
    }

    /** Whether somebody can reserve, or wait. */
    public boolean isOpen() {
        return this == SEATS || this == FEW || this == QUEUE;
    }

    static SeatState of(GroupSession session, Instant now) {
        var obstacle = session.obstacle(now);
        if (obstacle.isPresent()) {
            return switch (obstacle.get()) {
                case SESSION_CANCELLED -> CANCELLED;
                case NOT_OPEN_YET -> NOT_YET;
                default -> CLOSED;
            };
        }
        var free = session.seatsFree();
        if (free > 0) {
            return free <= FEW_SEATS ? FEW : SEATS;
        }
        return session.hasQueueLeft() ? QUEUE : FULL;
    }

    /** The refusals that are states of the panel rather than faults of the form. */
    static boolean isAboutSession(ScheduleRefusal refusal) {
        return switch (refusal) {
            case SESSION_FULL, WAITLIST_FULL, NOT_OPEN_YET, CLOSED, SESSION_CANCELLED -> true;
            default -> false;
        };
    }
}
