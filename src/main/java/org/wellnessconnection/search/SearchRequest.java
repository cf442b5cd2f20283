package org.wellnessconnection.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/**
 * What somebody typed, in which language of the site, under which filters.
 *
 * @param text anything at all: question marks, operators, control characters and emoji are plain text
 * @param filters values per facet: {@code type} or the name of a facet field; any of the values of one facet, all facets
 * @param from index of the first hit, 0 to 1,000
 * @param size hits on a page, 1 to 50
 * @param asTyped search the words as they stand even where one is unknown
 */
public record SearchRequest(
        Language language, String text, Map<String, List<String>> filters, int from, int size, boolean asTyped) {

    public SearchRequest {
        filters = Map.copyOf(filters);
    }

    /**
     * What was found.
     *
     * @param total hits under the filters, exactly
     * @param corrected what was searched instead, where a word was in no document and a near one was
     * @param suggestion where nothing was found as typed, the spelling that would find something
     * @param facets {@code type} and every facet field that has values here: counts under the other facets' filters
     * @param other what the other language has, found through the glossary; asked for where this language has fewer than
     *     three hits
     * @param number number of the publication log this is true for
     */
    public record Answer(
            List<Hit> hits,
            long total,
            Optional<String> corrected,
            Optional<String> suggestion,
            Map<String, List<Listing.Count>> facets,
            List<Hit> other,
            long otherTotal,
            long number) {}

    /**
     * One hit. {@code titleHtml} and {@code excerptHtml} are escaped text with {@code <mark>} around what matched, safe to
     * print as they stand.
     */
    public record Hit(PublishedDocument document, String titleHtml, String excerptHtml, float score) {}
}
