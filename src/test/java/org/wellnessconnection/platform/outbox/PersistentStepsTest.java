package org.wellnessconnection.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersistentStepsTest {

    private static final Duration LEASE = Duration.ofMinutes(3);

    private final Failing failing = new Failing();
    private final OutboxSteps steps = new PersistentSteps(failing);

    @Test
    void aStepThatGaveWayIsDoneAgain() {
        failing.times = 3;
        failing.cause = new SQLTransactionRollbackException("Deadlock found", "40001");

        steps.end("letter", "worker", OutboxState.DONE);

        assertThat(failing.done).containsExactly("DONE");
        assertThat(failing.asked).isEqualTo(4);
    }

    @Test
    void whatGivesWayForEverIsToldAtLast() {
        failing.times = Integer.MAX_VALUE;
        failing.cause = new SQLTransactionRollbackException("Deadlock found", "40001");

        assertThatThrownBy(() -> steps.begin("letter", "worker", LEASE)).hasRootCause(failing.cause);
        assertThat(failing.asked).isEqualTo(6);
    }

    @Test
    void whatFailsForItsOwnReasonIsNotDoneAgain() {
        failing.times = 1;
        failing.cause = new SQLIntegrityConstraintViolationException("duplicate", "23000");

        assertThatThrownBy(() -> steps.claim("worker", LEASE, 5)).hasRootCause(failing.cause);
        assertThat(failing.asked).isEqualTo(1);
    }

    /** Fails so many times, as the container tells it: wrapped. */
    private static final class Failing implements OutboxSteps {
        private final List<String> done = new ArrayList<>();
        private Exception cause = new IllegalStateException();
        private int times;
        private int asked;

        private void ask() {
            asked++;
            if (asked <= times) {
                throw new IllegalStateException("rolled back", new RuntimeException(cause));
            }
        }

        @Override
        public List<Claim> claim(String worker, Duration lease, int most) {
            ask();
            return List.of();
        }

        @Override
        public boolean begin(String id, String worker, Duration lease) {
            ask();
            return true;
        }

        @Override
        public void end(String id, String worker, OutboxState how) {
            ask();
            done.add(how.name());
        }

        @Override
        public void fail(String id, String worker, OutboxFailure failure) {
            ask();
        }
    }
}
