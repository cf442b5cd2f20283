package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tells everybody with a reservation what became of their session, once. The session is locked. */
@ApplicationScoped
class Telling {

    private final Reservations reservations;
    private final Postbox postbox;

    @Inject
    Telling(Reservations reservations, Postbox postbox) {
        this.reservations = reservations;
        this.postbox = postbox;
    }

    /** How many will be told when the session moves or is cancelled. */
    int listeners(GroupSession session) {
        return reservations.living(session.id()).size();
    }

    int listeners(List<GroupSession> sessions) {
        return sessions.stream().mapToInt(this::listeners).sum();
    }

    /** It has another time. */
    int moved(GroupSession session) {
        var living = reservations.living(session.id());
        for (var reservation : living) {
            reservation.changed();
            postbox.post(LetterKind.SESSION_MOVED, reservation);
        }
        return living.size();
    }

    /** It does not take place. */
    int cancelled(GroupSession session, Instant now) {
        var living = reservations.living(session.id());
        for (var reservation : living) {
            reservation.end(ReservationState.CALLED_OFF, now);
            postbox.post(LetterKind.SESSION_CANCELLED, reservation);
        }
        return living.size();
    }
}
