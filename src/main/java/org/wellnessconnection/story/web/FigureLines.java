package org.wellnessconnection.story.web;

import java.util.Locale;
import java.util.Optional;
import org.wellnessconnection.story.Figures.All;

/** The figures as lines of a CSV file: figure, about what, which number, its value. Words of the program and numbers only. */
final class FigureLines {

    private final StringBuilder lines = new StringBuilder("figure,about,name,value\r\n");

    private FigureLines() {}

    static String of(All all) {
        var file = new FigureLines();
        file.line("waiting", "", "stories", all.waiting().stories());
        file.line("waiting", "", "median-seconds", all.waiting().half().toSeconds());
        file.line(
                "waiting", "", "ninth-decile-seconds", all.waiting().nineOfTen().toSeconds());
        all.backlog().forEach((age, stories) -> file.line("backlog", word(age), "stories", stories));
        all.months()
                .forEach(month -> month.decisions()
                        .forEach((kind, decisions) ->
                                file.line("decisions", month.month().toString(), word(kind), decisions)));
        all.rules().forEach(rule -> {
            file.line("rule", rule.guideline(), "cited", rule.cited());
            file.line("rule", rule.guideline(), "found", rule.found());
            file.line("rule", rule.guideline(), "held", rule.held());
            file.line("rule", rule.guideline(), "precision", rule.precision());
            file.line("rule", rule.guideline(), "recall", rule.recall());
        });
        file.line("second-looks", "", "all", all.secondLooks().all());
        file.line("second-looks", "", "agreed", all.secondLooks().agreed());
        file.line("appeals", "", "all", all.secondLooks().appeals());
        file.line("appeals", "", "published", all.secondLooks().published());
        return file.lines.toString();
    }

    private void line(String figure, String about, String name, Optional<Double> value) {
        line(
                figure,
                about,
                name,
                value.map(share -> String.format(Locale.ROOT, "%.3f", share)).orElse(""));
    }

    private void line(String figure, String about, String name, long value) {
        line(figure, about, name, Long.toString(value));
    }

    private void line(String figure, String about, String name, String value) {
        lines.append(String.join(",", figure, about, name, value)).append("\r\n");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
