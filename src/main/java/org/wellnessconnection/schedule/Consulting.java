package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.platform.UseCase;

/**
 * What programs of planners look up, and the check that what they change is still what they have seen: it holds from the
 * lock to the end of the change, for both are one transaction.
 */
@UseCase
public class Consulting {

    private final SeriesRows series;
    private final Sessions sessions;
    private final Facilitators facilitators;

    @Inject
    public Consulting(SeriesRows series, Sessions sessions, Facilitators facilitators) {
        this.series = series;
        this.sessions = sessions;
        this.facilitators = facilitators;
    }

    /** Series that no other has followed, the oldest first. */
    public List<Series> going(Actor actor) {
        Planning.mustPlan(actor);
        return series.going().stream().map(series::get).map(Series::whole).toList();
    }

    public Series series(Actor actor, String id) {
        Planning.mustPlan(actor);
        return series.get(id).whole();
    }

    /** Does it if the series is still as it was seen; nothing otherwise. */
    public <T> Optional<T> ifSeries(String id, Predicate<Series> seen, Supplier<T> change) {
        return seen.test(series.lock(id).whole()) ? Optional.of(change.get()) : Optional.empty();
    }

    /** Does it if the session is still as it was seen; nothing otherwise. */
    public <T> Optional<T> ifSession(String id, Predicate<GroupSession> seen, Supplier<T> change) {
        return seen.test(sessions.lock(id).whole()) ? Optional.of(change.get()) : Optional.empty();
    }

    /** Does it if what is known of the person is still as it was seen; nothing otherwise. */
    public <T> Optional<T> ifFacilitator(String id, Predicate<Facilitator> seen, Supplier<T> change) {
        facilitators.lock(List.of(id));
        return seen.test(facilitators.get(id)) ? Optional.of(change.get()) : Optional.empty();
    }
}
