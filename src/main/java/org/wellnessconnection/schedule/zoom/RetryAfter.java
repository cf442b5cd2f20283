package org.wellnessconnection.schedule.zoom;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * How long to wait before the next request: seconds or a date (RFC 9110, 10.2.3), or an instant in ISO 8601, which Zoom
 * sends where a day's allowance is used up.
 */
final class RetryAfter {

    /** A day's allowance comes back within a day; whoever says more is not believed. */
    private static final Duration LONGEST = Duration.ofHours(25);

    private RetryAfter() {}

    /** From zero to {@link #LONGEST}; zero where the text says nothing. */
    static Duration parse(String text, Instant now) {
        var wait = wait(text.strip(), now);
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static Duration wait(String text, Instant now) {
        try {
            if (text.matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(text));
            }
            var until = text.endsWith("Z")
                    ? Instant.parse(text)
                    : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            return Duration.between(now, until);
        } catch (DateTimeException nothing) {
            return Duration.ZERO;
        }
    }
}
