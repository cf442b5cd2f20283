package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Who gets a seat that has become free. First come, first served: it is offered to the first in line, never put back on
 * sale, and in the last hours before the start all who wait are told at once.
 */
@ApplicationScoped
class Queue {

    /** How long a seat is held, at most. */
    static final Duration HELD = Duration.ofHours(12);

    private final Seats seats;
    private final Reservations reservations;
    private final Postbox postbox;
    private final Clock clock;

    @Inject
    Queue(Seats seats, Reservations reservations, Postbox postbox, Clock clock) {
        this.seats = seats;
        this.reservations = reservations;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** Gives free seats to those who wait. Called whenever a seat may have become free; the session is locked. */
    void settle(GroupSession session) {
        var now = clock.instant();
        if (session.state() != SessionState.OPEN || session.isOver(now)) {
            return;
        }
        if (!now.isBefore(session.lastCall())) {
            if (session.seatsTaken() < session.capacity() && session.waiting() > 0) {
                reservations.queue(session.id()).forEach(postbox::lastCall);
            }
            return;
        }
        for (var first : reservations.queue(session.id())) {
            if (!seats.passOn(session)) {
                return;
            }
            first.offer(deadline(session, now));
            postbox.post(LetterKind.OFFERED, first);
        }
    }

    /** Offers of a session that begins sooner than when they were made end sooner too, but never before its start. */
    void shortenOffers(GroupSession session) {
        var latest = clock.instant().isBefore(session.lastCall()) ? session.lastCall() : session.start();
        for (var reservation : reservations.living(session.id())) {
            reservation.offerUntil().filter(latest::isBefore).ifPresent(until -> reservation.shortenOffer(latest));
        }
    }

    /** Until when an offer made now holds. */
    static Instant deadline(GroupSession session, Instant now) {
        var held = now.plus(HELD);
        return held.isBefore(session.lastCall()) ? held : session.lastCall();
    }
}
