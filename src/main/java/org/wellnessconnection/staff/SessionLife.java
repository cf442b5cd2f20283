package org.wellnessconnection.staff;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lasts.
 *
 * @param idle after the last request
 * @param absolute after signing in, however busy the person is
 */
public record SessionLife(Duration idle, Duration absolute) {

    /** Rows are touched at most this often, so idle time is measured this coarsely. */
    static final Duration TOUCH = Duration.ofMinutes(1);

    public boolean lasts(Instant created, Instant seen, Instant now) {
        return now.isBefore(created.plus(absolute)) && now.isBefore(seen.plus(idle));
    }

    boolean mustBeTouched(Instant seen, Instant now) {
        return !now.isBefore(seen.plus(TOUCH));
    }
}
