package org.wellnessconnection.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GuessRuleTest {

    private final GuessRule rule = new GuessRule(5, Duration.ofMinutes(5));

    @Test
    void someMistakesAreFreeThenTheWaitDoubles() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(rule::waitAfter).map(Duration::toSeconds))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 2L, 4L, 8L, 16L);
    }

    @Property
    void theWaitNeverShrinksAndNeverGrowsBeyondItsLimit(@ForAll @IntRange(max = Integer.MAX_VALUE - 1) int failures) {
        assertThat(rule.waitAfter(failures + 1))
                .isGreaterThanOrEqualTo(rule.waitAfter(failures))
                .isLessThanOrEqualTo(Duration.ofMinutes(5));
    }
}
