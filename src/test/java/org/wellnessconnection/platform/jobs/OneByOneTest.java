package org.wellnessconnection.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneByOneTest {

    private final List<Integer> done = new ArrayList<>();

    @Test
    void aPieceThatFailsHoldsUpNoneOfTheOthersAndIsToldInTheEnd() {
        assertThatThrownBy(() -> OneByOne.each(List.of(1, 2, 3, 4), this::evenOnly))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("1");

        assertThat(done).containsExactly(2, 4);
    }

    @Test
    void whatGoesWellIsToldToNobody() {
        OneByOne.each(List.of(2, 4), this::evenOnly);

        assertThat(done).containsExactly(2, 4);
    }

    private void evenOnly(int number) {
        if (number % 2 == 1) {
            throw new IllegalStateException(Integer.toString(number));
        }
        done.add(number);
    }
}
