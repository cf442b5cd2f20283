package org.wellnessconnection.story.screening;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.kernel.Language;

/** Which language a story seems to be written in, by its small words. A hint for a person, and only on enough words. */
final class StoryLanguage {

    private static final int ENOUGH = 12;

    private static final Map<Language, Set<String>> SMALL = Map.of(
            Language.EN,
            Set.of(
                    "the", "and", "i", "was", "of", "to", "my", "that", "it", "in", "for", "with", "me", "you", "she",
                    "he", "had", "is", "were", "they", "we", "her", "his", "but", "when", "not", "who", "this", "have",
                    "thank", "from", "at"),
            Language.FR,
            Set.of(
                    "le", "la", "les", "de", "des", "du", "et", "je", "un", "une", "que", "qui", "est", "pas", "pour",
                    "dans", "elle", "il", "nous", "vous", "mon", "ma", "mes", "avec", "sur", "ce", "cette", "ai",
                    "merci", "au", "en", "était", "etait", "ete", "mais"));

    private StoryLanguage() {}

    /** A hint where most small words are another language's, or none of either where there should be some. */
    static Optional<Finding> unlike(Language said, PlainText story) {
        var words = story.words();
        var counts = new EnumMap<Language, Integer>(Language.class);
        SMALL.forEach((language, small) -> counts.put(
                language, (int) words.stream().filter(small::contains).count()));
        var own = counts.getOrDefault(said, 0);
        var other = counts.getOrDefault(said.other(), 0);
        var foreign = own == 0 && other == 0 || other > own * 2;
        return words.size() >= ENOUGH && foreign
                ? Optional.of(Finding.hint(Kind.LANGUAGE, new Span(0, 0), 15))
                : Optional.empty();
    }
}
