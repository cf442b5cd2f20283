package org.wellnessconnection.search.lucene;

import jakarta.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.IndexedField;
import org.wellnessconnection.search.IndexedField.Weight;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/** Documents that tests publish: {@code Sample.of("faq", "is-it-free").title("Is it free?").body("Yes.").build()}. */
final class Sample {

    private final String type;
    private final String key;
    private final List<IndexedField> indexed = new ArrayList<>();
    private final List<String> formerSlugs = new ArrayList<>();
    private Language language = Language.EN;
    private String slug;
    private String title;
    private String body = "";
    private long publication = 1;
    private boolean hidden;
    private Instant modified = Instant.parse("2026-11-22T12:00:00Z");

    private Sample(String type, String key) {
        this.type = type;
        this.key = key;
        this.slug = key;
        this.title = key;
    }

    static Sample of(String type, String key) {
        return new Sample(type, key);
    }

    Sample in(Language now) {
        language = now;
        return this;
    }

    Sample slug(String now) {
        slug = now;
        return this;
    }

    Sample formerly(String... slugs) {
        formerSlugs.addAll(List.of(slugs));
        return this;
    }

    Sample title(String now) {
        title = now;
        return this;
    }

    Sample body(String now) {
        body = now;
        return this;
    }

    Sample publication(long now) {
        publication = now;
        return this;
    }

    Sample modified(Instant now) {
        modified = now;
        return this;
    }

    Sample hidden() {
        hidden = true;
        return this;
    }

    Sample keywords(String text) {
        return with(new IndexedField.Text(Weight.KEYWORDS, text));
    }

    Sample facet(String name, String... values) {
        for (var value : values) {
            with(new IndexedField.Exact(name, value, true));
        }
        return this;
    }

    Sample exact(String name, String value) {
        return with(new IndexedField.Exact(name, value, false));
    }

    Sample ordered(String name, long value) {
        return with(new IndexedField.Ordered(name, value));
    }

    Sample sorted(String name, String text) {
        return with(new IndexedField.Sorted(name, text));
    }

    Sample glossary(String idea, String... words) {
        for (var word : words) {
            with(new IndexedField.GlossaryWord(idea, word));
        }
        return this;
    }

    Sample with(IndexedField field) {
        indexed.add(field);
        return this;
    }

    PublishedDocument build() {
        var all = new ArrayList<IndexedField>();
        all.add(new IndexedField.Text(Weight.TITLE, title));
        all.add(new IndexedField.Text(Weight.BODY, body));
        all.addAll(indexed);
        var fields =
                Json.createObjectBuilder().add("title", title).add("body", body).build();
        return new PublishedDocument(
                type + "-" + key,
                type,
                key,
                language,
                slug,
                title,
                publication,
                Instant.parse("2026-11-01T12:00:00Z"),
                modified,
                Map.of(language, slug),
                formerSlugs,
                hidden,
                fields,
                Map.of("body", "<p>" + body + "</p>"),
                fields.toString(),
                all);
    }

    /** A type with these fields, ordered by these keys. */
    static PublishedType type(String name, List<String> order, PublishedType.Field... fields) {
        var label = new Bilingual<>(name, name);
        return new PublishedType(
                name,
                label,
                label,
                label,
                java.util.Optional.of(label),
                false,
                "title",
                java.util.Optional.empty(),
                java.util.Optional.of("body"),
                order,
                List.of(fields),
                "{}");
    }

    static PublishedType.Field field(String name, PublishedType.Kind kind) {
        return new PublishedType.Field(name, kind, false, new Bilingual<>(name, name), Map.of(), true, true);
    }
}
