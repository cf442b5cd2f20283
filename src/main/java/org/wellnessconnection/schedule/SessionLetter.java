package org.wellnessconnection.schedule;

import java.util.Arrays;
import java.util.Optional;
import org.wellnessconnection.schedule.Occasion.Stand;

/** The letters of a reservation's life, and when each is true. */
enum SessionLetter {
    MADE("reservation.made", Calendar.ENTERS),
    CHANGED("reservation.changed", Calendar.ENTERS),
    MOVED("reservation.moved", Calendar.ENTERS),
    CANCELLED("reservation.cancelled", Calendar.REMOVES),
    SESSION_MOVED("session.moved", Calendar.ENTERS),
    SESSION_CANCELLED("session.cancelled", Calendar.REMOVES),
    REMINDER("session.reminder", Calendar.LEAVES),
    CLOSING("session.closing", Calendar.LEAVES),
    JOINED_WAITLIST("waitlist.joined", Calendar.LEAVES),
    OFFERED("waitlist.offered", Calendar.LEAVES),
    OFFER_ENDED("waitlist.offer-ended", Calendar.LEAVES);

    /** What a letter does to the reader's calendar, if the reservation has an entry in it. */
    enum Calendar {
        ENTERS,
        REMOVES,
        LEAVES
    }

    private final String kind;
    private final Calendar calendar;

    SessionLetter(String kind, Calendar calendar) {
        this.kind = kind;
        this.calendar = calendar;
    }

    static Optional<SessionLetter> of(String kind) {
        return Arrays.stream(values()).filter(one -> one.kind.equals(kind)).findFirst();
    }

    Calendar calendar() {
        return calendar;
    }

    /** {@code made}, {@code session-moved}: in keys of texts. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether twice is no worse than once: calendar messages replace themselves, a second reminder only disturbs. */
    boolean mayBeSentTwice() {
        return this != REMINDER && this != CLOSING;
    }

    /** Whether it is still so. Somebody may have cancelled between the change and the letter. */
    boolean isTrue(Occasion occasion, boolean lastCall) {
        var stand = occasion.stand();
        var goesOn = !occasion.meeting().isCancelled();
        return switch (this) {
            case MADE, CHANGED, MOVED, REMINDER, CLOSING -> goesOn && stand == Stand.SEATED;
            case SESSION_MOVED -> goesOn && (stand == Stand.SEATED || stand == Stand.WAITING || stand == Stand.OFFERED);
            case JOINED_WAITLIST -> goesOn && stand == Stand.WAITING;
            case OFFERED -> goesOn && stand == (lastCall ? Stand.WAITING : Stand.OFFERED);
            case CANCELLED -> stand == Stand.CANCELLED;
            case SESSION_CANCELLED -> stand == Stand.CALLED_OFF;
            case OFFER_ENDED -> stand == Stand.EXPIRED;
        };
    }
}
