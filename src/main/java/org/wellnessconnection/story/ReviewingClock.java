package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;

/** A changed pattern looks at what is public soon after it was saved. */
@ApplicationScoped
public class ReviewingClock implements Job {

    private final ReviewingPublic reviewing;

    @Inject
    public ReviewingClock(ReviewingPublic reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public String name() {
        return "story.reviewing";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        reviewing.due().forEach(reviewing::review);
    }
}
