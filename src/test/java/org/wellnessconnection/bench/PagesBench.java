package org.wellnessconnection.bench;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.fixtures.Browser;

/**
 * Q5: whole HTML pages, asked again and rendered, against a constant answer of the same bytes and a fixed rate; and what a
 * browser that was never here transfers.
 */
final class PagesBench {

    private static final List<String> PAGES = List.of("/en", "/en/sessions", "/en/questions", "/fr/formules");
    private static final Map<String, String> WITH_SESSIONS = Map.of("WELLNESS_DEMO", "true");
    private static final double FIRST_LOAD_KILOBYTES = 60;
    private static final int WIDTH = 1280;
    private static final int WARM_UP_SECONDS = 30;
    private static final int RENDERED_WARM_UP_SECONDS = 60;
    private static final int SECONDS = 8;
    private static final double RENDERED_A_SECOND = 1500;

    private PagesBench() {}

    static void measure(Report report) {
        try (var bench = BenchServer.start(WITH_SESSIONS)) {
            for (var path : PAGES) {
                report.atMost(
                        "Q5",
                        "page " + path + ", kB transferred on first load",
                        firstLoad(bench, path),
                        FIRST_LOAD_KILOBYTES,
                        1);
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
        try (var bench = BenchServer.start(Map.of("WELLNESS_DEMO", "true", "WELLNESS_ANSWERS_MEGABYTES", "0"))) {
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

    /** With headers, styles, scripts, fonts and images, as a browser that was never here gets them. */
    private static double firstLoad(BenchServer bench, String path) {
        var page = Browser.shared().open(WIDTH);
        var requests = new ArrayList<Request>();
        page.onRequestFinished(requests::add);
        page.navigate(bench.address(path).toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var bytes = requests.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
        page.context().close();
        return bytes / 1_000.0;
    }

    private static String profile(BenchServer bench, String path) {
        return Profile.during(bench.pid(), () -> Load.on(bench.pid(), bench.address(path), SECONDS));
    }
}
