package org.wellnessconnection.platform.jobs;

import java.time.Duration;

/** Something that is done every so often, by one node at a time. */
public interface Job {

    /** Room and task: {@code schedule.forgetting}, at most 60 signs. */
    String name();

    /** From the end of one run to the beginning of the next. */
    Duration every();

    /** Does it, outside any transaction; opens its own through use cases. May be repeated at any point. */
    void run();

    /** Longer than a run ever takes; then another node takes over. */
    default Duration lease() {
        return Duration.ofMinutes(15);
    }
}
