package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.wellnessconnection.search.Listing.Count;

/**
 * A search with counts. A facet is counted under the filters of all others but not its own, so that the counts beside
 * its other values say what choosing them would add.
 */
final class FacetedSearch {

    private static final int MOST_VALUES = 1_000;

    private final FacetFields fields;

    FacetedSearch(FacetFields fields) {
        this.fields = fields;
    }

    /** The best documents and the counts per facet; a facet without any value here is left out. */
    record Found<T extends TopDocs>(T top, Map<String, List<Count>> counts) {}

    /** Matches any of the values, as they stand in documents. */
    static Query anyOf(String field, Collection<String> values) {
        var name = Fields.exact(field);
        if (values.size() == 1) {
            return new TermQuery(new Term(name, Fields.cut(values.iterator().next())));
        }
        return new TermInSetQuery(
                name,
                values.stream()
                        .map(value -> new BytesRef(Fields.cut(value)))
                        .distinct()
                        .toList());
    }

    /**
     * @param chosen filter per facet
     * @param asked which facets to count; nothing means all there are
     */
    <T extends TopDocs> Found<T> search(
            Edition edition,
            Query query,
            Map<String, Query> chosen,
            Optional<List<String>> asked,
            CollectorManager<?, T> top)
            throws IOException {
        var counting = edition.facets();
        if (counting.isEmpty() || (asked.isPresent() && asked.get().isEmpty())) {
            return new Found<>(edition.search(under(query, chosen), top), Map.of());
        }
        var state = counting.get();
        return chosen.isEmpty()
                ? unfiltered(edition, query, state, asked, top)
                : sideways(edition, query, chosen, state, asked, top);
    }

    @SuppressWarnings("unchecked")
    private static <T extends TopDocs> Found<T> unfiltered(
            Edition edition,
            Query query,
            SortedSetDocValuesReaderState state,
            Optional<List<String>> asked,
            CollectorManager<?, T> top)
            throws IOException {
        var both = edition.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
        var facets = new SortedSetDocValuesFacetCounts(state, (FacetsCollector) both[1]);
        return new Found<>((T) both[0], counts(facets, state, asked));
    }

    private <T extends TopDocs> Found<T> sideways(
            Edition edition,
            Query query,
            Map<String, Query> chosen,
            SortedSetDocValuesReaderState state,
            Optional<List<String>> asked,
            CollectorManager<?, T> top)
            throws IOException {
        var drillDown = new DrillDownQuery(fields, query);
        chosen.forEach(drillDown::add);
        var found = new DrillSideways(edition, fields, state).search(drillDown, top);
        return new Found<>(found.collectorResult, counts(found.facets, state, asked));
    }

    private static Query under(Query query, Map<String, Query> chosen) {
        if (chosen.isEmpty()) {
            return query;
        }
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        chosen.values().forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    private static Map<String, List<Count>> counts(
            Facets facets, SortedSetDocValuesReaderState state, Optional<List<String>> asked) throws IOException {
        var counts = new LinkedHashMap<String, List<Count>>();
        for (var dimension : state.getDims()) {
            if (asked.isEmpty() || asked.get().contains(dimension)) {
                var result = facets.getTopChildren(MOST_VALUES, dimension);
                if (result != null) {
                    var values = new ArrayList<Count>(result.labelValues.length);
                    for (var value : result.labelValues) {
                        values.add(new Count(value.label, value.value.longValue()));
                    }
                    values.sort(
                            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value));
                    counts.put(dimension, List.copyOf(values));
                }
            }
        }
        return counts;
    }
}
