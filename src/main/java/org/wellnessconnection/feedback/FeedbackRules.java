package org.wellnessconnection.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.platform.boot.StartFailure;

/** From how many answers on something is shown, and for how long people are asked. */
@ApplicationScoped
public class FeedbackRules {

    /** Below this nothing is ever shown; a setting may ask for more. */
    static final int FEWEST = 5;

    private final int least;
    private final Duration asked;

    @Inject
    public FeedbackRules(
            @ConfigProperty(name = "wellness.feedback.least") int least,
            @ConfigProperty(name = "wellness.feedback.days") int days) {
        if (least < FEWEST) {
            throw new StartFailure("wellness.feedback.least is " + least + "; it may not be less than " + FEWEST);
        }
        if (days < 1) {
            throw new StartFailure("wellness.feedback.days is " + days + "; an evaluation is open for a day at least");
        }
        this.least = least;
        this.asked = Duration.ofDays(days);
    }

    /** Makes wrong settings end the start. */
    void atStart(@Observes Startup start) {}

    public int least() {
        return least;
    }

    public Duration asked() {
        return asked;
    }
}
