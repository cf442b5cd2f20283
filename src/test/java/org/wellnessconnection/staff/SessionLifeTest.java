package org.wellnessconnection.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SessionLifeTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-22T13:00:00Z");
    private final SessionLife life = new SessionLife(Duration.ofHours(1), Duration.ofHours(12));

    @Test
    void quietEndsASession() {
        var seen = SIGNED_IN.plus(Duration.ofHours(2));

        assertThat(life.lasts(SIGNED_IN, seen, seen.plus(Duration.ofMinutes(59))))
                .isTrue();
        assertThat(life.lasts(SIGNED_IN, seen, seen.plus(Duration.ofMinutes(60))))
                .isFalse();
    }

    @Test
    void aBusyPersonSignsInAgainOnceADayAllTheSame() {
        var now = SIGNED_IN.plus(Duration.ofHours(12));

        assertThat(life.lasts(SIGNED_IN, now, now)).isFalse();
        assertThat(life.lasts(SIGNED_IN, now.minusSeconds(1), now.minusSeconds(1)))
                .isTrue();
    }

    @Property
    void whatHasEndedNeverBeginsAgain(
            @ForAll @IntRange(max = 2_000) int seenAfter, @ForAll @IntRange(max = 2_000) int nowAfter) {
        var seen = SIGNED_IN.plus(Duration.ofMinutes(seenAfter));
        var now = seen.plus(Duration.ofMinutes(nowAfter));

        if (!life.lasts(SIGNED_IN, seen, now)) {
            assertThat(life.lasts(SIGNED_IN, seen, now.plusSeconds(1))).isFalse();
        }
    }
}
