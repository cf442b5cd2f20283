package org.wellnessconnection.feedback;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.SessionState;
import org.wellnessconnection.schedule.Timetable;

/**
 * Takes answers from whoever has the address of a session. Nobody is asked who they are, no more sheets are taken than there
 * are seats, and the same page sent twice counts once.
 */
@UseCase
public class Collecting {

    private final Timetable timetable;
    private final Surveys surveys;
    private final Asking asking;
    private final Runs runs;
    private final Boxes boxes;
    private final FeedbackPaths paths;
    private final FeedbackRules rules;

    @Inject
    public Collecting(
            Timetable timetable,
            Surveys surveys,
            Asking asking,
            Runs runs,
            Boxes boxes,
            FeedbackPaths paths,
            FeedbackRules rules) {
        this.timetable = timetable;
        this.surveys = surveys;
        this.asking = asking;
        this.runs = runs;
        this.boxes = boxes;
        this.paths = paths;
        this.rules = rules;
    }

    /**
     * What an address opens.
     *
     * @param survey what is asked; nothing unless the door is open
     * @param past polls of the session that are closed
     */
    public record Asked(GroupSession session, Door door, Optional<Survey> survey, List<Survey> past) {}

    /** Looking changes nothing. A foreign or cut address opens nothing. */
    public Asked look(SurveyKind kind, String sessionId, String code) {
        var session = session(kind, sessionId, code);
        var survey = survey(kind, session);
        var door = survey.isEmpty() ? closedDoor(kind, session) : Door.OPEN;
        if (survey.isPresent() && isFull(session, survey.get())) {
            door = Door.FULL;
        }
        return new Asked(
                session,
                door,
                survey.filter(one -> session.seatsTaken() > 0),
                kind == SurveyKind.POLL ? past(session) : List.of());
    }

    /**
     * Counts a sheet.
     *
     * @param key of the survey that the page showed: another one may have been opened meanwhile
     * @param page the mark of the page it was filled in on
     */
    public void answer(SurveyKind kind, String sessionId, String code, String key, Sheet sheet, String page) {
        var session = session(kind, sessionId, code);
        var survey = survey(kind, session)
                .filter(one -> one.key().equals(key))
                .orElseThrow(() -> new Refusal(FeedbackRefusal.CLOSED));
        var checked = sheet.checked(survey);
        var run = kind == SurveyKind.EVALUATION
                ? runs.lockOrMake(sessionId, survey, session.end().plus(rules.asked()))
                : runs.lock(sessionId, key).orElseThrow(() -> new Refusal(FeedbackRefusal.CLOSED));
        if (run.isClosed()) {
            throw new Refusal(FeedbackRefusal.CLOSED);
        }
        var box = boxes.open(run);
        if (box.pages().contains(page)) {
            return;
        }
        if (box.sheets() >= session.seatsTaken()) {
            throw new Refusal(FeedbackRefusal.FULL);
        }
        boxes.put(run, box.with(page, checked));
    }

    private GroupSession session(SurveyKind kind, String sessionId, String code) {
        if (!paths.isCode(kind, sessionId, code)) {
            throw new NotFound("survey");
        }
        return timetable.session(sessionId);
    }

    /** What can be answered now. */
    private Optional<Survey> survey(SurveyKind kind, GroupSession session) {
        return switch (kind) {
            case EVALUATION -> surveys.evaluation().filter(one -> asking.evaluationDoor(session) == Door.OPEN);
            case POLL -> asking.openPoll(session);
        };
    }

    private Door closedDoor(SurveyKind kind, GroupSession session) {
        return switch (kind) {
            case EVALUATION -> {
                var door = asking.evaluationDoor(session);
                yield door == Door.OPEN ? Door.CLOSED : door;
            }
            case POLL -> session.state() == SessionState.CANCELLED ? Door.CANCELLED : Door.CLOSED;
        };
    }

    private boolean isFull(GroupSession session, Survey survey) {
        return runs.find(session.id(), survey.key())
                        .map(run -> boxes.open(run).sheets())
                        .orElse(0)
                >= session.seatsTaken();
    }

    private List<Survey> past(GroupSession session) {
        return runs.polls(session.id()).stream()
                .filter(Run::isClosed)
                .flatMap(run -> surveys.find(run.survey()).stream())
                .toList();
    }
}
