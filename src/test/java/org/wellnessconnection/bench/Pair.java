package org.wellnessconnection.bench;

import java.util.Arrays;
import java.util.function.Supplier;

/** A figure against its yardstick, taken in turn A B A B, so that a machine whose speed drifts misleads nobody. */
final class Pair {

    private static final int ROUNDS = 3;

    private Pair() {}

    /** The medians of the rounds. */
    record Medians(Load.Result figure, Load.Result yardstick) {}

    static Medians measure(Supplier<Load.Result> figure, Supplier<Load.Result> yardstick) {
        var figures = new Load.Result[ROUNDS];
        var yardsticks = new Load.Result[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            figures[round] = figure.get();
            yardsticks[round] = yardstick.get();
        }
        return new Medians(median(figures), median(yardsticks));
    }

    private static Load.Result median(Load.Result[] results) {
        return new Load.Result(
                median(Arrays.stream(results).mapToDouble(Load.Result::rate).toArray()),
                median(Arrays.stream(results)
                        .mapToDouble(Load.Result::perCpuSecond)
                        .toArray()),
                median(Arrays.stream(results).mapToDouble(Load.Result::p99).toArray()));
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
