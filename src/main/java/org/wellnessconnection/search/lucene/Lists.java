package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Listing.Filter;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/** Answers lists of one type: filtered, ordered, paged, counted. */
final class Lists {

    private static final long MILLISECONDS_A_DAY = 86_400_000;
    private static final long LAST_DAY = Long.MAX_VALUE / MILLISECONDS_A_DAY - 1;

    private final FacetedSearch faceted;
    private final WordQueries words;
    private final Alphabet english = new Alphabet(Language.EN);
    private final Alphabet french = new Alphabet(Language.FR);

    Lists(Analyzers analyzers, FacetFields facets) {
        this.faceted = new FacetedSearch(facets);
        this.words = new WordQueries(analyzers);
    }

    Listing.Answer list(Edition edition, Optional<PublishedType> type, Listing listing) throws IOException {
        var order = new Order(listing, type);
        var alphabet = listing.language() == Language.EN ? english : french;
        var after = listing.after()
                .map(cursor ->
                        order.after(cursor, alphabet, edition.getIndexReader().maxDoc()))
                .orElse(null);
        var chosen = new LinkedHashMap<String, Query>();
        var query = query(listing, order, chosen);
        // One more than the page, to know whether there is a next one.
        var top = new TopFieldCollectorManager(order.sort(), listing.size() + 1, after, Integer.MAX_VALUE);
        var found = faceted.search(edition, query, chosen, Optional.of(listing.facets()), top);
        return answer(edition, listing, order, found);
    }

    private static Listing.Answer answer(
            Edition edition, Listing listing, Order order, FacetedSearch.Found<TopFieldDocs> found) throws IOException {
        var hits = found.top().scoreDocs;
        var shown = Math.min(hits.length, listing.size());
        var documents = new ArrayList<PublishedDocument>(shown);
        for (var i = 0; i < shown; i++) {
            documents.add(edition.document(hits[i].doc));
        }
        Optional<String> next = hits.length > shown
                ? Optional.of(order.cursorAfter((FieldDoc) hits[shown - 1], documents.get(shown - 1)))
                : Optional.empty();
        return new Listing.Answer(
                List.copyOf(documents), found.top().totalHits.value(), next, found.counts(), edition.number());
    }

    /** All filters; those on a facet that is to be counted go into {@code chosen} instead. */
    private Query query(Listing listing, Order order, Map<String, Query> chosen) {
        var all = new BooleanQuery.Builder();
        var scope = Fields.term(listing.language().code(), listing.type());
        all.add(new TermQuery(new Term(Fields.SCOPE, scope)), Occur.FILTER);
        listing.query()
                .map(text -> words.allOf(listing.language(), text))
                .ifPresent(query -> all.add(query, order.needsScores() ? Occur.MUST : Occur.FILTER));
        for (var filter : listing.filters()) {
            switch (filter) {
                case Filter.AnyOf any -> {
                    var query = FacetedSearch.anyOf(any.field(), any.values());
                    if (listing.facets().contains(any.field()) && !chosen.containsKey(any.field())) {
                        chosen.put(any.field(), query);
                    } else {
                        all.add(query, Occur.FILTER);
                    }
                }
                case Filter.NoneOf none -> all.add(FacetedSearch.anyOf(none.field(), none.values()), Occur.MUST_NOT);
                case Filter.Between between -> all.add(range(between), Occur.FILTER);
            }
        }
        var query = all.build();
        return order.needsScores() ? query : new ConstantScoreQuery(query);
    }

    private static Query range(Filter.Between between) {
        var moment = Order.moment(between.field());
        if (moment.isEmpty()) {
            return LongField.newRangeQuery(Fields.ordered(between.field()), between.from(), between.to());
        }
        return LongField.newRangeQuery(
                moment.get(), startOfDay(between.from()), startOfDay(Math.min(between.to(), LAST_DAY) + 1) - 1);
    }

    private static long startOfDay(long day) {
        return Math.clamp(day, -LAST_DAY, LAST_DAY) * MILLISECONDS_A_DAY;
    }
}
