package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.mail.Letters;

/** Orders the letters of a reservation's life, in the transaction that makes them necessary. */
@ApplicationScoped
class Postbox {

    private final Letters letters;
    private final Clock clock;

    @Inject
    Postbox(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** Once for each state of the reservation's calendar entry. */
    void post(String kind, Reservation reservation) {
        var sequence = Integer.toString(reservation.sequence());
        post(kind, reservation, Map.of(SessionLetters.SEQUENCE, sequence), ":" + sequence + ":" + reservation.state());
    }

    /** A seat is free, and all who wait hear of it. */
    void lastCall(Reservation reservation) {
        post(
                LetterKind.OFFERED,
                reservation,
                Map.of(LetterKind.LAST_CALL, "true"),
                ":last:" + clock.instant().toEpochMilli());
    }

    /**
     * What there is, told again to whoever asked; at most once an hour, so that nobody's mailbox can be filled by others.
     */
    void again(Reservation reservation) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        var kind = switch (reservation.state()) {
            case SEATED -> LetterKind.MADE;
            case WAITING -> LetterKind.JOINED_WAITLIST;
            case OFFERED -> LetterKind.OFFERED;
            case CANCELLED, EXPIRED, DECLINED, CALLED_OFF -> throw new IllegalStateException("nothing to tell again");
        };
        post(kind, reservation, Map.of("again", "true"), ":again:" + hour);
    }

    private void post(String kind, Reservation reservation, Map<String, String> details, String occasion) {
        Instant now = clock.instant();
        letters.post(new LetterOrder(kind, reservation.id(), details, reservation.id() + occasion, now));
    }
}
