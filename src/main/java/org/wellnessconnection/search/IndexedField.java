package org.wellnessconnection.search;

/** How one value of a document goes into the index. A document may hold several of one name. */
public sealed interface IndexedField {

    /** Searched text, without markup. */
    record Text(Weight weight, String text) implements IndexedField {}

    /** An exact value to filter by; counted in facets where {@code facet}. */
    record Exact(String name, String value, boolean facet) implements IndexedField {}

    /** A number (or a date as days since 1970-01-01) to filter by range and to sort by. */
    record Ordered(String name, long value) implements IndexedField {}

    /** A text to sort by, in the order of the language's alphabet. */
    record Sorted(String name, String text) implements IndexedField {}

    /** Words of the bilingual glossary: one idea, the words of this document's language for it. */
    record GlossaryWord(String idea, String word) implements IndexedField {}

    /** Title and body are scored as separate fields whose scores add; keywords count like a title. */
    enum Weight {
        TITLE,
        BODY,
        KEYWORDS
    }
}
