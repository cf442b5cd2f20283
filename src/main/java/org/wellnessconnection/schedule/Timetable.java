package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.UseCase;

/** What is on: for everybody, and for those who plan it. Reads only. */
@UseCase
public class Timetable {

    private static final int HORIZON_DAYS = 190;
    /** For how long staff are told of what nobody at the programme decided. */
    private static final Duration NEWS = Duration.ofDays(14);

    private static final Set<SessionState> PUBLIC = EnumSet.of(SessionState.OPEN, SessionState.CANCELLED);

    private final Sessions sessions;
    private final Facilitators facilitators;
    private final Clock clock;

    @Inject
    public Timetable(Sessions sessions, Facilitators facilitators, Clock clock) {
        this.sessions = sessions;
        this.facilitators = facilitators;
        this.clock = clock;
    }

    /** Public sessions that begin from {@code from} on and before {@code until}, cancelled ones too, in order. */
    public List<GroupSession> between(Instant from, Instant until) {
        return whole(sessions.between(from, until, PUBLIC));
    }

    /** All sessions of that time, drafts too, in order. For staff. */
    public List<GroupSession> everything(Instant from, Instant until) {
        return whole(sessions.between(from, until, EnumSet.allOf(SessionState.class)));
    }

    /** A public session; drafts do not exist for the public. */
    public GroupSession session(String id) {
        return published(id).whole();
    }

    /** Throws {@link NotFound} for what {@link #session} does not know either; reads less than that. */
    public void mustBePublic(String id) {
        published(id);
    }

    private GroupSession published(String id) {
        var session = sessions.get(id);
        if (!PUBLIC.contains(session.state())) {
            throw new NotFound("session/" + id);
        }
        return session;
    }

    /** Sessions of the same format that can be reserved now and are not this one, the next first. */
    public List<GroupSession> alike(GroupSession session, int most) {
        var now = clock.instant();
        return between(now, now.plus(Duration.ofDays(HORIZON_DAYS))).stream()
                .filter(other -> other.format().equals(session.format())
                        && !other.id().equals(session.id())
                        && other.obstacle(now).isEmpty()
                        && other.seatsFree() > 0)
                .limit(most)
                .toList();
    }

    /** Sessions that can be reserved now and have seats, the next first. */
    public List<GroupSession> open(int most) {
        var now = clock.instant();
        return between(now, now.plus(Duration.ofDays(HORIZON_DAYS))).stream()
                .filter(session -> session.obstacle(now).isEmpty() && session.seatsFree() > 0)
                .limit(most)
                .toList();
    }

    /** The next session of a series that has not begun. */
    public Optional<GroupSession> firstOf(String seriesId) {
        return sessions.ofSeries(seriesId, clock.instant()).stream().findFirst();
    }

    /** Sessions to come that newer rules of time zones have moved lately, in order. For staff. */
    public List<GroupSession> movedByLaw() {
        var now = clock.instant();
        return whole(sessions.movedByLaw(now.minus(NEWS), now));
    }

    /** Who leads, by id. */
    public Map<String, Facilitator> people(Collection<String> ids) {
        return facilitators.byId(ids);
    }

    private static List<GroupSession> whole(List<GroupSession> found) {
        found.forEach(GroupSession::whole);
        return found;
    }
}
