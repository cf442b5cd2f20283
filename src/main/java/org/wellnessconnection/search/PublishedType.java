package org.wellnessconnection.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;

/**
 * What the public may know of a content type: its names, its addresses and what its fields can be asked for. Rooms hand
 * it over with their documents, so that neither pages nor API need to know where a type is defined.
 *
 * @param name {@code faq}; the {@code type} of the API
 * @param path the URL segment per language; both empty where entries stand at the root ({@code /en/privacy}); nothing
 *     where entries have no page of their own
 * @param independent whether each language is published by itself
 * @param titleField the localized field that names an entry
 * @param summaryField the localized field for lists, if the type has one
 * @param bodyField the localized Markdown field, if the type has one
 * @param order default order of lists: field names, {@code -} in front for descending
 * @param fields in the order of the type's file
 * @param schema the JSON Schema (2020-12) of an item as {@code GET /api/v1/{locale}/{type}/{slug}} answers it
 */
public record PublishedType(
        String name,
        Bilingual<String> label,
        Bilingual<String> plural,
        Bilingual<String> help,
        Optional<Bilingual<String>> path,
        boolean independent,
        String titleField,
        Optional<String> summaryField,
        Optional<String> bodyField,
        List<String> order,
        List<Field> fields,
        String schema) {

    public PublishedType {
        order = List.copyOf(order);
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Kinds of field, as far as asking goes. */
    public enum Kind {
        TEXT,
        MARKDOWN,
        CHOICE,
        CHOICES,
        LIST,
        BOOLEAN,
        NUMBER,
        DATE,
        URL,
        EMAIL,
        PHONE,
        REFERENCE,
        REFERENCES,
        MEDIA;

        /** Whether {@code filter[field]=value} means equality with a whole value. */
        public boolean isFilterable() {
            return this != TEXT && this != MARKDOWN && this != MEDIA;
        }

        /** Whether {@code filter[field][gte]} and {@code [lte]} make sense. */
        public boolean isOrdered() {
            return this == NUMBER || this == DATE;
        }
    }

    /**
     * One field.
     *
     * @param options the labels of a choice by its key, in the file's order; empty for other kinds
     * @param facet whether its values are counted
     * @param sortable whether lists can be ordered by it (the title field always is)
     */
    public record Field(
            String name,
            Kind kind,
            boolean localized,
            Bilingual<String> label,
            Map<String, Bilingual<String>> options,
            boolean facet,
            boolean sortable) {}
}
