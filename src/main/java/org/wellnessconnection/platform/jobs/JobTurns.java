package org.wellnessconnection.platform.jobs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.wellnessconnection.platform.UseCase;

/**
 * Whose turn it is.
 *
 * <p>With statements that JPQL has no words for: 'insert unless it is there', in the spelling that MySQL and H2 share, and
 * an update whose count of rows decides.
 */
@UseCase
public class JobTurns {

    private static final String INSERT = "INSERT INTO platform_job (name, due_at, problem) VALUES (?1, ?2, '')"
            + " ON DUPLICATE KEY UPDATE name = name";
    private static final String TAKE = "UPDATE platform_job SET holder = ?2, held_until = ?3"
            + " WHERE name = ?1 AND due_at <= ?4 AND (held_until IS NULL OR held_until <= ?4)";
    private static final String GIVE_BACK = "UPDATE platform_job SET holder = NULL, held_until = NULL, due_at = ?3,"
            + " last_ended_at = ?4, problem = ?5 WHERE name = ?1 AND holder = ?2";

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    public JobTurns(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Makes the job known; it is due at once. */
    public void know(String name) {
        entityManager
                .createNativeQuery(INSERT)
                .setParameter(1, name)
                .setParameter(2, column(clock.instant()))
                .executeUpdate();
    }

    /** Whether it is due and nobody is at it; then it is the node's until the lease ends. */
    public boolean take(String name, String node, Duration lease) {
        var now = clock.instant();
        return entityManager
                        .createNativeQuery(TAKE)
                        .setParameter(1, name)
                        .setParameter(2, node)
                        .setParameter(3, column(now.plus(lease)))
                        .setParameter(4, column(now))
                        .executeUpdate()
                == 1;
    }

    /** Nothing happens where the lease had ended and another node is at it. */
    public void giveBack(String name, String node, Duration every, String problem) {
        var now = clock.instant();
        entityManager
                .createNativeQuery(GIVE_BACK)
                .setParameter(1, name)
                .setParameter(2, node)
                .setParameter(3, column(now.plus(every)))
                .setParameter(4, column(now))
                .setParameter(5, problem)
                .executeUpdate();
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
