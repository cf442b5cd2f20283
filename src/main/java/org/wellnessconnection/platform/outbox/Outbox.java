package org.wellnessconnection.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.wellnessconnection.platform.persistence.Ids;

/**
 * Writes messages into the caller's own transaction: both happen or neither.
 *
 * <p>With a statement that JPQL has no words for: 'insert unless it is there', in the spelling that MySQL and H2 share. A
 * failed insert would end the caller's transaction.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = "INSERT INTO platform_outbox"
            + " (id, kind, subject, details, dedupe_key, state, failures, problem, made_at, due_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, 'WAITING', 0, '', ?6, ?7) ON DUPLICATE KEY UPDATE dedupe_key = dedupe_key";

    private final EntityManager entityManager;
    private final Event<OutboxGrew> grown;
    private final Clock clock;

    @Inject
    public Outbox(EntityManager entityManager, Event<OutboxGrew> grown, Clock clock) {
        this.entityManager = entityManager;
        this.grown = grown;
        this.clock = clock;
    }

    /** Called within a use case. A message whose key is already known is dropped. */
    public void write(OutboxMessage message) {
        entityManager
                .createNativeQuery(INSERT)
                .setParameter(1, Ids.next(clock))
                .setParameter(2, message.kind())
                .setParameter(3, message.subject())
                .setParameter(4, OutboxRow.json(message.details()))
                .setParameter(5, message.dedupeKey())
                .setParameter(6, column(clock.instant()))
                .setParameter(7, column(message.notBefore()))
                .executeUpdate();
        grown.fire(new OutboxGrew(message.notBefore()));
    }

    /** Native statements know nothing of the converter for instants. */
    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
