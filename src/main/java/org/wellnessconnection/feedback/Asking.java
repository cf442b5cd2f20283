package org.wellnessconnection.feedback;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.SessionQuestions;
import org.wellnessconnection.schedule.SessionState;

/** Tells letters and the join page where a session's questions are asked at this moment. */
@UseCase
public class Asking implements SessionQuestions {

    private final Surveys surveys;
    private final Runs runs;
    private final FeedbackPaths paths;
    private final FeedbackRules rules;
    private final Clock clock;

    @Inject
    public Asking(Surveys surveys, Runs runs, FeedbackPaths paths, FeedbackRules rules, Clock clock) {
        this.surveys = surveys;
        this.runs = runs;
        this.paths = paths;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Optional<Bilingual<String>> evaluation(GroupSession session) {
        return surveys.evaluation().isPresent() && evaluationDoor(session) == Door.OPEN
                ? Optional.of(paths.address(SurveyKind.EVALUATION, session.id()))
                : Optional.empty();
    }

    @Override
    public Optional<Bilingual<String>> poll(GroupSession session) {
        return openPoll(session).map(open -> paths.address(SurveyKind.POLL, session.id()));
    }

    /** Whether it is the time, whatever is in the box. */
    Door evaluationDoor(GroupSession session) {
        var now = clock.instant();
        if (session.state() == SessionState.CANCELLED) {
            return Door.CANCELLED;
        }
        if (!session.isOver(now)) {
            return Door.EARLY;
        }
        return now.isBefore(session.end().plus(rules.asked())) && !isClosed(session) ? Door.OPEN : Door.CLOSED;
    }

    private boolean isClosed(GroupSession session) {
        return surveys.evaluation()
                .flatMap(survey -> runs.find(session.id(), survey.key()))
                .filter(Run::isClosed)
                .isPresent();
    }

    /** The poll that is open, if its file is still there. */
    Optional<Survey> openPoll(GroupSession session) {
        var now = clock.instant();
        return runs.polls(session.id()).stream()
                .filter(run -> run.isOpen(now) && !session.isOver(now))
                .flatMap(run -> surveys.find(run.survey()).stream())
                .findFirst();
    }
}
