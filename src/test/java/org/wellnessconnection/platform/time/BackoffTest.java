package org.wellnessconnection.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(15));

    @Test
    void pausesGrowUpToTheLongest() {
        assertThat(Stream.generate(backoff::afterFailure).limit(5).map(Duration::toSeconds))
                .containsExactly(2L, 4L, 8L, 15L, 15L);
    }

    @Test
    void whatWorkedBeginsAgain() {
        backoff.afterFailure();
        backoff.afterFailure();

        backoff.worked();

        assertThat(backoff.afterFailure()).isEqualTo(Duration.ofSeconds(2));
    }
}
