package org.wellnessconnection.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.HeardEvents;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;

/** What is written down happens, once, whoever dies meanwhile. */
class OutboxIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final PlainPersistence PERSISTENCE = PlainPersistence.fresh();

    private final MovableClock clock = new MovableClock();
    private final Handler handler = new Handler();

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @BeforeEach
    void clear() {
        PERSISTENCE.transaction(
                em -> em.createNativeQuery("DELETE FROM platform_outbox").executeUpdate());
    }

    @Test
    void twoWorkersNeverDoTheSameThing() throws Exception {
        IntStream.range(0, 120).forEach(number -> write("key " + number, NOON));

        // Virtual threads that never wait would keep the others from their turn.
        try (var threads = Executors.newFixedThreadPool(4)) {
            var workers = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        var worker = worker("worker " + number);
                        while (rows("due_at IS NOT NULL") > 0) {
                            worker.round();
                        }
                        return true;
                    })
                    .toList();
            for (var done : threads.invokeAll(workers)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(handler.done).hasSize(120).doesNotHaveDuplicates();
        assertThat(rows("state = 'DONE'")).isEqualTo(120);
    }

    @Test
    void theSameKeyIsWrittenOnce() {
        write("once", NOON);
        write("once", NOON);

        worker("one").round();
        write("once", NOON);
        worker("one").round();

        assertThat(handler.done).hasSize(1);
    }

    @Test
    void whatIsRolledBackNeverHappens() {
        try {
            PERSISTENCE.transaction(em -> {
                outbox(em).write(message("gone", NOON));
                throw new IllegalStateException("changed my mind");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("changed my mind");
        }

        assertThat(worker("one").round()).isFalse();
    }

    @Test
    void nothingHappensBeforeItIsDueOrWhenItIsNotTrueAnyMore() {
        write("later", NOON.plusSeconds(60));
        assertThat(worker("one").round()).isFalse();

        clock.now = NOON.plusSeconds(60);
        handler.isTrue = false;
        assertThat(worker("one").round()).isTrue();

        assertThat(handler.done).isEmpty();
        assertThat(rows("state = 'VOID'")).isEqualTo(1);
    }

    @Test
    void aClaimThatWasLeftBehindIsTakenUpWhenItsLeaseEnds() {
        write("left", NOON);
        assertThat(steps().claim("dies", OutboxWorker.LEASE, 5)).hasSize(1);

        assertThat(worker("other").round()).as("while the lease runs").isFalse();
        clock.now = NOON.plus(OutboxWorker.LEASE);
        assertThat(worker("other").round()).isTrue();

        assertThat(handler.done).hasSize(1);
    }

    @Test
    void whoeverLostItsLeaseDoesNothing() {
        write("slow", NOON);
        var claim = steps().claim("slow", OutboxWorker.LEASE, 5).getFirst();
        clock.now = NOON.plus(OutboxWorker.LEASE);
        worker("other").round();

        assertThat(steps().begin(claim.id(), "slow", OutboxWorker.LEASE)).isFalse();
        steps().fail(claim.id(), "slow", new OutboxFailure(Trouble.FINAL, "too late"));

        assertThat(rows("state = 'DONE'")).isEqualTo(1);
    }

    /** The window between a deed and its commit cannot be closed: the handler decides which evil is the lesser. */
    @Test
    void whatMayHaveHappenedIsDoneAgainOnlyIfThatDoesNoHarm() {
        for (var harmless : List.of(true, false)) {
            write("window " + harmless, NOON);
            var claim = steps().claim("dies", OutboxWorker.LEASE, 5).getFirst();
            assertThat(steps().begin(claim.id(), "dies", OutboxWorker.LEASE)).isTrue();
            clock.now = clock.now.plus(OutboxWorker.LEASE);

            handler.mayHappenTwice = harmless;
            worker("other").round();
        }

        assertThat(handler.done).hasSize(1);
        assertThat(rows("state = 'DONE'")).isEqualTo(1);
        assertThat(rows("state = 'LOST'")).isEqualTo(1);
    }

    @Test
    void passingTroubleComesAgainAtGrowingDistancesAndIsParkedInTheEnd() {
        write("trouble", NOON);
        handler.failure = Optional.of(new OutboxFailure(Trouble.PASSING, "smtp 451"));
        var attempts = 0;

        while (rows("state = 'WAITING'") > 0 && attempts < 50) {
            if (worker("one").round()) {
                attempts++;
            } else {
                clock.now = clock.now.plus(Duration.ofMinutes(1));
            }
        }

        assertThat(attempts).isEqualTo(9);
        assertThat(clock.now).isAfter(NOON.plus(Duration.ofHours(48)));
        assertThat(rows("state = 'PARKED' AND problem = 'smtp 451'")).isEqualTo(1);
        PERSISTENCE.transaction(em -> {
            keeping(em).tryAgain(keeping(em).parked(10).getFirst().id());
            return true;
        });
        handler.failure = Optional.empty();
        worker("one").round();
        assertThat(rows("state = 'DONE'")).isEqualTo(1);
    }

    @Test
    void finalTroubleIsParkedAtOnceAndMayBeDropped() {
        write("unknown address", NOON);
        handler.failure = Optional.of(new OutboxFailure(Trouble.FINAL, "smtp 550"));

        worker("one").round();

        var parked = PERSISTENCE.transaction(em -> keeping(em).parked(10));
        assertThat(parked).singleElement().satisfies(row -> {
            assertThat(row.message().subject()).isEqualTo("subject");
            assertThat(row.problem()).isEqualTo("smtp 550");
        });
        PERSISTENCE.transaction(em -> {
            keeping(em).drop(parked.getFirst().id());
            return true;
        });
        assertThat(rows("state = 'DROPPED'")).isEqualTo(1);
    }

    @Test
    void aBugIsRecordedWithoutItsWords() {
        write("bug", NOON);
        handler.bug = true;

        worker("one").round();

        assertThat(rows("problem LIKE '%Roy%'")).isZero();
        assertThat(rows("problem = 'IllegalArgumentException' AND state = 'WAITING'"))
                .isEqualTo(1);
    }

    @Test
    void whatHasEndedIsForgottenAfterAMonth() {
        write("old", NOON);
        worker("one").round();
        clock.now = NOON.plus(Duration.ofDays(30)).plusSeconds(1);

        PERSISTENCE.transaction(em -> keeping(em).forgetOld());

        assertThat(rows("1 = 1")).isZero();
    }

    private void write(String key, Instant due) {
        PERSISTENCE.transaction(em -> {
            outbox(em).write(message(key, due));
            return true;
        });
    }

    private static OutboxMessage message(String key, Instant due) {
        return new OutboxMessage("test", "subject", Map.of("key", key), key, due);
    }

    private Outbox outbox(EntityManager entityManager) {
        return new Outbox(entityManager, new HeardEvents<>(), clock);
    }

    private OutboxKeeping keeping(EntityManager entityManager) {
        return new OutboxKeeping(entityManager, clock);
    }

    private OutboxWorker worker(String name) {
        return new OutboxWorker(name, steps(), Map.of("test", handler));
    }

    private OutboxSteps steps() {
        return new StepByStep(work -> PERSISTENCE.transaction(em -> work.apply(new OutboxClaims(em, clock))));
    }

    private long rows(String condition) {
        return PERSISTENCE.transaction(
                em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM platform_outbox WHERE " + condition)
                                .getSingleResult())
                        .longValue());
    }

    private static final class Handler implements OutboxHandler {
        private final Queue<String> done = new ConcurrentLinkedQueue<>();
        private Optional<OutboxFailure> failure = Optional.empty();
        private boolean isTrue = true;
        private boolean bug;
        private boolean mayHappenTwice = true;

        @Override
        public String kind() {
            return "test";
        }

        @Override
        public Optional<Deed> prepare(String id, OutboxMessage message) {
            return isTrue ? Optional.of(() -> perform(message)) : Optional.empty();
        }

        private void perform(OutboxMessage message) {
            if (bug) {
                throw new IllegalArgumentException("no seat for zoe.roy@example.org, Roy");
            }
            failure.ifPresent(trouble -> {
                throw trouble;
            });
            done.add(message.details().getOrDefault("key", ""));
        }

        @Override
        public boolean mayHappenTwice(OutboxMessage message) {
            return mayHappenTwice;
        }
    }

    private static final class MovableClock extends Clock {
        private volatile Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Each step in a transaction of its own, as in the server. */
    private record StepByStep(Transaction transaction) implements OutboxSteps {

        private interface Transaction {
            Object run(Function<OutboxSteps, Object> work);
        }

        @Override
        @SuppressWarnings("unchecked")
        public List<Claim> claim(String worker, Duration lease, int most) {
            return (List<Claim>) transaction.run(steps -> steps.claim(worker, lease, most));
        }

        @Override
        public boolean begin(String id, String worker, Duration lease) {
            return (boolean) transaction.run(steps -> steps.begin(id, worker, lease));
        }

        @Override
        public void end(String id, String worker, OutboxState how) {
            transaction.run(steps -> {
                steps.end(id, worker, how);
                return true;
            });
        }

        @Override
        public void fail(String id, String worker, OutboxFailure failure) {
            transaction.run(steps -> {
                steps.fail(id, worker, failure);
                return true;
            });
        }
    }
}
