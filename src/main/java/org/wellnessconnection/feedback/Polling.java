package org.wellnessconnection.feedback;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.feedback.FeedbackEvent.What;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.SessionState;
import org.wellnessconnection.schedule.Timetable;

/** Opens and closes polls while the door of a session is open: for those who lead and plan. */
@UseCase
public class Polling {

    /** For how long after its end a session stays on the page, with what its polls gave. */
    private static final Duration AFTER = Duration.ofHours(24);

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final Timetable timetable;
    private final Surveys surveys;
    private final Runs runs;
    private final Releases releases;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Polling(
            Timetable timetable,
            Surveys surveys,
            Runs runs,
            Releases releases,
            Event<DomainEvent> events,
            Clock clock) {
        this.timetable = timetable;
        this.surveys = surveys;
        this.runs = runs;
        this.releases = releases;
        this.events = events;
        this.clock = clock;
    }

    /** Where a poll stands in a session. */
    public enum State {
        UNASKED,
        OPEN,
        CLOSED
    }

    /**
     * A session that can be asked something, or could until yesterday.
     *
     * @param live whether its door is open
     * @param polls by their keys
     */
    public record Line(GroupSession session, boolean live, Map<String, State> polls) {
        public Line {
            polls = Map.copyOf(polls);
        }
    }

    /** Those whose door is open and those that ended within a day, the latest first. */
    public List<Line> lines(Actor actor) {
        mustAsk(actor);
        var now = clock.instant();
        return timetable.between(now.minus(AFTER).minus(LONGEST_SESSION), now.plus(GroupSession.DOORS)).stream()
                .filter(session ->
                        session.state() == SessionState.OPEN && session.end().isAfter(now.minus(AFTER)))
                .map(session -> new Line(session, session.isJoinable(now), states(session, now)))
                .toList()
                .reversed();
    }

    /** Asks it. Refused while the door is closed or another poll is open, and a second time in one session. */
    public void open(Actor actor, String sessionId, String key) {
        mustAsk(actor);
        var session = timetable.session(sessionId);
        var poll = poll(key);
        if (!session.isJoinable(clock.instant())) {
            throw new Refusal(FeedbackRefusal.NOT_NOW);
        }
        for (var run : runs.polls(sessionId)) {
            if (run.survey().equals(key)) {
                throw new Refusal(FeedbackRefusal.ASKED_ALREADY);
            }
            if (!run.isClosed()) {
                throw new Refusal(FeedbackRefusal.ONE_AT_A_TIME);
            }
        }
        runs.make(sessionId, poll, session.end());
        events.fire(FeedbackEvent.of(What.POLL_OPENED, sessionId, key, actor));
    }

    /** Ends it and makes its answers readable, if they are enough. Closing twice is closing once. */
    public void close(Actor actor, String sessionId, String key) {
        mustAsk(actor);
        var session = timetable.session(sessionId);
        runs.lock(sessionId, key).filter(run -> !run.isClosed()).ifPresent(run -> {
            releases.release(run, session);
            events.fire(FeedbackEvent.of(What.POLL_CLOSED, sessionId, key, actor));
        });
    }

    static void mustAsk(Actor actor) {
        if (!actor.is(Role.FACILITATOR) && !actor.is(Role.SCHEDULER)) {
            throw new Refusal(FeedbackRefusal.NOT_YOURS);
        }
    }

    private Survey poll(String key) {
        return surveys.polls().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(FeedbackRefusal.CLOSED));
    }

    private Map<String, State> states(GroupSession session, Instant now) {
        var states = new HashMap<String, State>();
        surveys.polls().forEach(poll -> states.put(poll.key(), State.UNASKED));
        runs.polls(session.id()).forEach(run -> states.put(run.survey(), run.isOpen(now) ? State.OPEN : State.CLOSED));
        return states;
    }
}
