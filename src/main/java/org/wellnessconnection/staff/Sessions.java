package org.wellnessconnection.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.security.ClientKind;

/**
 * Who is signed in. A session is a row, not memory of a node: every node sees it, and it is over everywhere in the moment
 * in which the row goes.
 */
@UseCase
public class Sessions {

    private final EntityManager entityManager;
    private final Event<DomainEvent> events;
    private final Clock clock;
    private final SessionLife life;

    @Inject
    public Sessions(
            EntityManager entityManager,
            Event<DomainEvent> events,
            Clock clock,
            @ConfigProperty(name = "wellness.staff.idle-minutes") int idleMinutes,
            @ConfigProperty(name = "wellness.staff.session-hours") int sessionHours) {
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
        this.life = new SessionLife(Duration.ofMinutes(idleMinutes), Duration.ofHours(sessionHours));
    }

    /** Signs a person in whose identity was just proven; the secret goes into the cookie. Old rows are swept out. */
    public Secret open(StaffMember member, ClientKind client) {
        var now = clock.instant();
        entityManager
                .createQuery("DELETE FROM StaffSession s WHERE s.seenAt < :idle OR s.createdAt < :old")
                .setParameter("idle", now.minus(life.idle()))
                .setParameter("old", now.minus(life.absolute()))
                .executeUpdate();
        var token = Secret.random();
        entityManager.persist(new StaffSession(token, member.id(), now, client));
        events.fire(new StaffEvent(StaffEvent.What.SIGNED_IN, StaffEvent.person(member.id()), member.actor()));
        return token;
    }

    /** The person behind a cookie, while the session lasts and the person works here. */
    public Optional<StaffMember> resume(Secret token) {
        var now = clock.instant();
        var session = entityManager.find(StaffSession.class, token.hash());
        if (session == null || !life.lasts(session.createdAt(), session.seenAt(), now)) {
            return Optional.empty();
        }
        if (life.mustBeTouched(session.seenAt(), now)) {
            entityManager
                    .createQuery("UPDATE StaffSession s SET s.seenAt = :now WHERE s.tokenHash = :hash")
                    .setParameter("now", now)
                    .setParameter("hash", session.tokenHash())
                    .executeUpdate();
        }
        return Optional.ofNullable(entityManager.find(StaffMember.class, session.memberId()))
                .filter(StaffMember::isActive);
    }

    /** Signs out: this browser only. */
    public void close(Secret token) {
        var session = entityManager.find(StaffSession.class, token.hash());
        if (session == null) {
            return;
        }
        entityManager.remove(session);
        var member = entityManager.find(StaffMember.class, session.memberId());
        events.fire(new StaffEvent(StaffEvent.What.SIGNED_OUT, StaffEvent.person(member.id()), member.actor()));
    }

    /** Where this person is signed in, the newest first. */
    public List<StaffSession> of(String memberId) {
        var now = clock.instant();
        return entityManager
                .createQuery(
                        "SELECT s FROM StaffSession s WHERE s.memberId = :member ORDER BY s.createdAt DESC",
                        StaffSession.class)
                .setParameter("member", memberId)
                .getResultStream()
                .filter(session -> life.lasts(session.createdAt(), session.seenAt(), now))
                .toList();
    }

    /** Ends every session of a person but the one at hand; the answer says how many. */
    public int closeOthers(StaffMember member, Secret mine) {
        var ended = entityManager
                .createQuery("DELETE FROM StaffSession s WHERE s.memberId = :member AND s.tokenHash <> :mine")
                .setParameter("member", member.id())
                .setParameter("mine", mine.hash())
                .executeUpdate();
        events.fire(new StaffEvent(
                StaffEvent.What.SIGNED_OUT,
                StaffEvent.person(member.id()),
                member.actor(),
                Map.of("sessions", Integer.toString(ended))));
        return ended;
    }

    /** Ends all sessions of a person, at once and everywhere. For use cases of this room, in their transaction. */
    void closeAll(String memberId) {
        entityManager
                .createQuery("DELETE FROM StaffSession s WHERE s.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }
}
