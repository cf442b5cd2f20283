package org.wellnessconnection.content;

import java.util.Set;
import org.wellnessconnection.kernel.Language;

/**
 * What shall be public.
 *
 * @param pinned the very revisions, as they stood in front of whoever decides
 * @param languages which of them; a type whose languages go together always takes both
 * @param reason for the log; may be empty
 */
public record PublishOrder(String entryId, Heads pinned, Set<Language> languages, String reason) {

    public PublishOrder {
        languages = Set.copyOf(languages);
    }

    /** Both languages, or as many as there are. */
    public static PublishOrder of(String entryId, Heads pinned, String reason) {
        return new PublishOrder(entryId, pinned, Set.of(Language.values()), reason);
    }
}
