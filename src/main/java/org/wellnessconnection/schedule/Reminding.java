package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.platform.UseCase;

/**
 * Orders the reminders of a day and of a quarter of an hour before, and the closing letter. Ordered when they are due and
 * never earlier, so that a session that moves needs none called back; each is ordered once however often this looks. Who
 * reserved later than a reminder was due gets none: the letter about the seat has just come.
 */
@UseCase
public class Reminding {

    private static final Duration DAY = Duration.ofHours(24);

    /** For how long a reminder is made up for when nothing ran at its time. */
    private static final Duration LATE = Duration.ofHours(2);

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final Sessions sessions;
    private final Reservations reservations;
    private final Letters letters;
    private final Clock clock;

    @Inject
    public Reminding(Sessions sessions, Reservations reservations, Letters letters, Clock clock) {
        this.sessions = sessions;
        this.reservations = reservations;
        this.letters = letters;
        this.clock = clock;
    }

    /** Orders what is due now. May be repeated. */
    public void order() {
        var now = clock.instant();
        order("day", DAY, now.plus(DAY).minus(LATE), now.plus(DAY));
        order("soon", GroupSession.DOORS, now, now.plus(GroupSession.DOORS));
        close(now);
    }

    private void order(String slot, Duration before, Instant from, Instant until) {
        for (var session : sessions.between(from, until.plusNanos(1_000), EnumSet.of(SessionState.OPEN))) {
            var due = session.start().minus(before);
            for (var reservation : reservations.living(session.id())) {
                if (reservation.state() == ReservationState.SEATED
                        && reservation.createdAt().isBefore(due)) {
                    post(LetterKind.REMINDER, slot, session, reservation);
                }
            }
        }
    }

    private void close(Instant now) {
        for (var session : sessions.between(now.minus(LONGEST_SESSION), now, EnumSet.of(SessionState.OPEN))) {
            if (session.isOver(now) && session.end().isAfter(now.minus(LATE))) {
                reservations.living(session.id()).stream()
                        .filter(reservation -> reservation.state() == ReservationState.SEATED)
                        .forEach(reservation -> post(LetterKind.CLOSING, "closing", session, reservation));
            }
        }
    }

    private void post(String kind, String slot, GroupSession session, Reservation reservation) {
        var start = session.start().toString();
        letters.post(new LetterOrder(
                kind,
                reservation.id(),
                Map.of(SessionLetters.SLOT, slot, SessionLetters.START, start),
                reservation.id() + ":" + slot + ":" + start,
                clock.instant()));
    }
}
