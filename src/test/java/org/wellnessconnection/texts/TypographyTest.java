package org.wellnessconnection.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.kernel.Language;

/** Everything people read is set as it is set in Canada. Each finding says where, and what to write instead. */
class TypographyTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatShipsIsSetWell(Language language) {
        var slips = ShippedText.all(language).stream()
                .flatMap(text -> Typography.slips(text).stream())
                .toList();

        assertThat(slips).isEmpty();
    }

    @Test
    void theRulesSeeWhatTheyShouldSee() {
        assertThat(Typography.slips(text(Language.FR, "Qui\u00a0? « Oui» : 5% à 8 h.")))
                .hasSize(6);
        assertThat(Typography.slips(text(Language.EN, "It's \"so\" : yes!"))).hasSize(5);
        assertThat(Typography.slips(text(Language.FR, "Qui? «\u00a0Oui\u00a0»\u00a0: 5\u00a0% à 8\u00a0h.")))
                .isEmpty();
        assertThat(Typography.slips(text(Language.EN, "It’s [so](https://a.ca/'x'): “yes”.")))
                .isEmpty();
    }

    private static ShippedText text(Language language, String text) {
        return new ShippedText("test", language, text, true, false);
    }
}
