package org.wellnessconnection.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.platform.security.CurrentActor;

/**
 * Writes down every domain event, in the transaction in which it is told. The first event of a transaction flushes what is
 * pending and locks the head of the chain; those after it cost one insert each, batched at the commit.
 */
@ApplicationScoped
public class Recording {

    @Resource
    private TransactionSynchronizationRegistry transaction;

    private final EntityManager entityManager;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    public Recording(EntityManager entityManager, CurrentActor current, Clock clock) {
        this.entityManager = entityManager;
        this.current = current;
        this.clock = clock;
    }

    /** Told outside a transaction, an event is a bug: the trail could not be undone together with the change. */
    void record(@Observes DomainEvent event) {
        if (!entityManager.isJoinedToTransaction()) {
            throw new IllegalStateException(event.action() + " was told outside a transaction");
        }
        var head = lockedHead();
        var written = new AuditRecord(
                head.number() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                event.actor().name(),
                event.action(),
                event.subject(),
                event.details(),
                current.client(),
                head.hash());
        entityManager.persist(new AuditEntry(written));
        head.moveTo(written);
    }

    private AuditHead lockedHead() {
        if (transaction.getResource(AuditHead.class) instanceof AuditHead mine) {
            return mine;
        }
        entityManager.flush();
        var head = entityManager.find(AuditHead.class, AuditHead.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
        transaction.putResource(AuditHead.class, head);
        return head;
    }
}
