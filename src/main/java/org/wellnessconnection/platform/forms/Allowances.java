package org.wellnessconnection.platform.forms;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wellnessconnection.platform.UseCase;

/**
 * Counts, on all nodes together, how often something was done within a window that begins with the first time.
 *
 * <p>With a statement that JPQL has no words for: 'insert or count', in the spelling that MySQL and H2 share. MySQL sets
 * the columns from left to right, so the count comes before the end that it asks for.
 */
@UseCase
public class Allowances {

    private static final String COUNT = "INSERT INTO platform_allowance (allowance_key, uses, ends_at)"
            + " VALUES (?1, 1, ?2) ON DUPLICATE KEY UPDATE"
            + " uses = CASE WHEN ends_at <= ?3 THEN 1 ELSE uses + 1 END,"
            + " ends_at = CASE WHEN ends_at <= ?3 THEN ?2 ELSE ends_at END";
    private static final String READ = "SELECT uses, ends_at FROM platform_allowance WHERE allowance_key = ?1";
    private static final String OLD = "SELECT allowance_key FROM platform_allowance WHERE ends_at <= ?1 LIMIT 500";
    private static final String DELETE = "DELETE FROM platform_allowance WHERE allowance_key = ?1 AND ends_at <= ?2";

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    public Allowances(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * How often, this time included.
     *
     * @param pause until the window ends
     */
    public record Count(int uses, Duration pause) {}

    /** Counts once more under a key of 64 signs: a keyed hash, so that the table tells nobody who did what. */
    public Count count(String key, Duration window) {
        var now = clock.instant();
        entityManager
                .createNativeQuery(COUNT)
                .setParameter(1, key)
                .setParameter(2, column(now.plus(window)))
                .setParameter(3, column(now))
                .executeUpdate();
        var row = (Object[])
                entityManager.createNativeQuery(READ).setParameter(1, key).getSingleResult();
        var ends = row[1] instanceof LocalDateTime time ? time : ((java.sql.Timestamp) row[1]).toLocalDateTime();
        return new Count(((Number) row[0]).intValue(), Duration.between(column(now), ends));
    }

    /**
     * The same for {@code first}, and then for {@code second} while the first is within its limit: one transaction, for
     * the price of each is that of its commit.
     *
     * @param most how often {@code first} may be used within the window; {@code second} is not counted beyond it
     */
    public Both count(String first, int most, Optional<String> second, Duration window) {
        var one = count(first, window);
        return new Both(one, one.uses() > most ? Optional.empty() : second.map(key -> count(key, window)));
    }

    /**
     * What {@link #count(String, int, Optional, Duration)} counted.
     *
     * @param second nothing where it was not counted
     */
    public record Both(Count first, Optional<Count> second) {}

    /** Whether it was done within the window that runs. Counts nothing. */
    public boolean isCounted(String key) {
        return !entityManager
                .createNativeQuery("SELECT uses FROM platform_allowance WHERE allowance_key = ?1 AND ends_at > ?2")
                .setParameter(1, key)
                .setParameter(2, column(clock.instant()))
                .getResultList()
                .isEmpty();
    }

    /** Looks first and deletes by key: a range deleted by its index and a count would wait for one another on MySQL. */
    public int forgetOld() {
        var now = column(clock.instant());
        var keys = entityManager.createNativeQuery(OLD).setParameter(1, now).getResultList();
        keys.forEach(key -> entityManager
                .createNativeQuery(DELETE)
                .setParameter(1, key)
                .setParameter(2, now)
                .executeUpdate());
        return keys.size();
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
