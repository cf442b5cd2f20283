package org.wellnessconnection.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The table at the end, and the same as JSON in {@code target/bench.json}. */
final class Report {

    private final List<Row> rows = new ArrayList<>();

    /**
     * One figure.
     *
     * @param requirement {@code Q1}
     * @param ratio figure over yardstick, or the figure itself where its yardstick is a fixed number
     * @param wanted what the requirement asks, as words
     * @param profile where the time goes, for a figure that misses; otherwise empty
     */
    record Row(
            String requirement,
            String what,
            double figure,
            double yardstick,
            double ratio,
            String wanted,
            boolean met,
            String profile) {}

    void atLeast(String requirement, String what, double figure, double yardstick, double wanted) {
        atLeast(requirement, what, figure, yardstick, wanted, () -> "");
    }

    /** The profile is asked for only where the figure misses. */
    void atLeast(
            String requirement, String what, double figure, double yardstick, double wanted, Supplier<String> profile) {
        var ratio = figure / yardstick;
        var met = ratio >= wanted;
        add(new Row(requirement, what, figure, yardstick, ratio, "≥ " + wanted, met, met ? "" : profile.get()));
    }

    void atMost(String requirement, String what, double figure, double yardstick, double wanted) {
        atMost(requirement, what, figure, yardstick, wanted, () -> "");
    }

    void atMost(
            String requirement, String what, double figure, double yardstick, double wanted, Supplier<String> profile) {
        var ratio = figure / yardstick;
        var met = ratio <= wanted;
        add(new Row(requirement, what, figure, yardstick, ratio, "≤ " + wanted, met, met ? "" : profile.get()));
    }

    private void add(Row row) {
        rows.add(row);
        System.out.println(line(row));
        if (!row.profile().isEmpty()) {
            System.out.println("     why: " + row.profile());
        }
    }

    void print() throws IOException {
        System.out.println();
        System.out.println(String.format(
                Locale.ROOT, "%-4s %-58s %12s %12s %8s  %-8s", "", "what", "figure", "yardstick", "ratio", "wanted"));
        rows.forEach(row -> System.out.println(line(row)));
        var missed = rows.stream().filter(row -> !row.profile().isEmpty()).toList();
        if (!missed.isEmpty()) {
            System.out.println("\nWhere the time goes in what misses:");
            missed.forEach(row -> System.out.println("  " + row.what() + ": " + row.profile()));
        }
        var json = Json.createArrayBuilder();
        rows.forEach(row -> json.add(Json.createObjectBuilder()
                .add("requirement", row.requirement())
                .add("what", row.what())
                .add("figure", row.figure())
                .add("yardstick", row.yardstick())
                .add("ratio", row.ratio())
                .add("wanted", row.wanted())
                .add("met", row.met())
                .add("profile", row.profile())));
        Files.writeString(Path.of("target/bench.json"), json.build().toString());
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT,
                "%-4s %-58s %12.2f %12.2f %8.2f  %-8s %s",
                row.requirement(),
                row.what(),
                row.figure(),
                row.yardstick(),
                row.ratio(),
                row.wanted(),
                row.met() ? "met" : "MISSED");
    }
}
