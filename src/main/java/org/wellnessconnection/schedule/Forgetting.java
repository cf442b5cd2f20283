package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.platform.UseCase;

/**
 * Erases who somebody was: names, addresses, hashes, links and reservations of a session, three days after it, and of a
 * reservation that ended before, three days after that. Counts stay: how many had a seat, waited, cancelled.
 */
@UseCase
public class Forgetting {

    private static final int AT_ONCE = 100;

    private final EntityManager entityManager;
    private final Sessions sessions;
    private final Reservations reservations;
    private final Clock clock;
    private final Duration kept;

    @Inject
    public Forgetting(
            EntityManager entityManager,
            Sessions sessions,
            Reservations reservations,
            Clock clock,
            @ConfigProperty(name = "wellness.schedule.keep-hours") long hours) {
        this.entityManager = entityManager;
        this.sessions = sessions;
        this.reservations = reservations;
        this.clock = clock;
        this.kept = Duration.ofHours(hours);
    }

    /** From when on nothing personal is left of a session. */
    public Instant forgets(GroupSession session) {
        var end = session.cancelledAt().filter(at -> at.isBefore(session.end())).orElse(session.end());
        return end.plus(kept);
    }

    /** Sessions whose time has come, the oldest first; not all at once. */
    public List<String> dueSessions() {
        return entityManager
                .createQuery(
                        "SELECT s.id FROM GroupSession s WHERE s.forgottenAt IS NULL"
                                + " AND (s.endsAt < :limit OR s.cancelledAt < :limit) ORDER BY s.endsAt",
                        String.class)
                .setParameter("limit", limit())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Reservations that ended long ago in sessions that are still to come. */
    public List<String> dueReservations() {
        return entityManager
                .createQuery(
                        "SELECT r.id FROM Reservation r, Guest g WHERE g.id = r.id AND r.endedAt < :limit",
                        String.class)
                .setParameter("limit", limit())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Nothing personal is left of the session afterwards. May be repeated. */
    public void forgetSession(String sessionId) {
        var session = sessions.lock(sessionId);
        if (session.forgottenAt().isPresent()) {
            return;
        }
        reservations.count(sessionId).forEach((state, people) -> reservations.keepCount(sessionId, state, people));
        reservations.all(sessionId).forEach(reservation -> {
            forgetPerson(reservation.id());
            entityManager.remove(reservation);
        });
        entityManager
                .createQuery("DELETE FROM MadeMeeting m WHERE m.id = :id")
                .setParameter("id", sessionId)
                .executeUpdate();
        session.forgotten(clock.instant());
    }

    /** The row stays for the counts of its session; who it was goes. */
    public void forgetReservation(String reservationId) {
        reservations.find(reservationId).ifPresent(reservation -> {
            sessions.lock(reservation.sessionId());
            forgetPerson(reservationId);
        });
    }

    /** Called in the transaction of whoever forgets: the row stays, who it was goes. */
    void forgetPerson(String reservationId) {
        for (var table : List.of("ReservationLink l WHERE l.reservationId", "Guest g WHERE g.id")) {
            entityManager
                    .createQuery("DELETE FROM " + table + " = :id")
                    .setParameter("id", reservationId)
                    .executeUpdate();
        }
    }

    private Instant limit() {
        return clock.instant().minus(kept);
    }
}
