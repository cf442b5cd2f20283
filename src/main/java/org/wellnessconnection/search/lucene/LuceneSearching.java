package org.wellnessconnection.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.SearchRequest;
import org.wellnessconnection.search.SearchRequest.Answer;
import org.wellnessconnection.search.SearchRequest.Hit;
import org.wellnessconnection.search.Searching;

/** Search over everything public but what is hidden. */
@ApplicationScoped
public class LuceneSearching implements Searching {

    /** With fewer hits than this, the other language is asked too. */
    private static final int FEW = 3;

    private static final int MOST_OTHERS = 5;

    private final ReadModel readModel;
    private final WordQueries words;
    private final FacetedSearch faceted;
    private final Excerpts excerpts;
    private final Completions completions;

    @Inject
    public LuceneSearching(ReadModel readModel, Analyzers analyzers) {
        this.readModel = readModel;
        this.words = new WordQueries(analyzers);
        this.faceted = new FacetedSearch(readModel.facets());
        this.excerpts = new Excerpts(analyzers);
        this.completions = new Completions(analyzers);
    }

    @Override
    public Answer search(SearchRequest request) {
        return readModel.answer(edition -> search(edition, request));
    }

    @Override
    public List<Suggestion> suggest(Language language, String typed, int size) {
        return readModel.answer(edition -> completions.of(edition, language, typed, size));
    }

    private Answer search(Edition edition, SearchRequest request) throws IOException {
        var understood = words.understand(edition, request.language(), request.text(), request.asTyped());
        var query = understood.strict().orElse(understood.loose());
        var found = find(edition, request, query);
        if (understood.strict().isPresent() && found.top().totalHits.value() == 0) {
            query = understood.loose();
            found = find(edition, request, query);
        }
        var total = found.top().totalHits.value();
        var hits = hits(edition, request.language(), query, page(found.top(), request.from()));
        var other = total < FEW ? other(edition, request, hits) : new Other(List.of(), 0);
        return new Answer(
                hits,
                total,
                understood.corrected(),
                total == 0 ? suggestion(edition, request) : Optional.empty(),
                found.counts(),
                other.hits(),
                other.total(),
                edition.number());
    }

    private FacetedSearch.Found<TopDocs> find(Edition edition, SearchRequest request, Query query) throws IOException {
        var top =
                new TopScoreDocCollectorManager(Math.max(1, request.from() + request.size()), null, Integer.MAX_VALUE);
        return faceted.search(edition, findable(query, request.language()), chosen(request), Optional.empty(), top);
    }

    private static Query findable(Query query, Language language) {
        var filter = new TermQuery(new Term(Fields.FINDABLE, language.code()));
        var all = new BooleanQuery.Builder().add(filter, Occur.FILTER);
        if (!(query instanceof MatchAllDocsQuery)) {
            all.add(query, Occur.MUST);
        }
        return all.build();
    }

    private static Map<String, Query> chosen(SearchRequest request) {
        var chosen = new LinkedHashMap<String, Query>();
        request.filters().forEach((facet, values) -> {
            if (!values.isEmpty()) {
                chosen.put(facet, FacetedSearch.anyOf(facet, values));
            }
        });
        return chosen;
    }

    /** What would be found if the words were spelled otherwise, where they were taken as typed. */
    private Optional<String> suggestion(Edition edition, SearchRequest request) throws IOException {
        if (!request.asTyped()) {
            return Optional.empty();
        }
        var understood = words.understand(edition, request.language(), request.text(), false);
        return understood.corrected().isPresent() && edition.count(findable(understood.loose(), request.language())) > 0
                ? understood.corrected()
                : Optional.empty();
    }

    private record Other(List<Hit> hits, long total) {}

    private Other other(Edition edition, SearchRequest request, List<Hit> shown) throws IOException {
        var translated = words.translated(edition, request.language(), request.text());
        if (translated.isEmpty()) {
            return new Other(List.of(), 0);
        }
        var language = request.language().other();
        var all = new BooleanQuery.Builder().add(findable(translated.get(), language), Occur.MUST);
        chosen(request).values().forEach(filter -> all.add(filter, Occur.FILTER));
        excluded(shown).ifPresent(same -> all.add(same, Occur.MUST_NOT));
        var top = edition.search(all.build(), new TopScoreDocCollectorManager(MOST_OTHERS, null, Integer.MAX_VALUE));
        return new Other(hits(edition, language, translated.get(), top.scoreDocs), top.totalHits.value());
    }

    /** What is shown already in the language that was asked for. */
    private static Optional<Query> excluded(List<Hit> shown) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var same = new BooleanQuery.Builder();
        shown.forEach(hit ->
                same.add(new TermQuery(new Term(Fields.ENTRY, hit.document().id())), Occur.SHOULD));
        return Optional.of(same.build());
    }

    private List<Hit> hits(Edition edition, Language language, Query query, ScoreDoc[] scored) throws IOException {
        var marked = excerpts.of(edition, language, query, scored);
        var hits = new ArrayList<Hit>(scored.length);
        for (var i = 0; i < scored.length; i++) {
            var excerpt = marked.get(i);
            hits.add(
                    new Hit(edition.document(scored[i].doc), excerpt.titleHtml(), excerpt.bodyHtml(), scored[i].score));
        }
        return List.copyOf(hits);
    }

    private static ScoreDoc[] page(TopDocs top, int from) {
        var all = top.scoreDocs;
        return from >= all.length ? new ScoreDoc[0] : java.util.Arrays.copyOfRange(all, from, all.length);
    }
}
