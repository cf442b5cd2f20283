package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.wellnessconnection.platform.UseCase;

/** Ends offers that nobody answered in time; the next in line gets the seat. */
@UseCase
public class Offering {

    private final Sessions sessions;
    private final Seats seats;
    private final Reservations reservations;
    private final Queue queue;
    private final Postbox postbox;
    private final Clock clock;

    @Inject
    public Offering(
            Sessions sessions, Seats seats, Reservations reservations, Queue queue, Postbox postbox, Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.reservations = reservations;
        this.queue = queue;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** Sessions in which an offer has ended that nobody has looked after yet. */
    public List<String> due() {
        return reservations.sessionsWithEndedOffers(clock.instant());
    }

    /** Ends what has ended in one session, and offers what became free. May be repeated. */
    public void endOffers(String sessionId) {
        var session = sessions.lock(sessionId);
        var now = clock.instant();
        for (var reservation : reservations.living(sessionId)) {
            if (reservation.state() == ReservationState.OFFERED
                    && reservation
                            .offerUntil()
                            .filter(until -> !now.isBefore(until))
                            .isPresent()) {
                reservation.end(ReservationState.EXPIRED, now);
                seats.giveBack(session);
                postbox.post(LetterKind.OFFER_ENDED, reservation);
            }
        }
        queue.settle(session);
    }
}
