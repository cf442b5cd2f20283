package org.wellnessconnection.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;

/** Looks every ten minutes which runs have ended. */
@ApplicationScoped
class ClosingClock implements Job {

    private final Closing closing;

    @Inject
    ClosingClock(Closing closing) {
        this.closing = closing;
    }

    @Override
    public String name() {
        return "feedback.closing";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var due = closing.due();
        while (!due.isEmpty()) {
            due.forEach(closing::close);
            due = closing.due();
        }
    }
}
