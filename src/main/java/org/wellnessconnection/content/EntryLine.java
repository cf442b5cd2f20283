package org.wellnessconnection.content;

import java.time.Instant;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.kernel.Bilingual;

/**
 * An entry in a list.
 *
 * @param titles empty where a language is not begun
 * @param behind how many fields of each language are behind
 * @param changedBy as {@link org.wellnessconnection.kernel.Actor#name()} wrote it
 */
public record EntryLine(
        String id,
        EntryReference reference,
        Bilingual<String> titles,
        Bilingual<LanguageState> states,
        Bilingual<Integer> behind,
        Instant changedAt,
        String changedBy) {

    /** What to call it. */
    public Catalogue.Target target() {
        return new Catalogue.Target(reference, titles);
    }
}
