package org.wellnessconnection.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.wellnessconnection.search.IndexedField;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/**
 * The order of a list: its keys, and the entry's id last, so that no two documents are ever equal and a page continues
 * exactly where the one before ended. What lacks a value comes last, in both directions.
 */
final class Order {

    private static final String RELEVANCE = "relevance";
    private static final Map<String, String> MOMENTS =
            Map.of("published", Fields.PUBLISHED, "modified", Fields.MODIFIED);

    private final Listing listing;
    private final List<Key> keys;

    Order(Listing listing, Optional<PublishedType> type) {
        this.listing = listing;
        this.keys = sorts(listing, type).stream()
                .map(sort -> new Key(kind(sort.field(), listing, type), sort.field(), sort.descending()))
                .toList();
    }

    private enum Kind {
        SCORE,
        NUMBER,
        TEXT
    }

    private record Key(Kind kind, String field, boolean descending) {

        SortField sortField() {
            return switch (kind) {
                case SCORE -> SortField.FIELD_SCORE;
                case NUMBER ->
                    LongField.newSortField(
                            MOMENTS.getOrDefault(field, Fields.ordered(field)),
                            descending,
                            SortedNumericSelector.Type.MIN,
                            descending ? Long.MIN_VALUE : Long.MAX_VALUE);
                case TEXT -> {
                    var text = new SortField(Fields.sorted(field), SortField.Type.STRING, descending);
                    // Lucene's "last" is before the direction is turned round.
                    text.setMissingValue(descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
                    yield text;
                }
            };
        }
    }

    boolean needsScores() {
        return keys.stream().anyMatch(key -> key.kind == Kind.SCORE);
    }

    Sort sort() {
        var fields = new ArrayList<SortField>();
        keys.forEach(key -> fields.add(key.sortField()));
        fields.add(new SortField(Fields.TIE, SortField.Type.STRING));
        return new Sort(fields.toArray(SortField[]::new));
    }

    /** Where the next page begins: after this hit. */
    String cursorAfter(FieldDoc hit, PublishedDocument document) {
        var cursor = new Cursor.Writer(signature());
        for (var i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            var value = hit.fields[i];
            switch (key.kind) {
                case SCORE -> cursor.add(((Number) value).floatValue());
                case NUMBER -> cursor.add(((Number) value).longValue());
                case TEXT -> cursor.add(text(document, key.field));
            }
        }
        return cursor.add(Optional.of(document.id())).toString();
    }

    /** The hit that the cursor stands behind; {@link Listing.BadCursor} where it is not one of this list. */
    FieldDoc after(String cursor, Alphabet alphabet, int maxDoc) {
        var reader = new Cursor.Reader(cursor, signature());
        var values = new Object[keys.size() + 1];
        for (var i = 0; i < keys.size(); i++) {
            values[i] = switch (keys.get(i).kind) {
                case SCORE -> reader.number32();
                case NUMBER -> reader.number64();
                case TEXT -> reader.text().map(alphabet::key).orElse(null);
            };
        }
        values[keys.size()] =
                reader.text().map(org.apache.lucene.util.BytesRef::new).orElseThrow(Listing.BadCursor::new);
        reader.end();
        return new FieldDoc(Math.max(0, maxDoc - 1), Float.NaN, values);
    }

    /** Two lists with the same signature can take each other's cursors. */
    private String signature() {
        var query = needsScores() ? listing.query().orElse("") : "";
        return Fields.term(listing.language().code(), listing.type(), keys.toString(), query);
    }

    private static Optional<String> text(PublishedDocument document, String field) {
        for (var indexed : document.indexed()) {
            if (indexed instanceof IndexedField.Sorted sorted && sorted.name().equals(field)) {
                return Optional.of(sorted.text());
            }
        }
        return field.equals(Fields.TITLE) ? Optional.of(document.title()) : Optional.empty();
    }

    private static List<Listing.Sort> sorts(Listing listing, Optional<PublishedType> type) {
        if (!listing.sort().isEmpty()) {
            return listing.sort();
        }
        var own = type.map(PublishedType::order).orElse(List.of());
        return own.stream()
                .map(key ->
                        key.startsWith("-") ? new Listing.Sort(key.substring(1), true) : new Listing.Sort(key, false))
                .toList();
    }

    private static Kind kind(String field, Listing listing, Optional<PublishedType> type) {
        var own = type.flatMap(known -> known.field(field));
        if (own.isPresent()) {
            return own.get().kind().isOrdered() ? Kind.NUMBER : Kind.TEXT;
        }
        if (field.equals(RELEVANCE) && listing.query().isPresent()) {
            return Kind.SCORE;
        }
        return MOMENTS.containsKey(field) ? Kind.NUMBER : Kind.TEXT;
    }

    /** The index's field for the moments that every document has. */
    static Optional<String> moment(String field) {
        return Optional.ofNullable(MOMENTS.get(field));
    }
}
