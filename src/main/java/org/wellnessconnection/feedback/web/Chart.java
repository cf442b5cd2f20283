package org.wellnessconnection.feedback.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.feedback.Count;
import org.wellnessconnection.feedback.Question;
import org.wellnessconnection.feedback.Survey;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/**
 * Answers to one question: a table, each line of which has a bar that says the same again.
 *
 * @param id of its heading
 * @param said how many answered, and the average of a scale
 */
public record Chart(String id, String label, String said, List<Bar> bars) {

    /**
     * One choice.
     *
     * @param percent of those who answered the question; with several choices they do not add up to a hundred
     */
    public record Bar(String label, int people, int percent, String share) {}

    /** One for each question that has enough answers, in the survey's order. */
    static List<Chart> of(Survey survey, Map<String, Count> counts, Texts.In t) {
        var charts = new ArrayList<Chart>();
        for (var question : survey.questions()) {
            var count = counts.get(question.key());
            if (count != null) {
                charts.add(of(survey, question, count, t));
            }
        }
        return charts;
    }

    private static Chart of(Survey survey, Question question, Count count, Texts.In t) {
        var language = t.language();
        var bars = question.choices().entrySet().stream()
                .map(choice -> bar(choice.getValue().in(language), choice.getKey(), count, t))
                .toList();
        var answers = t.of("feedback.chart.answers", count.answers());
        var said = question.kind() == Question.Kind.SCALE
                ? t.of(
                        "feedback.chart.average",
                        answers,
                        average(question, count, language),
                        question.choices().size())
                : answers;
        return new Chart(
                "chart-" + survey.key() + "-" + question.key(), question.label().in(language), said, bars);
    }

    private static Bar bar(String label, String choice, Count count, Texts.In t) {
        var people = count.people().getOrDefault(choice, 0);
        var percent = BigDecimal.valueOf(people * 100L)
                .divide(BigDecimal.valueOf(count.answers()), 0, RoundingMode.HALF_UP)
                .intValueExact();
        return new Bar(label, people, percent, t.of("feedback.chart.percent", percent));
    }

    /** {@code 4.3}: the lowest step counts one. */
    private static String average(Question question, Count count, Language language) {
        var steps = List.copyOf(question.choices().keySet());
        var sum = 0;
        var people = 0;
        for (var step = 0; step < steps.size(); step++) {
            var here = count.people().getOrDefault(steps.get(step), 0);
            sum += here * (step + 1);
            people += here;
        }
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        var average = people == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
        return format.format(average);
    }
}
