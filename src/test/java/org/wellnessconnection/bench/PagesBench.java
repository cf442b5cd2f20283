package org.wellnessconnection.bench;

import java.util.List;
import java.util.Map;

/** Q5: whole HTML pages, asked again and rendered, against a constant answer of the same bytes and a fixed rate. */
final class PagesBench {

    private static final List<String> PAGES = List.of("/en", "/en/questions", "/fr/formules");
    private static final int WARM_UP_SECONDS = 30;
    private static final int RENDERED_WARM_UP_SECONDS = 60;
    private static final int SECONDS = 8;
    private static final double RENDERED_A_SECOND = 1500;

    private PagesBench() {}

    static void measure(Report report) {
        try (var bench = BenchServer.start(Map.of())) {
            for (var path : PAGES) {
                var bytes = bench.size(path);
                Load.on(bench.pid(), bench.address(path), WARM_UP_SECONDS);
                var pair = Pair.measure(
                        () -> Load.on(bench.pid(), bench.address(path), SECONDS),
                        () -> Load.on(bench.pid(), bench.constant(bytes), SECONDS));
                report.atLeast(
                        "Q5",
                        "page " + path + " asked again, answers/s",
                        pair.figure().rate(),
                        pair.yardstick().rate(),
                        0.5,
                        () -> profile(bench, path));
            }
        }
        try (var bench = BenchServer.start(Map.of("WELLNESS_ANSWERS_MEGABYTES", "0"))) {
            for (var path : PAGES) {
                Load.on(bench.pid(), bench.address(path), RENDERED_WARM_UP_SECONDS);
                var rendered = Load.on(bench.pid(), bench.address(path), SECONDS);
                report.atLeast(
                        "Q5",
                        "page " + path + " rendered, answers/s",
                        rendered.rate(),
                        RENDERED_A_SECOND,
                        1,
                        () -> profile(bench, path));
            }
        }
    }

    private static String profile(BenchServer bench, String path) {
        return Profile.during(bench.pid(), () -> Load.on(bench.pid(), bench.address(path), SECONDS));
    }
}
