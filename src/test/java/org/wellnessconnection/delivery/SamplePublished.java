package org.wellnessconnection.delivery;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.PublishedType.Field;
import org.wellnessconnection.search.PublishedType.Kind;

/** Two types and a few entries in memory, for what can be tested without an index. */
class SamplePublished implements Published {

    static final PublishedType RESOURCE = new PublishedType(
            "resource",
            new Bilingual<>("Resource", "Ressource"),
            new Bilingual<>("Resources", "Ressources"),
            new Bilingual<>("Something to read.", "Quelque chose à lire."),
            Optional.of(new Bilingual<>("resources", "ressources")),
            false,
            "name",
            Optional.of("summary"),
            Optional.of("body"),
            List.of("name"),
            List.of(
                    field("name", Kind.TEXT, true),
                    field("summary", Kind.TEXT, true),
                    field("body", Kind.MARKDOWN, true),
                    new Field("kind", Kind.CHOICE, false, new Bilingual<>("Kind", "Genre"), options(), true, false),
                    new Field("topic", Kind.CHOICES, false, new Bilingual<>("Topic", "Thème"), options(), true, false),
                    new Field("minutes", Kind.NUMBER, false, label("minutes"), Map.of(), false, true),
                    new Field("review-by", Kind.DATE, false, label("review-by"), Map.of(), false, true),
                    field("featured", Kind.BOOLEAN, false),
                    field("url", Kind.URL, false),
                    field("keywords", Kind.LIST, true),
                    field("parent", Kind.REFERENCE, false),
                    field("related", Kind.REFERENCES, false)),
            "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"/api/v1/types/resource\","
                    + "\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}}}");

    static final PublishedType NOTICE = new PublishedType(
            "notice",
            label("Notice"),
            label("Notices"),
            label("A notice."),
            Optional.empty(),
            true,
            "title",
            Optional.empty(),
            Optional.empty(),
            List.of("title"),
            List.of(field("title", Kind.TEXT, true)),
            "{\"type\":\"object\"}");

    private final List<PublishedDocument> documents;

    SamplePublished(PublishedDocument... documents) {
        this.documents = List.of(documents);
    }

    static PublishedDocument document(Language language, String key, String title, JsonObject fields) {
        var json = Json.createObjectBuilder()
                .add("id", "0-" + key)
                .add("type", "resource")
                .add("locale", language.code())
                .add("slug", key + "-" + language.code())
                .add("title", title);
        fields.forEach(json::add);
        json.add("alternates", Json.createObjectBuilder()).add("revision", 1);
        return new PublishedDocument(
                "0-" + key,
                "resource",
                key,
                language,
                key + "-" + language.code(),
                title,
                1,
                Instant.parse("2026-11-01T12:00:00Z"),
                Instant.parse("2026-11-02T12:00:00.123456Z"),
                Map.of(language, key + "-" + language.code()),
                List.of(),
                false,
                fields,
                Map.of("body", "<p>Safe</p>"),
                json.build().toString(),
                List.of());
    }

    @Override
    public long number() {
        return 1;
    }

    @Override
    public boolean waitFor(long number, Duration patience) {
        return true;
    }

    @Override
    public List<PublishedType> types() {
        return List.of(RESOURCE, NOTICE);
    }

    @Override
    public Optional<PublishedType> type(String name) {
        return types().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    @Override
    public Optional<PublishedDocument> bySlug(Language language, String type, String slug) {
        return find(language, document -> document.slug().equals(slug));
    }

    @Override
    public Optional<PublishedDocument> byFormerSlug(Language language, String type, String slug) {
        return find(language, document -> document.formerSlugs().contains(slug));
    }

    @Override
    public Optional<PublishedDocument> byReference(Language language, String reference) {
        return find(language, document -> document.reference().equals(reference));
    }

    @Override
    public Optional<PublishedDocument> byId(Language language, String id) {
        return find(language, document -> document.id().equals(id));
    }

    @Override
    public Listing.Answer list(Listing listing) {
        var items = new ArrayList<PublishedDocument>();
        documents.stream()
                .filter(document -> document.language() == listing.language()
                        && document.type().equals(listing.type()))
                .forEach(items::add);
        return new Listing.Answer(items, items.size(), Optional.empty(), Map.of(), 1);
    }

    private Optional<PublishedDocument> find(Language language, Predicate<PublishedDocument> matches) {
        return documents.stream()
                .filter(document -> document.language() == language && matches.test(document))
                .findFirst();
    }

    private static Map<String, Bilingual<String>> options() {
        var options = new LinkedHashMap<String, Bilingual<String>>();
        options.put("article", new Bilingual<>("Article", "Article"));
        options.put("link", new Bilingual<>("Link", "Lien"));
        return options;
    }

    private static Field field(String name, Kind kind, boolean localized) {
        return new Field(name, kind, localized, label(name), Map.of(), false, false);
    }

    private static Bilingual<String> label(String word) {
        return new Bilingual<>(word, word);
    }
}
