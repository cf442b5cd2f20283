package org.wellnessconnection.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** It did not work, and what kind of trouble it was. The words are for staff and must name nobody. */
public class OutboxFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to do after a failure. */
    public enum Trouble {
        /** It may pass: tried again after a minute, then at growing distances for two days. */
        PASSING(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(15),
                Duration.ofHours(1),
                Duration.ofHours(3),
                Duration.ofHours(8),
                Duration.ofHours(12),
                Duration.ofHours(24)),
        /** It may have happened or not: like a passing fault where doing it twice does no harm, otherwise lost. */
        UNCERTAIN(Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6)),
        /** The other side takes no more at once: tried again soon and often. */
        BUSY(
                Duration.ofSeconds(20),
                Duration.ofSeconds(40),
                Duration.ofMinutes(1),
                Duration.ofMinutes(2),
                Duration.ofMinutes(4),
                Duration.ofMinutes(8),
                Duration.ofMinutes(15),
                Duration.ofMinutes(30),
                Duration.ofHours(1),
                Duration.ofHours(2)),
        /** Asking again would change nothing: parked at once. */
        FINAL;

        private final List<Duration> pauses;

        Trouble(Duration... pauses) {
            this.pauses = List.of(pauses);
        }

        private Optional<Duration> pauseAfter(int failures) {
            return failures <= pauses.size() ? Optional.of(pauses.get(failures - 1)) : Optional.empty();
        }
    }

    private final Trouble trouble;
    private final Duration atLeast;

    /** For example {@code smtp 550}; at most 120 signs are kept. */
    public OutboxFailure(Trouble trouble, String what) {
        this(trouble, what, Duration.ZERO);
    }

    /** The other side says itself when it is worth asking again; the pause is no shorter than that. */
    public OutboxFailure(Trouble trouble, String what, Duration atLeast) {
        super(what);
        this.trouble = trouble;
        this.atLeast = atLeast;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** How long to wait after that many failures, or nothing when there is no point in another attempt. */
    public Optional<Duration> pauseAfter(int failures) {
        return trouble.pauseAfter(failures).map(usual -> usual.compareTo(atLeast) < 0 ? atLeast : usual);
    }

    public String what() {
        return String.valueOf(getMessage());
    }
}
