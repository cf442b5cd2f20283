package org.wellnessconnection.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.Refusal;

/**
 * On which days a series meets. The first day says the rest: its weekday, and for months whether it is the second Thursday
 * or the last one. Days are counted as dates and never as hours, so that no change of clocks can move one.
 *
 * @param every 1 for each week or month, 2 for every second one…
 * @param until the last day on which there may be a session
 * @param times how many days the rule names, rests included (RFC 5545 counts alike)
 */
public record Recurrence(Pattern pattern, int every, Optional<LocalDate> until, OptionalInt times) {

    /** No series goes on longer than this many dates: somebody mistyped an end. */
    public static final int MOST = 200;

    static final int LARGEST_STEP = 12;

    /** What comes back. */
    public enum Pattern {
        ONCE,
        WEEKLY,
        /** The same weekday of the month: every second Thursday of a month. Months without a fifth one are left out. */
        MONTHLY,
        /** The last such weekday of the month. */
        MONTHLY_LAST
    }

    public static Recurrence once() {
        return new Recurrence(Pattern.ONCE, 1, Optional.empty(), OptionalInt.of(1));
    }

    public static Recurrence weekly(int every, int times) {
        return new Recurrence(Pattern.WEEKLY, every, Optional.empty(), OptionalInt.of(times));
    }

    /** Refuses a rule without an end, or one that never meets. */
    Recurrence checked(LocalDate first) {
        if (every < 1 || every > LARGEST_STEP) {
            throw new Refusal(ScheduleRefusal.STEP, LARGEST_STEP);
        }
        if (pattern != Pattern.ONCE && until.isEmpty() && times.isEmpty()) {
            throw new Refusal(ScheduleRefusal.WITHOUT_END);
        }
        if (times.isPresent() && (times.getAsInt() < 1 || times.getAsInt() > MOST)) {
            throw new Refusal(ScheduleRefusal.TOO_MANY_TIMES, MOST);
        }
        if (until.filter(last -> last.isBefore(first)).isPresent()) {
            throw new Refusal(ScheduleRefusal.ENDS_BEFORE_START);
        }
        if (pattern == Pattern.MONTHLY_LAST && !isLastOfItsKind(first)) {
            throw new Refusal(ScheduleRefusal.NOT_LAST_WEEKDAY);
        }
        if (dates(first).limit(MOST + 1L).count() > MOST) {
            throw new Refusal(ScheduleRefusal.TOO_MANY_TIMES, MOST);
        }
        return this;
    }

    /** Every day that the rule names from the first one on, in order. */
    public Stream<LocalDate> dates(LocalDate first) {
        var days = pattern == Pattern.ONCE ? Stream.of(first) : steps(first);
        var ended = until.map(last -> days.takeWhile(day -> !day.isAfter(last))).orElse(days);
        return times.isPresent() ? ended.limit(times.getAsInt()) : ended;
    }

    /** The days from {@code from} on, with as many of the rule's times left as there are. */
    Recurrence from(LocalDate first, LocalDate from) {
        if (times.isEmpty()) {
            return this;
        }
        var before = (int) dates(first).takeWhile(day -> day.isBefore(from)).count();
        return new Recurrence(pattern, every, until, OptionalInt.of(Math.max(1, times.getAsInt() - before)));
    }

    private Stream<LocalDate> steps(LocalDate first) {
        return switch (pattern) {
            case ONCE -> Stream.of(first);
            case WEEKLY -> Stream.iterate(first, day -> day.plusWeeks(every)).limit(2L * MOST);
            case MONTHLY, MONTHLY_LAST -> months(first);
        };
    }

    private Stream<LocalDate> months(LocalDate first) {
        var day = dayInMonth(first);
        return Stream.iterate(first.withDayOfMonth(1), month -> month.plusMonths(every))
                .limit(2L * MOST)
                .flatMap(month -> Stream.of(day.apply(month)).filter(found -> found.getMonth() == month.getMonth()));
    }

    private UnaryOperator<LocalDate> dayInMonth(LocalDate first) {
        var weekday = first.getDayOfWeek();
        return pattern == Pattern.MONTHLY_LAST
                ? month -> month.with(TemporalAdjusters.lastInMonth(weekday))
                : month -> month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal(first), weekday));
    }

    /** 1 for the first Thursday of its month, 2 for the second… */
    public static int ordinal(LocalDate day) {
        return (day.getDayOfMonth() - 1) / 7 + 1;
    }

    /** Whether no such weekday follows in the same month. */
    public static boolean isLastOfItsKind(LocalDate day) {
        return day.plusWeeks(1).getMonth() != day.getMonth();
    }

    /** Monday to Sunday, as the week of staff begins. */
    public static List<DayOfWeek> week() {
        return List.of(DayOfWeek.values());
    }
}
