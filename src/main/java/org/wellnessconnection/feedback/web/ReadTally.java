package org.wellnessconnection.feedback.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.feedback.Count;
import org.wellnessconnection.feedback.FeedbackPages;
import org.wellnessconnection.feedback.FeedbackRules;
import org.wellnessconnection.feedback.Survey;
import org.wellnessconnection.feedback.SurveyKind;
import org.wellnessconnection.feedback.Surveys;
import org.wellnessconnection.feedback.Tally;
import org.wellnessconnection.feedback.Tally.View;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.schedule.SessionTitles;

/** What people answered, for those who plan: by session, by format, by month, or all of it. */
@Named("readTally")
@RequestScoped
public class ReadTally {

    private final Tally tally;
    private final Surveys surveys;
    private final FeedbackRules rules;
    private final SessionTitles titles;
    private final CurrentActor current;
    private final PageLanguage page;
    private final Optional<Survey> survey;
    private final View view;

    @Inject
    public ReadTally(
            HttpServletRequest request,
            Tally tally,
            Surveys surveys,
            FeedbackRules rules,
            SessionTitles titles,
            CurrentActor current,
            PageLanguage page) {
        this.tally = tally;
        this.surveys = surveys;
        this.rules = rules;
        this.titles = titles;
        this.current = current;
        this.page = page;
        this.survey = surveys.find(parameter(request, "survey")).or(surveys::evaluation);
        this.view = new View(
                survey.map(Survey::key).orElse(""),
                parameter(request, "session"),
                parameter(request, "format"),
                parameter(request, "month"));
    }

    /** One thing to choose in the filter. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A session about which people were asked; without an address where too few have answered. */
    public record Row(String title, String when, String address, String none) {}

    public boolean isNothingAsked() {
        return survey.isEmpty();
    }

    public String heading() {
        return survey.map(one -> one.title().in(page.language())).orElse("");
    }

    public List<Choice> surveyChoices() {
        return surveys.all().stream()
                .map(one -> new Choice(
                        one.key(),
                        page.texts()
                                .of(
                                        "feedback.SurveyKind." + one.kind(),
                                        one.title().in(page.language())),
                        one.key().equals(view.survey())))
                .toList();
    }

    public List<Choice> formatChoices() {
        return tally.formats(current.actor(), view.survey()).stream()
                .map(key -> new Choice(key, titles.format(key, page.language()), key.equals(view.format())))
                .toList();
    }

    public List<Choice> monthChoices() {
        return tally.months(current.actor(), view.survey()).stream()
                .map(month -> new Choice(
                        month,
                        Formats.capital(
                                Formats.month(YearMonth.parse(month).atDay(1), page.language()), page.language()),
                        month.equals(view.month())))
                .toList();
    }

    public List<Chart> charts() {
        return survey.map(one -> Chart.of(one, counts(), page.texts())).orElse(List.of());
    }

    /** Why there are no charts, or why some may be missing. */
    public String least() {
        return page.texts().of("feedback.results.least", rules.least());
    }

    /** Which session alone is shown; empty for more than one. */
    public String only() {
        return rows().stream()
                .filter(row -> !view.session().isEmpty() && row.address().endsWith("session=" + view.session()))
                .map(row -> row.title() + ", " + row.when())
                .findFirst()
                .orElse("");
    }

    public String session() {
        return view.session();
    }

    public String csv() {
        return FeedbackPages.EXPORT.address(page.language()) + "?survey=" + view.survey() + "&session="
                + encoded(view.session()) + "&format=" + encoded(view.format()) + "&month=" + encoded(view.month());
    }

    public List<Row> rows() {
        return tally.sessions(current.actor(), view.survey()).stream()
                .map(line -> new Row(
                        titles.of(line.session(), page.language()),
                        titles.when(line.session(), page.language()),
                        line.enough()
                                ? FeedbackPages.RESULTS.address(page.language()) + "?survey=" + view.survey()
                                        + "&session=" + line.session().id()
                                : "",
                        line.enough() ? "" : page.texts().of("feedback.chart.too-few", rules.least())))
                .toList();
    }

    Optional<Survey> survey() {
        return survey;
    }

    Map<String, Count> counts() {
        return tally.read(current.actor(), view);
    }

    public boolean isEvaluation() {
        return survey.filter(one -> one.kind() == SurveyKind.EVALUATION).isPresent();
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
