package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.kernel.NotFound;

/** Reservations as rows. Exact only while their session is locked. */
@ApplicationScoped
class Reservations {

    private static final Set<ReservationState> LIVE =
            Set.of(ReservationState.SEATED, ReservationState.WAITING, ReservationState.OFFERED);

    /** H2 and MySQL both take this; JPQL has no word for it. */
    private static final String COUNT_ONE = "INSERT INTO schedule_tally (session_id, kind, people) VALUES (?1, ?2, 1)"
            + " ON DUPLICATE KEY UPDATE people = people + 1";

    private final EntityManager entityManager;

    @Inject
    Reservations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Reservation> find(String id) {
        return Optional.ofNullable(entityManager.find(Reservation.class, id));
    }

    Reservation get(String id) {
        return find(id).orElseThrow(() -> new NotFound("reservation/" + id));
    }

    /** As it is now: another transaction may have changed it while this one waited for the session. */
    Reservation fresh(Reservation reservation) {
        entityManager.refresh(reservation);
        return reservation;
    }

    /** The one that this address has in this session, while it lives. */
    Optional<Reservation> living(String sessionId, String key) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Reservation r WHERE r.sessionId = :session AND r.liveKey = :key",
                        Reservation.class)
                .setParameter("session", sessionId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** All that this address has in sessions that have not ended. */
    List<Reservation> living(String key, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Reservation r, GroupSession s WHERE s.id = r.sessionId AND r.liveKey = :key"
                                + " AND s.endsAt > :now ORDER BY s.startsAt",
                        Reservation.class)
                .setParameter("key", key)
                .setParameter("now", now)
                .getResultList();
    }

    /** Everybody with a seat, an offer or a place in the queue, in the order in which they came. */
    List<Reservation> living(String sessionId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Reservation r WHERE r.sessionId = :session AND r.state IN :live ORDER BY r.place",
                        Reservation.class)
                .setParameter("session", sessionId)
                .setParameter("live", LIVE)
                .getResultList();
    }

    /** All of a session, those that ended too, in the order in which they came. */
    List<Reservation> all(String sessionId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Reservation r WHERE r.sessionId = :session ORDER BY r.place", Reservation.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** Those in the queue, first in line first. */
    List<Reservation> queue(String sessionId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Reservation r WHERE r.sessionId = :session AND r.state = :waiting"
                                + " ORDER BY r.place",
                        Reservation.class)
                .setParameter("session", sessionId)
                .setParameter("waiting", ReservationState.WAITING)
                .getResultList();
    }

    /** How many stand before this one, itself included: 1 for the first in line. */
    int rank(Reservation waiting) {
        return Math.toIntExact(entityManager
                .createQuery(
                        "SELECT COUNT(r) FROM Reservation r WHERE r.sessionId = :session AND r.state = :waiting"
                                + " AND r.place <= :place",
                        Long.class)
                .setParameter("session", waiting.sessionId())
                .setParameter("waiting", ReservationState.WAITING)
                .setParameter("place", waiting.place())
                .getSingleResult());
    }

    /** Ids of sessions with offers that have ended by now, the oldest first. */
    List<String> sessionsWithEndedOffers(Instant now) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT r.sessionId FROM Reservation r WHERE r.state = :offered"
                                + " AND r.offerUntil <= :now",
                        String.class)
                .setParameter("offered", ReservationState.OFFERED)
                .setParameter("now", now)
                .getResultList();
    }

    /** How many of a session stand where. */
    Map<ReservationState, Integer> count(String sessionId) {
        var counts = new EnumMap<ReservationState, Integer>(ReservationState.class);
        entityManager
                .createQuery(
                        "SELECT r.state, COUNT(r) FROM Reservation r WHERE r.sessionId = :session GROUP BY r.state",
                        Object[].class)
                .setParameter("session", sessionId)
                .getResultStream()
                .forEach(row -> counts.put((ReservationState) row[0], Math.toIntExact((Long) row[1])));
        return counts;
    }

    /** Written at once: what refers to it, and the counts, come after. */
    void add(Reservation reservation) {
        entityManager.persist(reservation);
        entityManager.flush();
    }

    /** Counts what somebody said to be; nothing ties the count to a reservation. */
    void tally(String sessionId, Standing standing) {
        entityManager
                .createNativeQuery(COUNT_ONE)
                .setParameter(1, sessionId)
                .setParameter(2, standing.name())
                .executeUpdate();
    }

    /** What stays of reservations that are forgotten: how many ended in which state. */
    void keepCount(String sessionId, ReservationState state, int people) {
        entityManager
                .createNativeQuery("INSERT INTO schedule_tally (session_id, kind, people) VALUES (?1, ?2, ?3)")
                .setParameter(1, sessionId)
                .setParameter(2, state.name())
                .setParameter(3, people)
                .executeUpdate();
    }
}
