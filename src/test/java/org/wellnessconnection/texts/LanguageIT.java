package org.wellnessconnection.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.kernel.Language;

/**
 * Spelling and grammar of everything that ships, messages included, in Canadian English and Canadian French. Reading
 * it all takes a minute, so it runs with the slow tests. What is right and yet reported goes into the lists of {@link
 * LanguageCheck}.
 */
class LanguageIT {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatShipsIsSpeltAndSaidWell(Language language) {
        var findings = new LanguageCheck(language).findings(ShippedText.all(language));

        assertThat(findings).isEmpty();
    }
}
