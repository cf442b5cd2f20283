package org.wellnessconnection.platform.time;

import java.time.Duration;

/**
 * Pauses that grow while something does not work: twice as long each time up to a longest one, and short again as soon as it
 * works. Whoever asks a database that is away makes the server write pages into its log with every attempt. For one thread.
 */
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    public Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** How long to wait after this failure. */
    public Duration afterFailure() {
        var pause = next;
        var twice = next.multipliedBy(2);
        next = twice.compareTo(longest) < 0 ? twice : longest;
        return pause;
    }

    /** The next failure begins with the first pause again. */
    public void worked() {
        next = first;
    }
}
