package org.wellnessconnection.feedback.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.feedback.Collecting;
import org.wellnessconnection.feedback.Collecting.Asked;
import org.wellnessconnection.feedback.Door;
import org.wellnessconnection.feedback.FeedbackPaths;
import org.wellnessconnection.feedback.FeedbackRefusal;
import org.wellnessconnection.feedback.FeedbackRules;
import org.wellnessconnection.feedback.Question;
import org.wellnessconnection.feedback.Sheet;
import org.wellnessconnection.feedback.Survey;
import org.wellnessconnection.feedback.SurveyKind;
import org.wellnessconnection.feedback.Tally;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.faces.FormProblems;
import org.wellnessconnection.platform.forms.FormGuard;
import org.wellnessconnection.platform.forms.Verdict;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.schedule.SessionTitles;

/** The page on which a survey is answered. Opening it changes nothing; whoever comes too late or twice is told kindly. */
@ApplicationScoped
class AnswerSurvey {

    /** Names of the form's fields: what is asked for begins so, apart from the fields of the guard. */
    private static final String FIELD = "q-";

    private static final String FORM = "survey";
    private static final String SECTION = "sessions";

    private final Collecting collecting;
    private final Tally tally;
    private final FeedbackPaths paths;
    private final FeedbackRules rules;
    private final SessionTitles titles;
    private final FormGuard guard;
    private final FormProblems problems;
    private final PublicShell shell;
    private final Texts texts;

