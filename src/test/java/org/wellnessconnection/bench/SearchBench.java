package org.wellnessconnection.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.wellnessconnection.bench.JudgedCollection.Question;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.IndexedField;
import org.wellnessconnection.search.IndexedField.Weight;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.SearchRequest;
import org.wellnessconnection.search.lucene.SearchNode;

/**
 * {@code ./wellness bench search DIR…}: how well search answers judged questions (S4), beside Lucene's own analyzers; what
 * typing errors and missing accents cost; and how fast it is beside raw Lucene (Q2, Q3). Each folder is one collection, or
 * holds some.
 */
final class SearchBench {

    /** What a collection must reach, by its folder's name; others are printed only. */
    private static final Map<String, Double> WANTED =
            Map.of("medquad-en", 0.66, "cnil-fr", 0.63, "quebec-en", 0.65, "quebec-fr", 0.65);

    private static final double WITH_TYPOS = 0.97;
    private static final int TYPO_ROUNDS = 5;

    private SearchBench() {}

    /** Finds ids, best first. */
    @FunctionalInterface
    interface Engine {
        List<String> find(String text) throws IOException;
    }

    static void measure(Report report, List<Path> folders) throws IOException {
        var collections = new ArrayList<JudgedCollection>();
        for (var folder : folders) {
            for (var collection : JudgedCollection.folders(folder)) {
                collections.add(JudgedCollection.read(collection));
            }
        }
        for (var collection : collections) {
            judge(report, collection);
        }
        SearchSpeed.measure(report, collections);
    }

    private static void judge(Report report, JudgedCollection collection) throws IOException {
        var data = Files.createTempDirectory("wellness-bench");
        try (var node = SearchNode.of(data, documents(collection))) {
            Engine ours =
                    text -> node
                            .searching()
                            .search(new SearchRequest(collection.language(), text, Map.of(), 0, 10, false))
                            .hits()
                            .stream()
                            .map(hit -> hit.document().key())
                            .toList();
            judge(report, collection, ours);
        }
    }

    private static void judge(Report report, JudgedCollection collection, Engine ours) throws IOException {
        var name = collection.name();
        System.out.println(name + ": nDCG@10 / Recall@10 / MRR@10");
        var clean = mean(collection, ours, Question::text);
        System.out.println("  ours                      " + clean);
        var best = stock(collection);
        report.atLeast("S4", name + ": nDCG@10, ours over the best stock analyzer", clean.ndcg(), best.ndcg(), 1);
        if (WANTED.containsKey(name)) {
            report.atLeast("S4", name + ": nDCG@10", clean.ndcg(), 1, WANTED.get(name));
        }
        var typos = withTypos(collection, ours);
        System.out.println("  ours, one typo a question " + typos);
        report.atLeast("S4", name + ": nDCG@10 with a typo over clean", typos.ndcg(), clean.ndcg(), WITH_TYPOS);
        var bare = mean(collection, ours, question -> Typos.withoutAccents(question.text()));
        System.out.println("  ours, without accents     " + bare);
        report.atLeast("S4", name + ": nDCG@10 without accents over clean", bare.ndcg(), clean.ndcg(), 1);
        if (collection.questions().stream()
                .anyMatch(question -> !question.asTyped().isEmpty())) {
            System.out.println("  ours, as really typed     " + mean(collection, ours, Question::asTyped));
        }
    }

    private static Relevance stock(JudgedCollection collection) throws IOException {
        try (var standard = new StockSearch(collection, new StandardAnalyzer());
                var language = new StockSearch(collection, StockSearch.ofLanguage(collection.language()))) {
            var one = mean(collection, standard::search, Question::text);
            var other = mean(collection, language::search, Question::text);
            System.out.println("  StandardAnalyzer, BM25    " + one);
            System.out.println("  language's analyzer, BM25 " + other);
            return one.ndcg() > other.ndcg() ? one : other;
        }
    }

    private static Relevance withTypos(JudgedCollection collection, Engine ours) throws IOException {
        var rounds = new ArrayList<Relevance>();
        for (var seed = 0; seed < TYPO_ROUNDS; seed++) {
            var random = new Random(seed);
            rounds.add(mean(collection, ours, question -> Typos.one(question.text(), random)));
        }
        return Relevance.mean(rounds);
    }

    private static Relevance mean(
            JudgedCollection collection, Engine engine, java.util.function.Function<Question, String> text)
            throws IOException {
        var all = new ArrayList<Relevance>();
        for (var question : collection.questions()) {
            var grades = collection.grades().getOrDefault(question.id(), Map.of());
            if (grades.values().stream().anyMatch(grade -> grade > 0)) {
                all.add(Relevance.of(engine.find(text.apply(question)), grades));
            }
        }
        return Relevance.mean(all);
    }

    private static List<PublishedDocument> documents(JudgedCollection collection) {
        return collection.documents().stream()
                .map(document ->
                        document(collection.language(), document.id(), document.title(), document.body(), List.of()))
                .toList();
    }

    static PublishedDocument document(
            Language language, String id, String title, String body, List<IndexedField> facets) {
        var indexed = new ArrayList<IndexedField>();
        indexed.add(new IndexedField.Text(Weight.TITLE, title));
        indexed.add(new IndexedField.Text(Weight.BODY, body));
        indexed.addAll(facets);
        var fields = jakarta.json.Json.createObjectBuilder()
                .add("title", title)
                .add("body", body)
                .build();
        var moment = java.time.Instant.EPOCH;
        return new PublishedDocument(
                id,
                "faq",
                id,
                language,
                id.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                title,
                1,
                moment,
                moment,
                Map.of(language, id),
                List.of(),
                false,
                fields,
                Map.of("body", "<p>" + body + "</p>"),
                fields.toString(),
                indexed);
    }
}
