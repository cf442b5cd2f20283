package org.wellnessconnection.platform.outbox;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.platform.UseCase;

/** What staff see and do about messages that were parked; and the forgetting of those that have ended. */
@UseCase
public class OutboxKeeping {

    /** How long it can be looked up what became of a message. Its key is remembered as long. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    private static final int AT_ONCE = 500;

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    public OutboxKeeping(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Something that could not be done.
     *
     * @param problem what went wrong last, without anybody's name or address: {@code smtp 550}
     * @param since when it was given up
     */
    public record Parked(String id, OutboxMessage message, String problem, Instant since) {}

    /** Newest first, at most so many. */
    public List<Parked> parked(int most) {
        return entityManager
                .createQuery(
                        "SELECT r FROM OutboxRow r WHERE r.state = :parked ORDER BY r.endedAt DESC", OutboxRow.class)
                .setParameter("parked", OutboxState.PARKED)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(OutboxRow::parked)
                .toList();
    }

    /** What could not be done about these subjects, such as the reservations of one session. */
    public List<Parked> parkedAbout(List<String> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT r FROM OutboxRow r WHERE r.state = :parked AND r.subject IN :subjects"
                                + " ORDER BY r.endedAt DESC",
                        OutboxRow.class)
                .setParameter("parked", OutboxState.PARKED)
                .setParameter("subjects", subjects)
                .getResultList()
                .stream()
                .map(OutboxRow::parked)
                .toList();
    }

    /** What was wrong is mended: from the beginning, at once. */
    public void tryAgain(String id) {
        find(id).ifPresent(row -> row.tryAgain(clock.instant()));
    }

    /** It shall not be done any more. */
    public void drop(String id) {
        find(id).ifPresent(row -> row.end(OutboxState.DROPPED, clock.instant()));
    }

    /** Looks first and deletes by key, as everywhere where others insert meanwhile. Says how many are gone. */
    public int forgetOld() {
        var old = clock.instant().minus(REMEMBERED);
        var ids = entityManager
                .createQuery("SELECT r.id FROM OutboxRow r WHERE r.endedAt < :old", String.class)
                .setParameter("old", old)
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery("DELETE FROM OutboxRow r WHERE r.id IN :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        return ids.size();
    }

    private Optional<OutboxRow> find(String id) {
        return Optional.ofNullable(entityManager.find(OutboxRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.state() == OutboxState.PARKED);
    }
}
