package org.wellnessconnection.content.files;

import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.kernel.Language;

/**
 * One entry as its three files hold it.
 *
 * @param shared values of the shared fields, in their normal form
 * @param texts per language in which the entry is written; both for types whose languages go live together
 */
public record EntryFiles(String type, String key, JsonObject shared, Map<Language, LanguageText> texts) {

    public EntryFiles {
        var inOrder = new EnumMap<Language, LanguageText>(Language.class);
        inOrder.putAll(texts);
        texts = java.util.Collections.unmodifiableMap(inOrder);
    }

    /** What one language's file holds: the slug and the values of the localized fields, in their normal form. */
    public record LanguageText(String slug, JsonObject values) {}

    public Optional<LanguageText> text(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    public EntryReference reference() {
        return new EntryReference(type, key);
    }
}
