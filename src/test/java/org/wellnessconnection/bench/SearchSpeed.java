package org.wellnessconnection.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.SearchRequest;
import org.wellnessconnection.search.lucene.SearchNode;

/** How much processor time search takes over 10,000 bilingual entries beside Lucene alone (Q2), and building its index (Q3). */
final class SearchSpeed {

    private static final int ENTRIES = 10_000;
    private static final int MANY = 100_000;

    /** How much longer a question may take among ten times as many entries. */
    private static final double TEN_TIMES_AS_MANY = 2;

    private static final int WARM_UP = 4_000;
    private static final int QUESTIONS = 2_000;
    private static final int ROUNDS = 3;

    private SearchSpeed() {}

    /** Answers one question. */
    @FunctionalInterface
    private interface Engine {
        long answer(Language language, String text) throws IOException;
    }

    static void measure(Report report, List<JudgedCollection> collections) throws IOException {
        var texts = new ArrayList<SampleTexts>();
        for (var language : Language.values()) {
            texts.add(new SampleTexts(language, collections));
        }
        if (texts.stream().anyMatch(SampleTexts::isEmpty)) {
            System.out.println("Speed needs a collection in each language.");
            return;
        }
        var documents = List.copyOf(documents(texts, ENTRIES));
        build(documents.subList(0, ENTRIES / 2));
        report.atLeast("Q3", "documents indexed a CPU second", build(documents), 1, 2_000);
        try (var node = SearchNode.of(Files.createTempDirectory("wellness-bench"), documents);
                var raw = new RawLucene(Files.createTempDirectory("wellness-raw"), documents, node.analyzer())) {
            var few = compare(report, node, raw, texts);
            amongMany(report, texts, few);
        }
    }

    private static void amongMany(Report report, List<SampleTexts> texts, double few) throws IOException {
        try (var node = SearchNode.of(Files.createTempDirectory("wellness-bench"), documents(texts, MANY))) {
            var ours = ours(node);
            run(ours, texts, 0, WARM_UP);
            report.atMost(
                    "Q2",
                    "search among 100,000 entries, CPU µs; among 10,000",
                    run(ours, texts, WARM_UP, QUESTIONS),
                    few,
                    TEN_TIMES_AS_MANY,
                    () -> Profile.during(ProcessHandle.current().pid(), () -> {
                        try {
                            run(ours, texts, WARM_UP + QUESTIONS, QUESTIONS);
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                    }));
        }
    }

    /** In every language; made when asked for, or so many would not fit into the memory of the bench. */
    private static List<PublishedDocument> documents(List<SampleTexts> texts, int entries) {
        return new AbstractList<>() {
            @Override
            public PublishedDocument get(int index) {
                return texts.get(index % texts.size()).document(index / texts.size());
            }

            @Override
            public int size() {
                return entries * texts.size();
            }
        };
    }

    private static Engine ours(SearchNode node) {
        var searching = node.searching();
        return (language, text) -> searching
                .search(new SearchRequest(language, text, Map.of(), 0, 10, false))
                .total();
    }

    private static double compare(Report report, SearchNode node, RawLucene raw, List<SampleTexts> texts)
            throws IOException {
        var ours = ours(node);
        Engine lucene = raw::search;
        var asked = run(lucene, texts, 0, WARM_UP) + run(ours, texts, 0, WARM_UP);
        var figures = new double[ROUNDS];
        var yardsticks = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            // New questions in every round: nothing is answered out of a cache of answers.
            var from = WARM_UP + round * QUESTIONS;
            yardsticks[round] = run(lucene, texts, from, QUESTIONS);
            figures[round] = run(ours, texts, from, QUESTIONS);
        }
        System.out.printf("(warm-up took %.0f µs a question)%n", asked / 2);
        report.atMost(
                "Q2",
                "search with facets and highlights, CPU µs; Lucene alone",
                Pair.median(figures),
                Pair.median(yardsticks),
                1.5);
        return Pair.median(figures);
    }

    /** Microseconds of this thread's processor time a question. */
    private static double run(Engine engine, List<SampleTexts> texts, int from, int count) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var started = threads.getCurrentThreadCpuTime();
        var found = 0L;
        for (var i = from; i < from + count; i++) {
            var language = i % 2;
            found += engine.answer(
                    Language.values()[language], texts.get(language).question(i));
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found at all");
        }
        return (threads.getCurrentThreadCpuTime() - started) / 1_000.0 / count;
    }

    /** Documents a second of processor time, of all threads, until they serve. */
    private static double build(List<PublishedDocument> documents) throws IOException {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var started = machine.getProcessCpuTime();
        try (var node = SearchNode.of(Files.createTempDirectory("wellness-bench"), documents)) {
            node.published().number();
        }
        return documents.size() / ((machine.getProcessCpuTime() - started) / 1e9);
    }
}
