package org.wellnessconnection.platform.outbox;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.platform.UseCase;

/**
 * The steps of a worker, each one short transaction.
 *
 * <p>With a statement that JPQL has no words for: locking rows and passing over those that another holds.
 */
@UseCase
public class OutboxClaims implements OutboxSteps {

    private static final String DUE = "SELECT id FROM platform_outbox WHERE due_at <= ?1 ORDER BY due_at LIMIT ";

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    public OutboxClaims(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public List<Claim> claim(String worker, Duration lease, int most) {
        var now = clock.instant();
        @SuppressWarnings("unchecked")
        List<String> ids = entityManager
                .createNativeQuery(DUE + most + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        return ids.stream()
                .map(id -> entityManager.find(OutboxRow.class, id))
                .map(row -> {
                    var mayHaveHappened = row.claim(worker, now.plus(lease));
                    return new Claim(row.id(), row.message(), mayHaveHappened);
                })
                .toList();
    }

    @Override
    public boolean begin(String id, String worker, Duration lease) {
        var row = held(id, worker);
        row.ifPresent(mine -> mine.begin(clock.instant().plus(lease)));
        return row.isPresent();
    }

    @Override
    public void end(String id, String worker, OutboxState how) {
        held(id, worker).ifPresent(row -> row.end(how, clock.instant()));
    }

    @Override
    public void fail(String id, String worker, OutboxFailure failure) {
        held(id, worker).ifPresent(row -> row.fail(failure, clock.instant()));
    }

    private Optional<OutboxRow> held(String id, String worker) {
        return Optional.ofNullable(entityManager.find(OutboxRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.isHeldBy(worker));
    }
}
