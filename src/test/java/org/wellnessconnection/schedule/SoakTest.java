package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.PlainPersistence;

/** A short soak with one hand at a time; {@code ./wellness bench soak} is the long one, with four, over MySQL. */
class SoakTest {

    private static final long SEED = 20_270_104L;
    private static final int STEPS = 160;

    @Test
    void whateverHappensEveryPromiseHolds() {
        var outcome = Soak.run(PlainPersistence.fresh(), SEED, STEPS, 1);

        assertThat(outcome.acts()).isEqualTo(STEPS);
        assertThat(outcome.letters().keySet())
                .contains(LetterKind.MADE, LetterKind.CANCELLED, LetterKind.JOINED_WAITLIST, LetterKind.OFFERED);
    }
}
