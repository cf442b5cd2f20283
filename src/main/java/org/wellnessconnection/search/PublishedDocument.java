package org.wellnessconnection.search;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/**
 * One entry in one language exactly as the public may see it. Immutable; complete without another look-up but for the
 * entries it refers to.
 *
 * @param id the entry's id, the same in both languages
 * @param key the entry's stable key within its type ({@code is-it-free})
 * @param slug current readable end of its address in this language; empty for types without pages
 * @param publication number of the publication that made it so: with id and language it names this very text
 * @param published when this entry first became public in this language
 * @param modified when it last changed in public
 * @param slugs the slug per language in which the entry is public now (so its keys are the available languages)
 * @param formerSlugs slugs of this language that must be answered with a permanent redirect to {@code slug}
 * @param hidden not found by search and not in lists across types (site settings, notices); still listed by its own type
 * @param fields all values by field name. Strings for text, Markdown source, choice, date, URL, e-mail, phone and
 *     reference ({@code type/key}); arrays of strings for lists, choices and references; numbers and booleans as such.
 *     Fields without a value are absent.
 * @param html sanitized HTML of each Markdown field, by field name; internal links are already addresses in this
 *     language
 * @param json the item of the delivery API, ready-made (SPEC A1), without {@code include}
 * @param indexed how to find, filter, sort and count it
 */
public record PublishedDocument(
        String id,
        String type,
        String key,
        Language language,
        String slug,
        String title,
        long publication,
        Instant published,
        Instant modified,
        Map<Language, String> slugs,
        List<String> formerSlugs,
        boolean hidden,
        JsonObject fields,
        Map<String, String> html,
        String json,
        List<IndexedField> indexed) {

    public PublishedDocument {
        slugs = Map.copyOf(slugs);
        formerSlugs = List.copyOf(formerSlugs);
        html = Map.copyOf(html);
        indexed = List.copyOf(indexed);
    }

    /** The value of a single-valued text-like field, or an empty string. */
    public String text(String field) {
        return fields.getString(field, "");
    }

    /** The values of a multi-valued field in their order, or an empty list. */
    public List<String> values(String field) {
        var array = fields.getJsonArray(field);
        return array == null ? List.of() : array.getValuesAs(value -> ((jakarta.json.JsonString) value).getString());
    }

    /** Safe HTML of a Markdown field, or an empty string. */
    public String html(String field) {
        return html.getOrDefault(field, "");
    }

    public boolean isTrue(String field) {
        return fields.getBoolean(field, false);
    }

    public Optional<Integer> number(String field) {
        return fields.containsKey(field) ? Optional.of(fields.getInt(field)) : Optional.empty();
    }

    /** {@code type/key}, the form in which other entries refer to it. */
    public String reference() {
        return type + "/" + key;
    }
}
