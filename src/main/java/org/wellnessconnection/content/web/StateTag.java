package org.wellnessconnection.content.web;

import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.content.LanguageState;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/** Where one language stands, as a mark: always words, the look only repeats them. */
public record StateTag(String language, String look, String words) {

    static StateTag of(Language language, LanguageState state, int behind, Texts.In texts) {
        return new StateTag(language.code(), look(state), texts.of("content.LanguageState." + state.name(), behind));
    }

    /** Both languages of an open entry. */
    static List<StateTag> of(OpenEntry entry, Texts.In texts) {
        return Stream.of(Language.values())
                .map(language -> of(
                        language,
                        entry.states().in(language),
                        entry.lags().in(language).size(),
                        texts))
                .toList();
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
