package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.platform.secrets.FieldCipher;
import org.wellnessconnection.platform.secrets.SealedColumn;
import org.wellnessconnection.platform.secrets.SealedColumns;

/** Meetings as rows, with the links that lead into them sealed. */
@ApplicationScoped
class Meetings implements SealedColumns {

    private static final SealedColumn LINK = new SealedColumn("schedule_meeting", "link");
    private static final String WANTED = "SELECT s FROM GroupSession s LEFT JOIN MadeMeeting m ON m.id = s.id"
            + " WHERE s.state = :open AND s.startsAt > :now AND ((m.number IS NULL AND s.startsAt < :until)"
            + " OR (m.number IS NOT NULL AND (m.startsAt <> s.startsAt OR m.minutes <> s.minutes)))"
            + " ORDER BY s.startsAt, s.id";
    private static final String UNWANTED = "SELECT s FROM GroupSession s, MadeMeeting m WHERE m.id = s.id"
            + " AND s.state = :cancelled AND m.number IS NOT NULL ORDER BY s.startsAt, s.id";
    private static final String FAILING = "SELECT s FROM GroupSession s, MadeMeeting m WHERE m.id = s.id"
            + " AND m.problem <> '' AND s.endsAt > :now AND (s.state = :open OR m.number IS NOT NULL) ORDER BY s.startsAt, s.id";

    private final EntityManager entityManager;
    private final FieldCipher cipher;

    @Inject
    Meetings(EntityManager entityManager, FieldCipher cipher) {
        this.entityManager = entityManager;
        this.cipher = cipher;
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(LINK);
    }

    Optional<MadeMeeting> find(String sessionId) {
        return Optional.ofNullable(entityManager.find(MadeMeeting.class, sessionId));
    }

    /** The row, made where there is none. The session is locked, so that only one can make it. */
    MadeMeeting row(String sessionId) {
        var row = entityManager.find(MadeMeeting.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new MadeMeeting(sessionId);
            entityManager.persist(row);
        }
        return row;
    }

    byte[] seal(String sessionId, String link) {
        return cipher.seal(link, LINK.context(sessionId));
    }

    /** Where the session takes place: the meeting that was made for it, or else the link that staff entered. */
    String link(GroupSession session) {
        return find(session.id())
                .flatMap(MadeMeeting::link)
                .map(bytes -> cipher.open(bytes, LINK.context(session.id())))
                .orElseGet(session::joiningLink);
    }

    /** Public sessions to come whose meeting is missing or has another time. */
    List<GroupSession> wanted(Instant now, Duration ahead) {
        return entityManager
                .createQuery(WANTED, GroupSession.class)
                .setParameter("open", SessionState.OPEN)
                .setParameter("now", now)
                .setParameter("until", now.plus(ahead))
                .getResultList();
    }

    /** Cancelled sessions that still have a meeting. */
    List<GroupSession> unwanted() {
        return entityManager
                .createQuery(UNWANTED, GroupSession.class)
                .setParameter("cancelled", SessionState.CANCELLED)
                .getResultList();
    }

    /** Sessions that are not over and whose meeting is not as it should be, the next first. */
    List<GroupSession> failing(Instant now) {
        return entityManager
                .createQuery(FAILING, GroupSession.class)
                .setParameter("open", SessionState.OPEN)
                .setParameter("now", now)
                .getResultList();
    }
}
