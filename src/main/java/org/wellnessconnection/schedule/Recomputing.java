package org.wellnessconnection.schedule;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.time.ZoneLaw;

/**
 * Keeps local times when the law on clocks changes: what people were told stays true, and the instant behind it moves.
 * Older rules never undo what newer ones computed, for one node of several may be behind.
 */
@UseCase
public class Recomputing {

    private static final Actor CLOCKS = new Actor.System("clocks");

    private final Sessions sessions;
    private final Telling telling;
    private final ZoneLaw law;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Recomputing(Sessions sessions, Telling telling, ZoneLaw law, Event<DomainEvent> events, Clock clock) {
        this.sessions = sessions;
        this.telling = telling;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** Ids of sessions to come that were computed by older rules than this machine has. */
    public List<String> due() {
        return sessions.computedByOther(law.version(), clock.instant()).stream()
                .filter(this::isBehind)
                .map(GroupSession::id)
                .toList();
    }

    /** Computes one again; true where its instant moved, and then everybody with a reservation is told. */
    public boolean recompute(String sessionId) {
        var session = sessions.lock(sessionId);
        if (!isBehind(session) || session.state() == SessionState.CANCELLED) {
            return false;
        }
        var before = session.start();
        var after = StartTime.again(session.localStart(), session.zone(), law);
        session.recompute(after, law.version(), clock.instant());
        if (before.equals(after)) {
            return false;
        }
        session.changed(clock.instant());
        if (session.state() == SessionState.OPEN) {
            telling.moved(session);
        }
        events.fire(ScheduleEvent.of(ScheduleEvent.What.SESSION_MOVED_BY_LAW, session, CLOCKS)
                .with("before", before.toString())
                .with("after", after.toString())
                .with("rules", law.version()));
        return true;
    }

    private boolean isBehind(GroupSession session) {
        return law.version().compareTo(session.rulesVersion()) > 0;
    }
}
