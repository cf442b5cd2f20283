package org.wellnessconnection.feedback.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.feedback.FeedbackPages;
import org.wellnessconnection.feedback.FeedbackPaths;
import org.wellnessconnection.feedback.FeedbackRules;
import org.wellnessconnection.feedback.Polling;
import org.wellnessconnection.feedback.Survey;
import org.wellnessconnection.feedback.SurveyKind;
import org.wellnessconnection.feedback.Surveys;
import org.wellnessconnection.feedback.Tally;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.FormProblems;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.SessionTitles;

/** Polls of the sessions that are on now, for whoever leads them; and what yesterday's gave. */
@Named("runPolls")
@RequestScoped
public class RunPolls {

    private final Polling polling;
    private final Surveys surveys;
    private final Tally tally;
    private final FeedbackPaths paths;
    private final SchedulePaths site;
    private final FeedbackRules rules;
    private final SessionTitles titles;
    private final CurrentActor current;
    private final FormProblems problems;
    private final PageTurn turn;
    private final PageLanguage page;

    @Inject
    public RunPolls(
            Polling polling,
            Surveys surveys,
            Tally tally,
            FeedbackPaths paths,
            SchedulePaths site,
            FeedbackRules rules,
            SessionTitles titles,
            CurrentActor current,
            FormProblems problems,
            PageTurn turn,
            PageLanguage page) {
        this.polling = polling;
        this.surveys = surveys;
        this.tally = tally;
        this.paths = paths;
        this.site = site;
        this.rules = rules;
        this.titles = titles;
        this.current = current;
        this.problems = problems;
        this.turn = turn;
        this.page = page;
    }

    /**
     * A session.
     *
     * @param address where its polls are answered, to be said in the meeting; empty once its door is closed
     */
    public record Row(String id, String title, String when, String address, List<Poll> polls) {}

    /** A poll of a session; {@code none} says why a closed one shows nothing. */
    public record Poll(
            String session,
            String key,
            String title,
            String state,
            String tag,
            boolean canOpen,
            boolean canClose,
            String none,
            List<Chart> charts) {}

    public List<Row> rows() {
        return polling.lines(current.actor()).stream().map(this::row).toList();
    }

    public void open(String session, String poll) {
        attempt(() -> polling.open(current.actor(), session, poll), "opened");
    }

    public void close(String session, String poll) {
        attempt(() -> polling.close(current.actor(), session, poll), "closed");
    }

    private void attempt(Runnable act, String done) {
        try {
            act.run();
            turn.to(FeedbackPages.POLLS, "done", done);
        } catch (Refusal refusal) {
            problems.add("", page.sentence(refusal));
        }
    }

    private Row row(Polling.Line line) {
        var session = line.session();
        var polls = new ArrayList<Poll>();
        var busy = line.polls().containsValue(Polling.State.OPEN);
        for (var survey : surveys.polls()) {
            var state = line.polls().getOrDefault(survey.key(), Polling.State.UNASKED);
            if (line.live() || state != Polling.State.UNASKED) {
                polls.add(poll(session.id(), survey, state, line.live() && !busy));
            }
        }
        return new Row(
                session.id(),
                titles.of(session, page.language()),
                titles.when(session, page.language()),
                line.live()
                        ? site.absolute(
                                paths.address(SurveyKind.POLL, session.id()).in(page.language()))
                        : "",
                polls);
    }

    private Poll poll(String session, Survey survey, Polling.State state, boolean mayOpen) {
        var closed = state == Polling.State.CLOSED;
        var charts = closed ? Chart.of(survey, tally.poll(session, survey.key()), page.texts()) : List.<Chart>of();
        return new Poll(
                session,
                survey.key(),
                survey.title().in(page.language()),
                page.texts().get("feedback.State." + state),
                switch (state) {
                    case UNASKED -> "";
                    case OPEN -> "tag--ok";
                    case CLOSED -> "tag--info";
                },
                mayOpen && state == Polling.State.UNASKED,
                state == Polling.State.OPEN,
                closed && charts.isEmpty() ? page.texts().of("feedback.chart.too-few", rules.least()) : "",
                charts);
    }
}
