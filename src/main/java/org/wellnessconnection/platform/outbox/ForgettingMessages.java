package org.wellnessconnection.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;

/** Messages that have ended are forgotten after a month. */
@ApplicationScoped
public class ForgettingMessages implements Job {

    private final OutboxKeeping keeping;

    @Inject
    public ForgettingMessages(OutboxKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public String name() {
        return "platform.forgetting-messages";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var gone = keeping.forgetOld();
        while (gone > 0) {
            gone = keeping.forgetOld();
        }
    }
}
