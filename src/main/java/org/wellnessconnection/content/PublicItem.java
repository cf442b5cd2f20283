package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.markup.Markdown;
import org.wellnessconnection.search.PublishedDocument;

/**
 * One public entry on its way to the read model. Every document is complete here: HTML with addresses in it, the item of
 * the API, and how to find it.
 *
 * @param values the pinned values, by part
 * @param former per language the slugs that lead to the current one
 */
record PublicItem(
        ContentType type,
        EntryReference reference,
        History history,
        Map<Part, JsonObject> values,
        Map<Language, List<String>> former) {

    /** The document of each language that is public. */
    List<PublishedDocument> documents(SiteAddresses links) {
        var slugs = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var body = values.get(Part.of(language));
            if (body != null) {
                slugs.put(language, type.hasPages() ? Gate.slug(body).orElse("") : "");
            }
        }
        return slugs.keySet().stream()
                .map(language -> document(language, slugs, links))
                .toList();
    }

    private PublishedDocument document(Language language, Map<Language, String> slugs, SiteAddresses links) {
        var row = history.now().orElseThrow();
        var fields = fields(language);
        var html = html(language, fields, links);
        var slug = slugs.getOrDefault(language, "");
        var title = Revising.title(type, fields);
        var published = history.published(language);
        var modified = history.modified(language);
        var json = new StringBuilder("{");
        member(json, "id", quoted(row.entryId()));
        member(json, "type", quoted(type.name()));
        member(json, "locale", quoted(language.code()));
        member(json, "slug", quoted(slug));
        member(json, "title", quoted(title));
        fields.forEach((name, value) -> {
            if (!name.equals("title")) {
                var markup = html.get(name);
                member(json, name, markup == null ? value.toString() : withHtml(value.toString(), markup));
            }
        });
        member(json, "alternates", alternates(slugs));
        member(json, "published", quoted(published.toString()));
        member(json, "modified", quoted(modified.toString()));
        member(json, "revision", Long.toString(row.number()));
        return new PublishedDocument(
                row.entryId(),
                type.name(),
                reference.key(),
                language,
                slug,
                title,
                row.number(),
                published,
                modified,
                slugs,
                former.getOrDefault(language, List.of()),
                !type.hasPages(),
                fields,
                html,
                json.append('}').toString(),
                IndexedValues.of(type, reference, language, fields));
    }

    /** Shared and localized values together, in the order of the type. */
    private JsonObject fields(Language language) {
        var shared = values.getOrDefault(Part.SHARED, JsonObject.EMPTY_JSON_OBJECT);
        var texts = values.getOrDefault(Part.of(language), JsonObject.EMPTY_JSON_OBJECT);
        var fields = SharedJson.object();
        for (var field : type.fields()) {
            var value = (field.localized() ? texts : shared).get(field.name());
            if (value != null) {
                fields.add(field.name(), value);
            }
        }
        return fields.build();
    }

    private Map<String, String> html(Language language, JsonObject fields, SiteAddresses links) {
        var html = new LinkedHashMap<String, String>();
        for (var field : type.fields()) {
            if (field instanceof Field.Markdown && fields.containsKey(field.name())) {
                var source = fields.getString(field.name());
                html.put(field.name(), Markdown.html(source, link -> links.resolve(link, language)));
            }
        }
        return html;
    }

    private String alternates(Map<Language, String> slugs) {
        var alternates = new StringBuilder("{");
        slugs.forEach((language, slug) -> SiteAddresses.of(type, reference, language, slug)
                .ifPresent(address -> member(alternates, language.code(), quoted(address))));
        return alternates.append('}').toString();
    }

    private static String withHtml(String source, String markup) {
        return "{\"markdown\":" + source + ",\"html\":" + quoted(markup) + "}";
    }

    private static void member(StringBuilder json, String name, String value) {
        if (json.length() > 1) {
            json.append(',');
        }
        json.append('"').append(name).append("\":").append(value);
    }

    private static String quoted(String text) {
        return SharedJson.string(text).toString();
    }
}
