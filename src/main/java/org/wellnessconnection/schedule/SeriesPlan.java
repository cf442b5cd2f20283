package org.wellnessconnection.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * A series as it was entered.
 *
 * @param skips days chosen by staff on which it rests
 * @param holidays whose holidays it rests on: a province, {@code CA} for those of the whole country, or empty
 */
public record SeriesPlan(
        SessionPlan session,
        ZoneId zone,
        LocalDate firstDay,
        LocalTime start,
        Recurrence recurrence,
        Set<LocalDate> skips,
        String holidays) {

    public SeriesPlan {
        skips = Set.copyOf(skips);
    }

    SeriesPlan checked() {
        session.checked();
        recurrence.checked(firstDay);
        return this;
    }

    /** Every start that the rule names, rests left out. */
    List<LocalDateTime> starts(Holidays calendar) {
        return recurrence
                .dates(firstDay)
                .filter(day -> !skips.contains(day) && !calendar.isHoliday(day, holidays))
                .map(day -> day.atTime(start))
                .toList();
    }

    /** The same with its rule from {@code day} on. */
    public SeriesPlan from(LocalDate day) {
        return new SeriesPlan(session, zone, day, start, recurrence.from(firstDay, day), skips, holidays);
    }
}
