package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/**
 * Words that moderators look for, as data.
 *
 * @param name stable, unlike any other; decisions cite it
 * @param guideline code of the rule it stands for; nothing for a sign of distress
 * @param language whose words these are; nothing for both. It looks at every story either way, for people mix languages
 * @param weight from 1 to 100
 * @param note why it is here, for the next moderator
 * @param must sentences it has to find
 * @param mustNot sentences it may not find
 */
public record WordPattern(
        String name,
        Optional<String> guideline,
        Optional<Language> language,
        Wanted wanted,
        List<String> unless,
        int weight,
        String note,
        List<String> must,
        List<String> mustNot) {

    public WordPattern {
        unless = List.copyOf(unless);
        must = List.copyOf(must);
        mustNot = List.copyOf(mustNot);
    }

    public boolean isDistress() {
        return guideline.isEmpty();
    }

    /** What is looked for. Case, accents and elided articles make no difference; a star ends a word that may go on. */
    public sealed interface Wanted {

        /** Any of these phrases, word after word. */
        record Phrase(List<String> any) implements Wanted {
            public Phrase {
                any = List.copyOf(any);
            }
        }

        /**
         * All of these in any order.
         *
         * @param words each may name alternatives with a bar between: {@code lazy|useless}
         * @param within as many words, the found ones included
         */
        record Near(List<String> words, int within) implements Wanted {
            public Near {
                words = List.copyOf(words);
            }
        }

        /** A regular expression over the text in lower case without accents, from the beginning of a word. */
        record Expression(String regex) implements Wanted {}
    }
}
