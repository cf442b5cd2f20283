package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

class ContentRefusalTest {

    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @EnumSource
    void everyRefusalSaysWhatToDoInBothLanguages(ContentRefusal reason) {
        for (var language : Language.values()) {
            assertThat(TEXTS.in(language).get(reason.key())).isNotBlank();
        }
    }
}
