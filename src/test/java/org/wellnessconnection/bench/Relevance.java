package org.wellnessconnection.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well ten hits answer, averaged over questions: nDCG@10 with linear gain, Recall@10, and MRR@10 (one over the rank
 * of the first right answer). Questions nobody judged an answer for are left out.
 */
public record Relevance(double ndcg, double recall, double mrr) {

    private static final int DEPTH = 10;

    /** Of one question: the ids found, best first, and the grades of all judged ones. */
    public static Relevance of(List<String> found, Map<String, Integer> grades) {
        var gain = 0.0;
        var relevant = 0;
        var first = 0.0;
        for (var rank = 0; rank < Math.min(DEPTH, found.size()); rank++) {
            int grade = grades.getOrDefault(found.get(rank), 0);
            gain += grade / discount(rank);
            relevant += grade > 0 ? 1 : 0;
            first = grade > 0 && first == 0 ? 1.0 / (rank + 1) : first;
        }
        var best = grades.values().stream()
                .filter(grade -> grade > 0)
                .sorted((a, b) -> b - a)
                .toList();
        var ideal = 0.0;
        for (var rank = 0; rank < Math.min(DEPTH, best.size()); rank++) {
            ideal += best.get(rank) / discount(rank);
        }
        return new Relevance(gain / ideal, (double) relevant / best.size(), first);
    }

    /** The mean of several questions. */
    public static Relevance mean(List<Relevance> all) {
        return new Relevance(
                all.stream().mapToDouble(Relevance::ndcg).average().orElse(0),
                all.stream().mapToDouble(Relevance::recall).average().orElse(0),
                all.stream().mapToDouble(Relevance::mrr).average().orElse(0));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f / %.3f / %.3f", ndcg, recall, mrr);
    }

    private static double discount(int rank) {
        return Math.log(rank + 2) / Math.log(2);
    }
}
