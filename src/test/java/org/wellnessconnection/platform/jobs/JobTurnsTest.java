package org.wellnessconnection.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.PlainPersistence;

/** One node at a time, and another when it dies. */
class JobTurnsTest {

    private static final PlainPersistence PERSISTENCE = PlainPersistence.fresh();
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static int jobs;

    private Instant now = Instant.parse("2027-01-04T15:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final String job = "test." + ++jobs;

    @BeforeEach
    void known() {
        in(turns -> {
            turns.know(job);
            turns.know(job);
            return true;
        });
    }

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void itIsDueAtOnceAndThenEveryLittleWhile() {
        assertThat(take("one")).isTrue();
        giveBack("one", "");

        assertThat(take("one")).isFalse();
        now = now.plus(EVERY).minusSeconds(1);
        assertThat(take("other")).isFalse();
        now = now.plusSeconds(1);
        assertThat(take("other")).isTrue();
    }

    @Test
    void whileOneIsAtItNobodyElseIsUntilItsLeaseEnds() {
        assertThat(take("dies")).isTrue();
        now = now.plus(LEASE).minusSeconds(1);
        assertThat(take("other")).isFalse();

        now = now.plusSeconds(1);

        assertThat(take("other")).isTrue();
        giveBack("dies", "late");
        now = now.plusSeconds(1);
        assertThat(take("third"))
                .as("whoever lost its lease gives nothing back")
                .isFalse();
    }

    @Test
    void aJobThatFailedWaitsForItsNextTurn() {
        assertThat(take("one")).isTrue();

        giveBack("one", "IllegalStateException");

        assertThat(take("one")).isFalse();
        now = now.plus(EVERY);
        assertThat(take("one")).isTrue();
    }

    @Test
    void ofManyNodesThatAskAtOnceOneGetsIt() throws Exception {
        var asking = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(node -> () -> take("node " + node))
                .toList();

        var got = 0;
        try (var pool = Executors.newFixedThreadPool(asking.size())) {
            for (var answer : pool.invokeAll(asking)) {
                got += answer.get() ? 1 : 0;
            }
        }

        assertThat(got).isEqualTo(1);
    }

    private boolean take(String node) {
        return in(turns -> turns.take(job, node, LEASE));
    }

    private void giveBack(String node, String problem) {
        in(turns -> {
            turns.giveBack(job, node, EVERY, problem);
            return true;
        });
    }

    private <T> T in(Function<JobTurns, T> work) {
        return PERSISTENCE.transaction(em -> work.apply(new JobTurns(em, clock)));
    }
}
