package org.wellnessconnection.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/**
 * A question for a list of one type: filters (all must hold), order, page.
 *
 * @param query full text that must match, or nothing
 * @param sort at most four keys; empty means the type's own order
 * @param size 1 to 100
 * @param after opaque cursor from {@link Answer#next()}, or nothing for the first page
 * @param facets fields whose values are to be counted under the other fields' filters
 */
public record Listing(
        Language language,
        String type,
        Optional<String> query,
        List<Filter> filters,
        List<Sort> sort,
        int size,
        Optional<String> after,
        List<String> facets) {

    public Listing {
        filters = List.copyOf(filters);
        sort = List.copyOf(sort);
        facets = List.copyOf(facets);
    }

    /** All entries of a type in its own order, up to {@code size} of them. */
    public static Listing of(Language language, String type, int size) {
        return new Listing(language, type, Optional.empty(), List.of(), List.of(), size, Optional.empty(), List.of());
    }

    public Listing where(Filter filter) {
        var more = new java.util.ArrayList<>(filters);
        more.add(filter);
        return new Listing(language, type, query, more, sort, size, after, facets);
    }

    /** Values are keys of options, {@code true}, numbers, ISO dates or {@code type/key}: as they stand in the document. */
    public sealed interface Filter {
        String field();

        record AnyOf(String field, List<String> values) implements Filter {}

        record NoneOf(String field, List<String> values) implements Filter {}

        /** Both ends included; {@code Long.MIN_VALUE} or {@code MAX_VALUE} for an open end; dates as epoch days. */
        record Between(String field, long from, long to) implements Filter {}
    }

    /** {@code field} may also be {@code published}, {@code modified} or {@code relevance} (the last with a query only). */
    public record Sort(String field, boolean descending) {}

    /**
     * The page.
     *
     * @param total how many match in all, exactly
     * @param next cursor to the next page, nothing on the last one
     * @param facets per asked field the values with their counts, most first, zero counts left out
     * @param number the number of the publication log this answer is true for
     */
    public record Answer(
            List<PublishedDocument> items,
            long total,
            Optional<String> next,
            Map<String, List<Count>> facets,
            long number) {}

    public record Count(String value, long count) {}

    /** The cursor does not belong to this list: it was changed, or the list asks for another order now. */
    public static final class BadCursor extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public BadCursor() {
            super("the cursor does not fit this list", null, false, false);
        }
    }
}
