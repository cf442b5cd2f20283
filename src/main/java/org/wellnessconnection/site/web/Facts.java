package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.PublishedType.Field;
import org.wellnessconnection.search.PublishedType.Kind;

/** The fields of an entry as a list of labels and values, from its type alone: a new field shows without any code. */
@ApplicationScoped
class Facts {

    /** Fields that steer the site and say nothing to a reader. */
    private static final Set<String> STEERING =
            Set.of("position", "review-by", "featured", "mark", "keywords", "code", "sample", "translated", "received");

    private final Shelf shelf;
    private final Texts texts;

    @Inject
    Facts(Shelf shelf, Texts texts) {
        this.shelf = shelf;
        this.texts = texts;
    }

    /** A label and its values; values that lead somewhere have an address. */
    record Fact(String label, List<Link> values) {}

    /** Everything but title, summary, Markdown and references, in the order of the type's file. */
    List<Fact> of(PublishedDocument document, PublishedType type) {
        return type.fields().stream()
                .filter(field -> isFact(field, type) && document.fields().containsKey(field.name()))
                .map(field -> new Fact(field.label().in(document.language()), values(document, field)))
                .filter(fact -> !fact.values().isEmpty())
                .toList();
    }

    /** The references of an entry, one group per field that has any. */
    List<Fact> references(PublishedDocument document, PublishedType type) {
        return type.fields().stream()
                .filter(field -> field.kind() == Kind.REFERENCE || field.kind() == Kind.REFERENCES)
                .map(field -> new Fact(field.label().in(document.language()), linked(document, field)))
                .filter(fact -> !fact.values().isEmpty())
                .toList();
    }

    /** The label of an option of a choice, or the key where the option is gone. */
    static String option(Field field, String key, Language language) {
        return field.options().getOrDefault(key, new Bilingual<>(key, key)).in(language);
    }

    private List<Link> linked(PublishedDocument document, Field field) {
        var references =
                field.kind() == Kind.REFERENCE ? List.of(document.text(field.name())) : document.values(field.name());
        return shelf.links(document.language(), references);
    }

    private static boolean isFact(Field field, PublishedType type) {
        return !STEERING.contains(field.name())
                && !field.name().equals(type.titleField())
                && !type.summaryField().equals(java.util.Optional.of(field.name()))
                && !Set.of(Kind.MARKDOWN, Kind.REFERENCE, Kind.REFERENCES, Kind.MEDIA)
                        .contains(field.kind());
    }

    private List<Link> values(PublishedDocument document, Field field) {
        var language = document.language();
        var text = field.kind() == Kind.NUMBER || field.kind() == Kind.BOOLEAN || isMany(field)
                ? ""
                : document.text(field.name());
        return switch (field.kind()) {
            case CHOICE -> plain(option(field, text, language));
            case CHOICES ->
                document.values(field.name()).stream()
                        .map(key -> new Link(option(field, key, language), ""))
                        .toList();
            case LIST ->
                document.values(field.name()).stream()
                        .map(value -> new Link(value, ""))
                        .toList();
            case BOOLEAN ->
                document.isTrue(field.name()) ? plain(texts.in(language).get("common.yes")) : List.of();
            case NUMBER ->
                document.number(field.name()).stream()
                        .flatMap(number -> plain(Formats.number(number, language)).stream())
                        .toList();
            case DATE -> plain(Formats.date(LocalDate.parse(text), language));
            case URL -> List.of(new Link(withoutScheme(text), text));
            case EMAIL -> List.of(new Link(text, "mailto:" + text));
            case PHONE -> List.of(new Link(Formats.phone(text, language), Formats.dial(text)));
            default -> plain(text);
        };
    }

    private static boolean isMany(Field field) {
        return field.kind() == Kind.CHOICES || field.kind() == Kind.LIST;
    }

    private static List<Link> plain(String text) {
        return text.isBlank() ? List.of() : List.of(new Link(text, ""));
    }

    private static String withoutScheme(String url) {
        return Stream.of("https://", "http://")
                .filter(url::startsWith)
                .findFirst()
                .map(scheme -> url.substring(scheme.length()))
                .orElse(url)
                .replaceAll("/$", "");
    }
}
