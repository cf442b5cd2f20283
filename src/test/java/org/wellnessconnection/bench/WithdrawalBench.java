package org.wellnessconnection.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.MySql;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Storytelling;
import org.wellnessconnection.kernel.Role;

/** M5 on two nodes over one MySQL: from an author's 'withdraw' to gone from page, API, feed and search on both. */
final class WithdrawalBench {

    private static final int WARM_UP = 20;
    private static final int STORIES = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double MILLIS_TO_GO = 1_000;

    private WithdrawalBench() {}

    static void measure(Report report) {
        var database = MySql.shared().freshDatabase();
        var token = database.token(Role.MODERATOR);
        var flavour = new Server.Flavour(BenchServer.JVM, List.of());
        // Every story comes from a network of its own, as from behind a proxy, or the form's limit would stop them.
        var settings = Map.of("WELLNESS_PROXIES", "1");
        try (var one = Server.start(Server.freshFolder(), database, settings, flavour);
                var other = Server.start(Server.freshFolder(), database, settings, flavour)) {
            var stories = new Storytelling(new Management(one, token));
            var times = new double[STORIES];
            var signs = new Random(20261123);
            for (var i = 0; i < WARM_UP + STORIES; i++) {
                var word = "leaving" + Integer.toString(i, 36) + "x";
                var told = stories.tell(text(word, signs), "X-Forwarded-For", "10." + i / 250 + "." + i % 250 + ".1");
                stories.publish(told);
                for (var place : told.places(word)) {
                    until(one, place, word, true);
                    until(other, place, word, true);
                }

                var begin = System.nanoTime();
                Storytelling.takeBack(one, told);
                for (var place : told.places(word)) {
                    until(one, place, word, false);
                    until(other, place, word, false);
                }
                if (i >= WARM_UP) {
                    times[i - WARM_UP] = (System.nanoTime() - begin) / 1e6;
                }
            }
            Arrays.sort(times);
            report.atMost(
                    "M5",
                    "withdrawn to gone on both nodes, page, API, feed, search, median ms",
                    times[STORIES / 2],
                    MILLIS_TO_GO,
                    1);
            report.atMost("M5", "the same, p99 ms", times[STORIES * 99 / 100], MILLIS_TO_GO, 1);
        }
    }

    /** A text like no other, with the word in its first line and so in its title. */
    private static String text(String word, Random signs) {
        return word + " was what a colleague said. "
                + IntStream.range(0, 40)
                        .mapToObj(i ->
                                Integer.toString(signs.nextInt(1_000_000), 36).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }

    private static void until(Server node, String place, String word, boolean shown) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Storytelling.shows(node, place, word) != shown) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(place + " still " + (shown ? "lacks " : "has ") + word);
            }
        }
    }
}
