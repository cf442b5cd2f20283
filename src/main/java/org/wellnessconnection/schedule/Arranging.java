package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.outbox.Outbox;
import org.wellnessconnection.platform.outbox.OutboxFailure;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;
import org.wellnessconnection.platform.outbox.OutboxMessage;

/**
 * Brings the meetings of a video service into line with the schedule: one for each public session to come, at its time, and
 * none for cancelled ones. What is not in line is found by looking, not by being told, so that nothing that changes a
 * session has to know of meetings. A session never waits for its meeting: until there is one, people are led to the link
 * that staff entered.
 */
@UseCase
public class Arranging {

    /** Kind of the outbox's messages. */
    public static final String OUTBOX = "schedule.meeting";

    /** Longer than a worker's lease: when that has passed, nobody is at it any more. */
    private static final Duration BUSY = Duration.ofMinutes(4);

    private final Sessions sessions;
    private final Meetings meetings;
    private final Outbox outbox;
    private final Clock clock;
    private final boolean on;
    private final Duration ahead;

    @Inject
    public Arranging(
            Sessions sessions,
            Meetings meetings,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "wellness.zoom.account") Optional<String> account,
            @ConfigProperty(name = "wellness.zoom.ahead-days") long aheadDays) {
        this.sessions = sessions;
        this.meetings = meetings;
        this.outbox = outbox;
        this.clock = clock;
        this.on = account.filter(text -> !text.isBlank()).isPresent();
        this.ahead = Duration.ofDays(aheadDays);
    }

    /** What has to be done at the service for one session. */
    public sealed interface Step {

        /** A meeting is to be made. */
        record Make(String sessionId, Instant start, int minutes) implements Step {}

        /** It has another time. */
        record Move(String sessionId, long number, Instant start, int minutes) implements Step {}

        /** It is not needed any more. */
        record Remove(String sessionId, long number) implements Step {}
    }

    /**
     * How it stands with the meeting of a session, for staff.
     *
     * @param made whether there is one
     * @param problem what went wrong last; empty when all is well
     * @param fallback whether staff have entered a link that is used until then
     */
    public record Arranged(boolean made, String problem, boolean fallback) {}

    /** Where the session takes place: its meeting, or the link that staff entered; empty where there is neither. */
    public String link(String sessionId) {
        return meetings.link(sessions.get(sessionId));
    }

    /** Nothing where no service is set up and none ever made a meeting for it, or where the session needs none. */
    public Optional<Arranged> arranged(Actor actor, String sessionId) {
        Planning.mustPlan(actor);
        var session = sessions.get(sessionId);
        var row = meetings.find(sessionId);
        if ((!on && row.isEmpty()) || session.isOver(clock.instant()) || session.state() == SessionState.DRAFT) {
            return Optional.empty();
        }
        var made = row.flatMap(MadeMeeting::link).isPresent();
        if (session.state() == SessionState.CANCELLED && !made) {
            return Optional.empty();
        }
        return Optional.of(new Arranged(
                made,
                row.map(MadeMeeting::problem).orElse(""),
                !session.joiningLink().isEmpty()));
    }

    /** Sessions that are not over and whose meeting could not be made, moved or removed, the next first. */
    public List<GroupSession> failing() {
        return meetings.failing(clock.instant());
    }

    /** Orders what is to be done at the service; may be repeated. Called by a job. */
    public void order() {
        if (!on) {
            return;
        }
        Stream.concat(meetings.wanted(clock.instant(), ahead).stream(), meetings.unwanted().stream())
                .forEach(session -> order(session, session.id() + ":" + session.revision()));
    }

    /** Staff have mended what was wrong and do not want to wait. */
    public void again(Actor actor, String sessionId) {
        Planning.mustPlan(actor);
        var session = sessions.get(sessionId);
        order(session, session.id() + ":" + clock.instant().toEpochMilli());
    }

    /**
     * What is to be done now, which is this worker's until it says how it went. Nothing when all is as it should be.
     * Refuses while another worker is at the same session.
     */
    public Optional<Step> begin(String sessionId) {
        var now = clock.instant();
        var session = sessions.lock(sessionId);
        var row = meetings.find(sessionId);
        var number = row.map(MadeMeeting::number)
                .flatMap(found -> found.stream().boxed().findFirst());
        var step = on ? step(session, row, number, now) : Optional.<Step>empty();
        if (step.isPresent()) {
            var mine = meetings.row(sessionId);
            if (mine.isBusy(now)) {
                throw new OutboxFailure(Trouble.BUSY, "another worker is at this meeting");
            }
            mine.takeUntil(now.plus(BUSY));
        }
        return step;
    }

    private static Optional<Step> step(
            GroupSession session, Optional<MadeMeeting> row, Optional<Long> number, Instant now) {
        var minutes = Math.toIntExact(session.length().toMinutes());
        return switch (session.state()) {
            case DRAFT -> Optional.empty();
            case CANCELLED -> number.map(made -> new Step.Remove(session.id(), made));
            case OPEN -> {
                if (session.isOver(now)
                        || row.filter(made -> made.isFor(session)).isPresent()) {
                    yield Optional.empty();
                }
                yield Optional.of(number.<Step>map(made -> new Step.Move(session.id(), made, session.start(), minutes))
                        .orElseGet(() -> new Step.Make(session.id(), session.start(), minutes)));
            }
        };
    }

    public void made(Step.Make step, long number, String link) {
        sessions.lock(step.sessionId());
        meetings.row(step.sessionId())
                .made(number, meetings.seal(step.sessionId(), link), step.start(), step.minutes());
    }

    public void moved(Step.Move step) {
        sessions.lock(step.sessionId());
        meetings.row(step.sessionId()).moved(step.start(), step.minutes());
    }

    /** It was removed, or somebody had removed it at the service. */
    public void gone(String sessionId) {
        sessions.lock(sessionId);
        meetings.row(sessionId).gone();
    }

    /** In words for staff that name nobody. */
    public void failed(String sessionId, String what) {
        sessions.lock(sessionId);
        meetings.row(sessionId).failed(what, clock.instant());
    }

    private void order(GroupSession session, String occasion) {
        outbox.write(new OutboxMessage(OUTBOX, session.id(), Map.of(), OUTBOX + ":" + occasion, clock.instant()));
    }
}
