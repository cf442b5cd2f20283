package org.wellnessconnection.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Runs and rests as rows.
 *
 * <p>With a statement that JPQL has no words for: 'insert unless it is there', in the spelling that MySQL and H2 share.
 */
@ApplicationScoped
class Runs {

    private static final String MAKE = "INSERT INTO feedback_run (id, session_id, survey, kind, closes_at, closed)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, 0) ON DUPLICATE KEY UPDATE closed = closed";
    private static final String MAKE_REST =
            "INSERT INTO feedback_rest (id, survey) VALUES (?1, ?2) ON DUPLICATE KEY UPDATE survey = survey";
    private static final int AT_ONCE = 100;

    private final EntityManager entityManager;

    @Inject
    Runs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Run> find(String sessionId, String survey) {
        return of(sessionId, survey, LockModeType.NONE);
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Run> lock(String sessionId, String survey) {
        return of(sessionId, survey, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Run> lock(String id) {
        return Optional.ofNullable(entityManager.find(Run.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Looks before it makes one: a lock on what is not there would hold up everybody else who comes first. */
    Run lockOrMake(String sessionId, Survey survey, Instant closesAt) {
        if (find(sessionId, survey.key()).isEmpty()) {
            make(sessionId, survey, closesAt);
        }
        return lock(sessionId, survey.key()).orElseThrow();
    }

    /** Nothing happens where it is there already. */
    void make(String sessionId, Survey survey, Instant closesAt) {
        entityManager
                .createNativeQuery(MAKE)
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, sessionId)
                .setParameter(3, survey.key())
                .setParameter(4, survey.kind().name())
                .setParameter(
                        5, LocalDateTime.ofInstant(closesAt, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
    }

    /** Polls of a session, open and closed. */
    List<Run> polls(String sessionId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Run r WHERE r.sessionId = :session AND r.kind = :poll ORDER BY r.survey",
                        Run.class)
                .setParameter("session", sessionId)
                .setParameter("poll", SurveyKind.POLL)
                .getResultList();
    }

    /** Those whose time is over and that nobody has closed. */
    List<String> due(Instant now) {
        return entityManager
                .createQuery(
                        "SELECT r.id FROM Run r WHERE r.closed = FALSE AND r.closesAt <= :now ORDER BY r.closesAt",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Sessions about which it was asked and is not any more, the latest first. */
    List<String> closed(String survey, int most) {
        return entityManager
                .createQuery(
                        "SELECT r.sessionId FROM Run r WHERE r.closed = TRUE AND r.survey = :survey"
                                + " ORDER BY r.closesAt DESC, r.sessionId",
                        String.class)
                .setParameter("survey", survey)
                .setMaxResults(most)
                .getResultList();
    }

    /** The survey's rest, made where there is none, which nobody else changes until this transaction ends. */
    Rest lockRest(String survey) {
        entityManager
                .createNativeQuery(MAKE_REST)
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, survey)
                .executeUpdate();
        return entityManager
                .createQuery("SELECT r FROM Rest r WHERE r.survey = :survey", Rest.class)
                .setParameter("survey", survey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private Optional<Run> of(String sessionId, String survey, LockModeType lock) {
        return entityManager
                .createQuery("SELECT r FROM Run r WHERE r.sessionId = :session AND r.survey = :survey", Run.class)
                .setParameter("session", sessionId)
                .setParameter("survey", survey)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
