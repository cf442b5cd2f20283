package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;

/** Looks every ten seconds whether meetings and schedule agree. */
@ApplicationScoped
class MeetingClock implements Job {

    private final Arranging arranging;

    @Inject
    MeetingClock(Arranging arranging) {
        this.arranging = arranging;
    }

    @Override
    public String name() {
        return "schedule.meetings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        arranging.order();
    }
}
