package org.wellnessconnection.feedback;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.schedule.Timetable;

/** Ends runs whose time is over and makes their answers readable. */
@UseCase
public class Closing {

    private final Runs runs;
    private final Releases releases;
    private final Timetable timetable;
    private final Clock clock;

    @Inject
    public Closing(Runs runs, Releases releases, Timetable timetable, Clock clock) {
        this.runs = runs;
        this.releases = releases;
        this.timetable = timetable;
        this.clock = clock;
    }

    /** Ids, the oldest first; not all at once. */
    public List<String> due() {
        return runs.due(clock.instant());
    }

    /** May be repeated. */
    public void close(String runId) {
        runs.lock(runId)
                .filter(run -> !run.isClosed())
                .ifPresent(run -> releases.release(run, timetable.session(run.sessionId())));
    }
}
