package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;
import org.wellnessconnection.platform.jobs.OneByOne;

/** Makes sessions that have come within the horizon, and computes again what newer rules of time zones move. */
@ApplicationScoped
class ScheduleUpkeep implements Job {

    private final Planning planning;
    private final Recomputing recomputing;

    @Inject
    ScheduleUpkeep(Planning planning, Recomputing recomputing) {
        this.planning = planning;
        this.recomputing = recomputing;
    }

    @Override
    public String name() {
        return "schedule.upkeep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        OneByOne.each(recomputing.due(), recomputing::recompute);
        OneByOne.each(planning.going(), planning::extend);
    }
}
