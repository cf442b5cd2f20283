package org.wellnessconnection.schedule;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;
import org.wellnessconnection.platform.time.ZoneLaw;

/** Changing what is planned: one session, or a series from a session on. Whoever has a seat is told once. */
@UseCase
public class Rescheduling {

    private final SeriesRows series;
    private final Sessions sessions;
    private final SessionMaker maker;
    private final Facilitators facilitators;
    private final Seats seats;
    private final Queue queue;
    private final Telling telling;
    private final ZoneLaw law;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Rescheduling(
            SeriesRows series,
            Sessions sessions,
            SessionMaker maker,
            Facilitators facilitators,
            Seats seats,
            Queue queue,
            Telling telling,
            ZoneLaw law,
            Event<DomainEvent> events,
            Clock clock) {
        this.series = series;
        this.sessions = sessions;
        this.maker = maker;
        this.facilitators = facilitators;
        this.seats = seats;
        this.queue = queue;
        this.telling = telling;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a change of a series would do.
     *
     * @param same sessions that keep their time
     * @param moved sessions that get another one
     * @param cancelled sessions for which there is no day any more
     * @param added new sessions
     * @param apart sessions that were changed by themselves and stay as they are, for staff to decide
     * @param told how many people get a letter
     */
    public record Effect(int same, int moved, int cancelled, int added, List<GroupSession> apart, int told) {}

    /** The session as it stands, drafts too. */
    public GroupSession look(Actor actor, String sessionId) {
        Planning.mustPlan(actor);
        return sessions.get(sessionId).whole();
    }

    /** The series of a session as it was entered, with the rule from this session on. */
    public SeriesPlan plan(Actor actor, String seriesId) {
        Planning.mustPlan(actor);
        return series.get(seriesId).plan();
    }

    /** How many people get a letter when this session moves or is cancelled. */
    public int listeners(Actor actor, String sessionId) {
        Planning.mustPlan(actor);
        return telling.listeners(sessions.get(sessionId));
    }

    /** Changes one session alone; its series leaves it as it is from now on. */
    public void changeOne(Actor actor, String sessionId, SessionPlan plan, LocalDateTime local, ZoneId zone) {
        Planning.mustPlan(actor);
        plan.checked();
        var session = mustGoOn(sessions.lock(sessionId));
        var start = StartTime.of(local, zone, law);
        if (!start.instant().isAfter(clock.instant())) {
            throw new Refusal(ScheduleRefusal.IN_THE_PAST);
        }
        apply(session, plan, start);
        session.markEdited();
        mustBeLed(session);
        queue.settle(session);
        events.fire(ScheduleEvent.of(ScheduleEvent.What.SESSION_CHANGED, session, actor));
    }

    /** What {@link #change} would do. Nothing is changed. */
    public Effect preview(Actor actor, String sessionId, LocalDate from, SeriesPlan plan) {
        Planning.mustPlan(actor);
        plan.checked();
        var session = sessions.get(sessionId);
        var all = following(session, from);
        var pairing = Pairing.of(unedited(all), maker.starts(plan));
        var moved = pairing.moved(plan.zone());
        return new Effect(
                pairing.kept().size() - moved.size(),
                moved.size(),
                pairing.dropped().size(),
                pairing.added().size(),
                all.stream().filter(GroupSession::isEdited).toList(),
                telling.listeners(moved) + telling.listeners(pairing.dropped()));
    }

    /**
     * Gives the series of this session another rule from a day on: this session's for 'this and following', today for
     * 'all'. The old series ends, a new one continues it and takes over the sessions, with everybody who is in them.
     */
    public String change(Actor actor, String sessionId, LocalDate from, SeriesPlan plan) {
        Planning.mustPlan(actor);
        plan.checked();
        maker.mustHaveTimes(plan);
        var seriesId = sessions.get(sessionId).seriesId().orElseThrow(() -> new Refusal(ScheduleRefusal.OVER));
        var old = series.lock(seriesId);
        var all = following(sessions.get(sessionId), from).stream()
                .map(one -> sessions.lock(one.id()))
                .toList();
        facilitators.lock(plan.session().facilitators());
        var next = new Series(Ids.next(clock), plan, clock.instant());
        next.continues(old.id());
        if (old.isPublished()) {
            next.publish();
        }
        series.add(next);
        sessions.flush();
        take(next, all);
        old.endBefore(from, clock.instant());
        events.fire(
                ScheduleEvent.of(ScheduleEvent.What.SERIES_CHANGED, next, actor).with("continues", old.id()));
        return next.id();
    }

    /** Cancels one session; everybody with a reservation is told. How many that are. */
    public int cancel(Actor actor, String sessionId) {
        Planning.mustPlan(actor);
        var session = mustGoOn(sessions.lock(sessionId));
        var told = callOff(session);
        session.markEdited();
        events.fire(ScheduleEvent.of(ScheduleEvent.What.SESSION_CANCELLED, session, actor)
                .with("told", Integer.toString(told)));
        return told;
    }

    private void take(Series next, List<GroupSession> all) {
        var plan = next.plan();
        var pairing = Pairing.of(unedited(all), maker.starts(plan));
        for (var dropped : pairing.dropped()) {
            callOff(dropped);
        }
        sessions.flush();
        pairing.kept().forEach((session, local) -> {
            apply(session, plan.session(), StartTime.of(local, plan.zone(), law));
            session.belongTo(next.id(), local);
        });
        sessions.flush();
        pairing.kept().keySet().forEach(session -> {
            mustBeLed(session);
            queue.settle(session);
        });
        var made =
                pairing.added().stream().map(local -> maker.make(next, local)).toList();
        if (next.isPublished()) {
            made.forEach(maker::publishIfFit);
        }
    }

    private void apply(GroupSession session, SessionPlan plan, StartTime start) {
        if (plan.capacity() < session.seatsTaken()) {
            throw new Refusal(ScheduleRefusal.BELOW_TAKEN, session.seatsTaken());
        }
        facilitators.lock(plan.facilitators());
        var moves = !session.start().equals(start.instant()) || session.length().toMinutes() != plan.minutes();
        session.startAt(start, plan.minutes());
        session.take(plan);
        session.ledBy(Set.copyOf(plan.facilitators()));
        if (moves && session.state() == SessionState.OPEN) {
            session.changed(clock.instant());
            telling.moved(session);
            queue.shortenOffers(session);
        }
        sessions.flush();
    }

    private void mustBeLed(GroupSession session) {
        facilitators.lock(session.facilitators());
        if (session.state() == SessionState.OPEN && session.facilitators().isEmpty()) {
            throw new Refusal(ScheduleRefusal.NOBODY_LEADS, session.day().toString());
        }
        facilitators.mustBeFit(session);
    }

    private int callOff(GroupSession session) {
        var now = clock.instant();
        var told = telling.cancelled(session, now);
        session.cancel(now);
        seats.clear(session);
        return told;
    }

    /** Sessions of the same series from a day on that have not begun, cancelled ones left out. */
    private List<GroupSession> following(GroupSession session, LocalDate from) {
        return session.seriesId().stream()
                .flatMap(id -> sessions.ofSeries(id, clock.instant()).stream())
                .filter(one ->
                        one.state() != SessionState.CANCELLED && !one.day().isBefore(from))
                .toList();
    }

    private static List<GroupSession> unedited(List<GroupSession> all) {
        return all.stream().filter(one -> !one.isEdited()).toList();
    }

    private GroupSession mustGoOn(GroupSession session) {
        if (session.state() == SessionState.CANCELLED) {
            throw new Refusal(ScheduleRefusal.SESSION_CANCELLED);
        }
        if (!session.start().isAfter(clock.instant())) {
            throw new Refusal(ScheduleRefusal.OVER);
        }
        return session;
    }
}
