package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;

/** Looks every minute which reminders are due. */
@ApplicationScoped
class ReminderClock implements Job {

    private final Reminding reminding;

    @Inject
    ReminderClock(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public String name() {
        return "schedule.reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** A node that dies over it holds up nobody for longer. */
    @Override
    public Duration lease() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        reminding.order();
    }
}
