package org.wellnessconnection.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** On which day of a year something falls, as {@code content/schedule/holidays.yaml} says it. */
record HolidayRule(IntFunction<LocalDate> day) {

    private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
    private static final Pattern NTH = Pattern.compile("([1-5]) (\\w+) of (\\d\\d)");
    private static final Pattern BEFORE = Pattern.compile("(\\w+) before (\\d\\d)-(\\d\\d)");
    private static final Pattern EASTER = Pattern.compile("easter(?: ([+-]\\d{1,2}))?");

    LocalDate in(int year) {
        return day.apply(year);
    }

    /** Nothing where the words are none that mean a day. */
    static Optional<HolidayRule> parse(String words) {
        try {
            return rule(words);
        } catch (DateTimeException | IllegalArgumentException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<HolidayRule> rule(String words) {
        var fixed = FIXED.matcher(words);
        if (fixed.matches()) {
            var day = monthDay(fixed.group(1), fixed.group(2));
            return Optional.of(new HolidayRule(day::atYear));
        }
        var nth = NTH.matcher(words);
        if (nth.matches()) {
            var adjuster = TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(nth.group(1)), weekday(nth.group(2)));
            var month = monthDay(nth.group(3), "01");
            return Optional.of(new HolidayRule(year -> month.atYear(year).with(adjuster)));
        }
        var before = BEFORE.matcher(words);
        if (before.matches()) {
            var adjuster = TemporalAdjusters.previous(weekday(before.group(1)));
            var limit = monthDay(before.group(2), before.group(3));
            return Optional.of(new HolidayRule(year -> limit.atYear(year).with(adjuster)));
        }
        var easter = EASTER.matcher(words);
        if (easter.matches()) {
            var days = easter.group(1) == null ? 0 : Integer.parseInt(easter.group(1));
            return Optional.of(new HolidayRule(year -> easter(year).plusDays(days)));
        }
        return Optional.empty();
    }

    /** Easter Sunday of the Gregorian calendar, by the method that was published anonymously in Nature in 1876. */
    static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }

    private static MonthDay monthDay(String month, String day) {
        return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
    }

    private static DayOfWeek weekday(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
