package org.wellnessconnection.schedule;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;

/** Beginning series and making their sessions known. Changing what is there is {@link Rescheduling}. */
@UseCase
public class Planning {

    private final SeriesRows series;
    private final Sessions sessions;
    private final SessionMaker maker;
    private final Facilitators facilitators;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Planning(
            SeriesRows series,
            Sessions sessions,
            SessionMaker maker,
            Facilitators facilitators,
            Event<DomainEvent> events,
            Clock clock) {
        this.series = series;
        this.sessions = sessions;
        this.maker = maker;
        this.facilitators = facilitators;
        this.events = events;
        this.clock = clock;
    }

    /** A new series with its first sessions, as drafts; its id. Refuses what is wrong with the plan, or what never meets. */
    public String begin(Actor actor, SeriesPlan plan) {
        mustPlan(actor);
        plan.checked();
        facilitators.lock(plan.session().facilitators());
        maker.mustHaveTimes(plan);
        var begun = new Series(Ids.next(clock), plan, clock.instant());
        series.add(begun);
        if (maker.make(begun).isEmpty()) {
            throw new Refusal(ScheduleRefusal.NO_SESSION_LEFT);
        }
        events.fire(ScheduleEvent.of(ScheduleEvent.What.SERIES_PLANNED, begun, actor));
        return begun.id();
    }

    /** The same, public at once. All or nothing. */
    public String beginPublished(Actor actor, SeriesPlan plan) {
        var id = begin(actor, plan);
        sessions.flush();
        publish(actor, id);
        return id;
    }

    /** Makes all drafts of a series public, and from now on every new session of it. All or none. */
    public void publish(Actor actor, String seriesId) {
        mustPlan(actor);
        var published = series.lock(seriesId);
        published.publish();
        maker.publish(drafts(seriesId));
        events.fire(ScheduleEvent.of(ScheduleEvent.What.SERIES_PUBLISHED, published, actor));
    }

    /** Makes one session public. */
    public void publishSession(Actor actor, String sessionId) {
        mustPlan(actor);
        var session = sessions.lock(sessionId);
        if (session.state() == SessionState.DRAFT) {
            maker.publish(List.of(session));
            events.fire(ScheduleEvent.of(ScheduleEvent.What.SESSION_PUBLISHED, session, actor));
        }
    }

    /** Ids of the series that still go on. */
    public List<String> going() {
        return series.going();
    }

    /** Makes the sessions that have come within the horizon. Those that cannot be public stay drafts, for staff to see. */
    public void extend(String seriesId) {
        var going = series.lock(seriesId);
        var made = maker.make(going);
        if (going.isPublished()) {
            made.forEach(maker::publishIfFit);
        }
    }

    private List<GroupSession> drafts(String seriesId) {
        return sessions.ofSeries(seriesId, clock.instant()).stream()
                .filter(session -> session.state() == SessionState.DRAFT)
                .toList();
    }

    static void mustPlan(Actor actor) {
        if (!actor.is(Role.SCHEDULER)) {
            throw new Refusal(ScheduleRefusal.NOT_YOURS);
        }
    }
}
