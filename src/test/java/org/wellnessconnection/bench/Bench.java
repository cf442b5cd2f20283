package org.wellnessconnection.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code ./wellness bench [PART…]}: measures and prints. Parts: {@code delivery} (Q1), {@code publication} (Q3,
 * Q2 over HTTP), {@code pages} (Q5), {@code reservations} (Q4), {@code footprint} (Q6), {@code screening} (Q7),
 * {@code withdrawal} (M5); all of them where none is named. {@code soak} is asked for by name: it takes long. Or
 * {@code search DIR…}: judged collections, and speed (S4, Q2, Q3).
 */
public final class Bench {

    /** A part measures into the report. */
    @FunctionalInterface
    interface Part {
        void measure(Report report) throws IOException, InterruptedException;
    }

    private static final Map<String, Part> PARTS = Map.of(
            "delivery", DeliveryBench::measure,
            "pages", PagesBench::measure,
            "publication", PublicationBench::measure,
            "footprint", FootprintBench::measure,
            "screening", ScreeningBench::measure,
            "withdrawal", WithdrawalBench::measure,
            "reservations", ReservationBench::measure,
            "soak", SoakBench::measure);

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var asked = arguments.length == 0
                ? List.of("delivery", "publication", "pages", "reservations", "footprint", "screening", "withdrawal")
                : List.of(arguments);
        var report = new Report();
        if (asked.getFirst().equals("search")) {
            var folders = asked.stream().skip(1).map(Path::of).toList();
            SearchBench.measure(report, folders);
            report.print();
            return;
        }
        for (var name : asked) {
            var part = PARTS.get(name);
            if (part == null) {
                System.err.println("There is no part '" + name + "'. Parts: " + PARTS.keySet());
                System.exit(2);
                return;
            }
            part.measure(report);
        }
        report.print();
    }
}
