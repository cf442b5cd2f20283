package org.wellnessconnection.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The programme's day. It changes at midnight in the programme's own zone, wherever the visitor is. */
@ApplicationScoped
public class Calendar {

    /** Where the programme has its office: notices begin and end by the clock there. */
    public static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final Clock clock;
    private volatile Day day = new Day(LocalDate.EPOCH, 0, 0);

    @Inject
    public Calendar(Clock clock) {
        this.clock = clock;
    }

    /** Cheap enough to be asked with every request. */
    public LocalDate today() {
        var now = clock.millis();
        var known = day;
        if (now < known.from || now >= known.until) {
            known = Day.at(Instant.ofEpochMilli(now));
            day = known;
        }
        return known.date;
    }

    private record Day(LocalDate date, long from, long until) {
        static Day at(Instant now) {
            var date = LocalDate.ofInstant(now, ZONE);
            return new Day(
                    date,
                    date.atStartOfDay(ZONE).toInstant().toEpochMilli(),
                    date.plusDays(1).atStartOfDay(ZONE).toInstant().toEpochMilli());
        }
    }
}
