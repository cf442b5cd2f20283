package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;
import org.wellnessconnection.platform.jobs.OneByOne;

/** Nothing that was written stays longer than it is needed. */
@ApplicationScoped
public class ErasingStories implements Job {

    private static final int BATCH = 100;

    private final Erasing erasing;

    @Inject
    public ErasingStories(Erasing erasing) {
        this.erasing = erasing;
    }

    @Override
    public String name() {
        return "story.erasing";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (var batch = erasing.due(BATCH); !batch.isEmpty(); batch = erasing.due(BATCH)) {
            OneByOne.each(batch, erasing::erase);
        }
    }
}
