package org.wellnessconnection.content.type;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.PublishedType;

/**
 * A kind of content, as its file says it.
 *
 * @param name {@code session-format}; also the first half of references
 * @param path the URL segment per language; both empty where entries stand at the root; nothing where entries have no
 *     page of their own
 * @param title name of the localized text field that names an entry
 * @param summary name of the localized text field for lists, if there is one
 * @param body name of the localized Markdown field, if there is one
 * @param order default order of lists: names of fields, {@code published} or {@code modified}, {@code -} in front for
 *     descending; the word {@code title} of the file has become the title field's name
 * @param glossary which fields hold the two languages' words for one idea, for the type that is the glossary
 * @param fields in the order of the file
 */
public record ContentType(
        String name,
        Bilingual<String> label,
        Bilingual<String> plural,
        Bilingual<String> help,
        Optional<Bilingual<String>> path,
        Policy policy,
        Workflow workflow,
        String title,
        Optional<String> summary,
        Optional<String> body,
        List<String> order,
        Optional<GlossaryFields> glossary,
        List<Field> fields) {

    public ContentType {
        order = List.copyOf(order);
        fields = List.copyOf(fields);
    }

    /** Whether the two languages go live together (SPEC C3). */
    public enum Policy {
        /** Both in one transaction, or neither. */
        TOGETHER,
        /** Each by itself. */
        INDEPENDENT
    }

    /** How a text becomes fit to be published (SPEC C4). */
    public enum Workflow {
        /** Approved by somebody else first. */
        REVIEW,
        /** Published by who wrote it. */
        DIRECT,
        /** Born in moderation, approved there. */
        MODERATION
    }

    /** The word for an idea, and the other words people use for it. */
    public record GlossaryFields(String term, String variants) {}

    public Optional<Field> field(String field) {
        return fields.stream().filter(one -> one.name().equals(field)).findFirst();
    }

    /** The fields whose values stand in a part, in the order of the file. */
    public List<Field> fields(Part part) {
        return fields.stream().filter(field -> field.isIn(part)).toList();
    }

    public boolean isTogether() {
        return policy == Policy.TOGETHER;
    }

    /** Whether entries have an address of their own, and so need slugs. */
    public boolean hasPages() {
        return path.isPresent();
    }

    /** Whether entries stand at the root of a language: {@code /en/privacy}. */
    public boolean isAtRoot() {
        return path.map(segments -> segments.en().isEmpty()).orElse(false);
    }

    /** The address of an entry of this type, from the root of the site; nothing for types without pages. */
    public Optional<String> address(Language language, String slug) {
        return path.map(segments -> segments.in(language))
                .map(segment -> "/" + language.code() + (segment.isEmpty() ? "/" : "/" + segment + "/") + slug);
    }

    /** What the public may know of this type. */
    public PublishedType published() {
        var asked = fields.stream().map(ContentType::published).toList();
        return new PublishedType(
                name,
                label,
                plural,
                help,
                path,
                policy == Policy.INDEPENDENT,
                title,
                summary,
                body,
                order,
                asked,
                ItemSchema.of(this).toString());
    }

    private static PublishedType.Field published(Field field) {
        var traits = field.traits();
        return new PublishedType.Field(
                field.name(),
                field.kind(),
                field.localized(),
                field.label(),
                field.options(),
                traits.facet(),
                traits.sortable());
    }
}
