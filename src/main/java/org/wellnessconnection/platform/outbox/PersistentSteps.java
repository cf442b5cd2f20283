package org.wellnessconnection.platform.outbox;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.wellnessconnection.platform.persistence.GaveWay;

/**
 * Steps that are done again when the database chose them to give way to another transaction. Without that a letter that has
 * left could not be marked as sent, and would leave once more.
 */
final class PersistentSteps implements OutboxSteps {

    private static final Logger LOG = System.getLogger(PersistentSteps.class.getName());
    private static final int ATTEMPTS = 6;
    private static final int MOST_MILLISECONDS = 40;

    private final OutboxSteps steps;

    PersistentSteps(OutboxSteps steps) {
        this.steps = steps;
    }

    @Override
    public List<Claim> claim(String worker, Duration lease, int most) {
        return untilThrough(() -> steps.claim(worker, lease, most));
    }

    @Override
    public boolean begin(String id, String worker, Duration lease) {
        return untilThrough(() -> steps.begin(id, worker, lease));
    }

    @Override
    public void end(String id, String worker, OutboxState how) {
        untilThrough(() -> {
            steps.end(id, worker, how);
            return true;
        });
    }

    @Override
    public void fail(String id, String worker, OutboxFailure failure) {
        untilThrough(() -> {
            steps.fail(id, worker, failure);
            return true;
        });
    }

    private static <T> T untilThrough(Supplier<T> step) {
        for (var attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (RuntimeException broken) {
                if (attempt == ATTEMPTS || !GaveWay.isBehind(broken)) {
                    throw broken;
                }
                LOG.log(Level.DEBUG, "a step of the outbox gave way, attempt {0}", attempt);
                pause(attempt);
            }
        }
    }

    /** A little longer each time, and not the same for all that met. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, MOST_MILLISECONDS) * (long) attempt);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
