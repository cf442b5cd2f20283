package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.NotFound;

/** Sessions as rows. Whoever changes seats, queue or reservations of one locks it first, and reads afterwards. */
@ApplicationScoped
class Sessions {

    private final EntityManager entityManager;

    @Inject
    Sessions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<GroupSession> find(String id) {
        return Optional.ofNullable(entityManager.find(GroupSession.class, id));
    }

    GroupSession get(String id) {
        return find(id).orElseThrow(() -> new NotFound("session/" + id));
    }

    /**
     * The session as it is now, which nobody else changes until this transaction ends. A locking find reads the row
     * again, even where this transaction had seen it before.
     */
    GroupSession lock(String id) {
        var session = entityManager.find(GroupSession.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            throw new NotFound("session/" + id);
        }
        return session;
    }

    /** Both, in the one order in which everybody locks two sessions. */
    void lock(String one, String other) {
        Stream.of(one, other).sorted().distinct().forEach(this::lock);
    }

    /** What begins from {@code from} on and before {@code until}, in order, in these states. */
    List<GroupSession> between(Instant from, Instant until, Collection<SessionState> states) {
        return entityManager
                .createQuery(
                        "SELECT s FROM GroupSession s WHERE s.startsAt >= :from AND s.startsAt < :until"
                                + " AND s.state IN :states ORDER BY s.startsAt, s.id",
                        GroupSession.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("states", states)
                .setHint("eclipselink.batch", "s.facilitators")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    /** Sessions of a series that begin later than {@code after}, in order, cancelled ones too. */
    List<GroupSession> ofSeries(String seriesId, Instant after) {
        return entityManager
                .createQuery(
                        "SELECT s FROM GroupSession s WHERE s.seriesId = :series AND s.startsAt > :after"
                                + " ORDER BY s.startsAt, s.id",
                        GroupSession.class)
                .setParameter("series", seriesId)
                .setParameter("after", after)
                .setHint("eclipselink.batch", "s.facilitators")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    /** Sessions that somebody leads and that have not ended, in order; cancelled ones are left out. */
    List<GroupSession> ledBy(String facilitatorId, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT s FROM GroupSession s JOIN s.facilitators f WHERE f = :person AND s.endsAt > :now"
                                + " AND s.state <> :cancelled ORDER BY s.startsAt",
                        GroupSession.class)
                .setParameter("person", facilitatorId)
                .setParameter("now", now)
                .setParameter("cancelled", SessionState.CANCELLED)
                .getResultList();
    }

    /** Future sessions whose start was computed by other rules than these. */
    List<GroupSession> computedByOther(String rulesVersion, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT s FROM GroupSession s WHERE s.startsAt > :now AND s.rulesVersion <> :rules"
                                + " ORDER BY s.startsAt, s.id",
                        GroupSession.class)
                .setParameter("now", now)
                .setParameter("rules", rulesVersion)
                .getResultList();
    }

    /** Sessions to come that newer rules of time zones have moved since then, in order; cancelled ones are left out. */
    List<GroupSession> movedByLaw(Instant since, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT s FROM GroupSession s WHERE s.startsAt > :now AND s.lawMovedAt >= :since"
                                + " AND s.state <> :cancelled ORDER BY s.startsAt, s.id",
                        GroupSession.class)
                .setParameter("now", now)
                .setParameter("since", since)
                .setParameter("cancelled", SessionState.CANCELLED)
                .getResultList();
    }

    /** When the sessions of a series were meant to begin, whatever became of them. */
    Set<LocalDateTime> originals(String seriesId) {
        return entityManager
                .createQuery(
                        "SELECT s.originalStart FROM GroupSession s WHERE s.seriesId = :series", LocalDateTime.class)
                .setParameter("series", seriesId)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(GroupSession session) {
        entityManager.persist(session);
    }

    /** Writes what was changed, so that counts are changed after it. */
    void flush() {
        entityManager.flush();
    }
}