    @Inject
    AnswerSurvey(
            Collecting collecting,
            Tally tally,
            FeedbackPaths paths,
            FeedbackRules rules,
            SessionTitles titles,
            FormGuard guard,
            FormProblems problems,
            PublicShell shell,
            Texts texts) {
        this.collecting = collecting;
        this.tally = tally;
        this.paths = paths;
        this.rules = rules;
        this.titles = titles;
        this.guard = guard;
        this.problems = problems;
        this.shell = shell;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param asks the form; empty where nothing can be answered now
     * @param survey the key of what is asked
     * @param past what closed polls of this session gave
     */
    public record Page(
            String action,
            String heading,
            String lead,
            String title,
            String when,
            String survey,
            List<Ask> asks,
            String shown,
            List<Past> past) {}

    /** A question of the form; {@code type} is that of its inputs. */
    public record Ask(String name, String label, String type, String hint, List<Option> options) {}

    public record Option(String value, String label, boolean chosen) {}

    /** A closed poll, and its charts or why there are none. */
    public record Past(String title, String none, List<Chart> charts) {}

    Route show(Language language, SurveyKind kind, String sessionId, String code, HttpServletRequest request) {
        var asked = collecting.look(kind, sessionId, code);
        return request.getParameter("sent") == null
                ? page(language, kind, asked, Map.of(), request)
                : said(language, kind, asked, "thanks", request);
    }

    Route submit(Language language, SurveyKind kind, String sessionId, String code, HttpServletRequest request) {
        var asked = collecting.look(kind, sessionId, code);
        var typed = typed(request);
        if (guard.judgeWithoutTrace(FORM) instanceof Verdict.Refused refused) {
            problems.add("", texts.in(language).of(refused.reason().key(), refused.minutes()));
            return page(language, kind, asked, typed, request);
        }
        var key = request.getParameter(FORM) == null ? "" : request.getParameter(FORM);
        try {
            collecting.answer(kind, sessionId, code, key, new Sheet(typed), guard.pageMark());
            return new Route.Redirect(paths.address(kind, sessionId).in(language) + "?sent=", false);
        } catch (Refusal refusal) {
            return refused(language, kind, asked, typed, refusal, request);
        }
    }

    private Route refused(
            Language language,
            SurveyKind kind,
            Asked asked,
            Map<String, Set<String>> typed,
            Refusal refusal,
            HttpServletRequest request) {
        return switch ((FeedbackRefusal) refusal.reason()) {
            case CLOSED -> said(language, kind, asked, word(Door.CLOSED), request);
            case FULL -> said(language, kind, asked, word(Door.FULL), request);
            case NOTHING_CHOSEN, ONE_CHOICE, NOT_YOURS, NOT_NOW, ONE_AT_A_TIME, ASKED_ALREADY -> {
                var first = asked.survey()
                        .map(survey -> FIELD + survey.questions().getFirst().key())
                        .orElse("");
                problems.add(first, texts.in(language).get(refusal.reason().key()));
                yield page(language, kind, asked, typed, request);
            }
        };
    }

    private Route page(
            Language language,
            SurveyKind kind,
            Asked asked,
            Map<String, Set<String>> typed,
            HttpServletRequest request) {
        if (asked.door() != Door.OPEN || asked.survey().isEmpty()) {
            return said(language, kind, asked, word(asked.door()), request);
        }
        var survey = asked.survey().get();
        return shown(
                language,
                kind,
                asked,
                survey.title().in(language),
                survey.intro().in(language),
                survey.key(),
                asks(survey, typed, language),
                request);
    }

    /** A page with a sentence and no form. */
    private Route said(Language language, SurveyKind kind, Asked asked, String word, HttpServletRequest request) {
        var t = texts.in(language);
        var key = "feedback." + kind.name().toLowerCase(Locale.ROOT) + "." + word;
        return shown(language, kind, asked, t.get(key + ".heading"), t.get(key + ".text"), "", List.of(), request);
    }

    private Route shown(
            Language language,
            SurveyKind kind,
            Asked asked,
            String heading,
            String lead,
            String survey,
            List<Ask> asks,
            HttpServletRequest request) {
        var t = texts.in(language);
        var address = paths.address(kind, asked.session().id());
        var page = new Page(
                address.in(language),
                heading,
                lead,
                titles.of(asked.session(), language),
                titles.when(asked.session(), language),
                survey,
                asks,
                t.of("feedback.form.shown", rules.least()),
                asked.past().stream().map(poll -> past(asked, poll, t)).toList());
        var prefix = problems.isAny() ? t.get("desk.form.text.error-title") + " " : "";
        var route = shell.show(
                PublicPage.of(language, "feedback/answer-survey", address, prefix + heading, SECTION, page)
                        .unlisted()
                        .status(problems.isAny() ? 422 : 200),
                request);
        return route instanceof Route.View view ? view.asSecret() : route;
    }

    private Past past(Asked asked, Survey poll, Texts.In t) {
        var charts = Chart.of(poll, tally.poll(asked.session().id(), poll.key()), t);
        return new Past(
                poll.title().in(t.language()),
                charts.isEmpty() ? t.of("feedback.chart.too-few", rules.least()) : "",
                charts);
    }

    private List<Ask> asks(Survey survey, Map<String, Set<String>> typed, Language language) {
        return survey.questions().stream()
                .map(question -> ask(question, typed.getOrDefault(question.key(), Set.of()), language))
                .toList();
    }

    private Ask ask(Question question, Set<String> chosen, Language language) {
        var several = question.kind() == Question.Kind.SEVERAL;
        return new Ask(
                FIELD + question.key(),
                question.label().in(language),
                several ? "checkbox" : "radio",
                several ? texts.in(language).get("feedback.form.several") : "",
                question.choices().entrySet().stream()
                        .map(choice -> new Option(
                                choice.getKey(), choice.getValue().in(language), chosen.contains(choice.getKey())))
                        .toList());
    }

    private static Map<String, Set<String>> typed(HttpServletRequest request) {
        var typed = new HashMap<String, Set<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                typed.put(name.substring(FIELD.length()), new LinkedHashSet<>(Arrays.asList(values)));
            }
        });
        return typed;
    }

    private static String word(Door door) {
        return door.name().toLowerCase(Locale.ROOT);
    }
}
