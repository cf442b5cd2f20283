package org.wellnessconnection.platform.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;

/** Nothing stays counted for longer than its window. */
@ApplicationScoped
public class ForgettingAllowances implements Job {

    private final Allowances allowances;

    @Inject
    public ForgettingAllowances(Allowances allowances) {
        this.allowances = allowances;
    }

    @Override
    public String name() {
        return "platform.forgetting-allowances";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var gone = allowances.forgetOld();
        while (gone > 0) {
            gone = allowances.forgetOld();
        }
    }
}
