package org.wellnessconnection.bench;

import java.util.Map;

/** Q1: one entry by slug and a filtered list, each against a constant answer of the same bytes on the same server. */
final class DeliveryBench {

    private static final String ITEM = "/api/v1/en/faq/does-it-cost-anything";
    private static final String LIST = "/api/v1/en/resource?filter%5Bkind%5D=article&page%5Bsize%5D=10";
    private static final int WARM_UP_SECONDS = 40;
    private static final int SECONDS = 8;

    /** Strapi 5 on such a machine: milliseconds of processor time a request, with its cache plug-in and without. */
    private static final double STRAPI_CACHED = 1.3;

    private static final double STRAPI_PLAIN = 4.1;

    private DeliveryBench() {}

    static void measure(Report report) {
        try (var bench = BenchServer.start(Map.of())) {
            var item = item(bench);
            for (var path : java.util.List.of(item, LIST)) {
                again(report, bench, path);
            }
            unchanged(report, bench, item);
        }
        try (var bench = BenchServer.start(Map.of("WELLNESS_ANSWERS_MEGABYTES", "0"))) {
            for (var path : java.util.List.of(item(bench), LIST)) {
                firstTime(report, bench, path);
            }
        }
    }

    /** Any question will do; its slug is taken from the list, so that content may change. */
    private static String item(BenchServer bench) {
        var list = bench.server().get("/api/v1/en/faq?page%5Bsize%5D=1").body();
        var slug = java.util.regex.Pattern.compile("\"slug\":\"([^\"]+)\"").matcher(list);
        return slug.find() ? "/api/v1/en/faq/" + slug.group(1) : ITEM;
    }

    private static void again(Report report, BenchServer bench, String path) {
        var bytes = bench.size(path);
        Load.on(bench.pid(), bench.address(path), WARM_UP_SECONDS);
        Load.on(bench.pid(), bench.constant(bytes), WARM_UP_SECONDS / 2);
        var pair = Pair.measure(
                () -> Load.on(bench.pid(), bench.address(path), SECONDS),
                () -> Load.on(bench.pid(), bench.constant(bytes), SECONDS));
        var what = path.contains("?") ? "filtered list, asked again" : "entry by slug, asked again";
        report.atLeast(
                "Q1",
                what + ", answers/s",
                pair.figure().rate(),
                pair.yardstick().rate(),
                0.8,
                () -> profile(bench, path));
        report.atMost(
                "Q1", what + ", p99 ms", pair.figure().p99(), pair.yardstick().p99(), 3);
        report.atLeast(
                "Q1",
                what + ", per CPU second against Strapi cached",
                pair.figure().perCpuSecond(),
                1000 / STRAPI_CACHED,
                15);
    }

    private static void unchanged(Report report, BenchServer bench, String path) {
        var tag = bench.server().get(path).headers().firstValue("ETag").orElseThrow();
        var header = "If-None-Match: " + tag;
        var pair = Pair.measure(
                () -> Load.on(bench.pid(), bench.address(path), SECONDS, header),
                () -> Load.on(bench.pid(), bench.constant(1), SECONDS, header));
        report.atLeast(
                "Q1",
                "304, answers/s",
                pair.figure().rate(),
                pair.yardstick().rate(),
                0.9,
                () -> profile(bench, path, header));
    }

    private static String profile(BenchServer bench, String path, String... headers) {
        return Profile.during(bench.pid(), () -> Load.on(bench.pid(), bench.address(path), SECONDS, headers));
    }

    private static void firstTime(Report report, BenchServer bench, String path) {
        var bytes = bench.size(path);
        Load.on(bench.pid(), bench.address(path), WARM_UP_SECONDS);
        Load.on(bench.pid(), bench.constant(bytes), WARM_UP_SECONDS / 2);
        var pair = Pair.measure(
                () -> Load.on(bench.pid(), bench.address(path), SECONDS),
                () -> Load.on(bench.pid(), bench.constant(bytes), SECONDS));
        var what = path.contains("?") ? "filtered list, first time" : "entry by slug, first time";
        report.atLeast(
                "Q1",
                what + ", answers/s",
                pair.figure().rate(),
                pair.yardstick().rate(),
                0.3,
                () -> profile(bench, path));
        report.atLeast(
                "Q1",
                what + ", per CPU second against Strapi plain",
                pair.figure().perCpuSecond(),
                1000 / STRAPI_PLAIN,
                50);
    }
}
