package org.wellnessconnection.content.web;

import org.wellnessconnection.content.LanguageState;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/** Where one language stands, as a mark: always words, the look only repeats them. */
public record StateTag(String language, String look, String words) {

    static StateTag of(Language language, LanguageState state, int behind, Texts.In texts) {
        return new StateTag(language.code(), look(state), texts.of("content.LanguageState." + state.name(), behind));
    }

    private static String look(LanguageState state) {
        return switch (state) {
            case MISSING, BEHIND -> "tag tag--warn";
            case PUBLISHED -> "tag tag--ok";
            case CHANGED -> "tag tag--info";
            case WITHDRAWN, DRAFT -> "tag";
        };
    }
}
