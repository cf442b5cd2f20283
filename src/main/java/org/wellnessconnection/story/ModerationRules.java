package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever runs the product may choose about moderation. */
@ApplicationScoped
public class ModerationRules {

    private final Duration lease;
    private final Duration undo;
    private final boolean twoPeople;
    private final int pauseAfter;

    @Inject
    public ModerationRules(
            @ConfigProperty(name = "wellness.moderation.lease-seconds") long leaseSeconds,
            @ConfigProperty(name = "wellness.moderation.undo-seconds") long undoSeconds,
            @ConfigProperty(name = "wellness.moderation.two-people") boolean twoPeople,
            @ConfigProperty(name = "wellness.moderation.pause-after") int pauseAfter) {
        this.lease = Duration.ofSeconds(leaseSeconds);
        this.undo = Duration.ofSeconds(undoSeconds);
        this.twoPeople = twoPeople;
        this.pauseAfter = pauseAfter;
    }

    /** How long a story is held for whoever opened it. */
    public Duration lease() {
        return lease;
    }

    /** How long a decision can be taken back: then the letter goes. */
    public Duration undo() {
        return undo;
    }

    /** Whether two people must have approved a story before it is public. */
    boolean isForTwoPeople() {
        return twoPeople;
    }

    /** Whether somebody who read so many hard stories within the hour should be told to pause. */
    boolean isTimeToPause(long hardStories) {
        return pauseAfter > 0 && hardStories >= pauseAfter;
    }

    /** A length of time as sentences say it: whole minutes, at least one. */
    static long minutes(Duration duration) {
        return Math.max(1, duration.toMinutes());
    }
}
