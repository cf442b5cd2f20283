package org.wellnessconnection.schedule.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.schedule.CanadianZone;
import org.wellnessconnection.schedule.Recurrence;
import org.wellnessconnection.schedule.ScheduleRefusal;
import org.wellnessconnection.schedule.SeriesPlan;
import org.wellnessconnection.schedule.SessionPlan;
import org.wellnessconnection.schedule.Spoken;

/** A series as somebody types it: texts, until they are read as a plan. Nothing that was typed is lost. */
public class SeriesForm {

    private String format = "";
    private String titleEn = "";
    private String titleFr = "";
    private String spoken = Spoken.EN.name();
    private String zone = CanadianZone.TORONTO.word();
    private String firstDay = "";
    private String start = "19:00";
    private String minutes = "60";
    private String pattern = Recurrence.Pattern.WEEKLY.name();
    private String every = "1";
    private String until = "";
    private String times = "";
    private String skips = "";
    private String holidays = "";
    private String capacity = Integer.toString(SessionPlan.MOST_SEATS);
    private String waitlist = "20";
    private String opensDays = "0";
    private String closesMinutes = "60";
    private String link = "";
    private List<String> facilitators = List.of();

    static SeriesForm of(SeriesPlan plan) {
        var form = new SeriesForm();
        var session = plan.session();
        form.take(session);
        form.zone = CanadianZone.of(plan.zone()).map(CanadianZone::word).orElse(form.zone);
        form.firstDay = plan.firstDay().toString();
        form.start = plan.start().toString();
        var rule = plan.recurrence();
        form.pattern = rule.pattern().name();
        form.every = Integer.toString(rule.every());
        form.until = rule.until().map(LocalDate::toString).orElse("");
        form.times = rule.times().isPresent() ? Integer.toString(rule.times().getAsInt()) : "";
        form.skips =
                new TreeSet<>(plan.skips()).stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
        form.holidays = plan.holidays();
        return form;
    }

    void take(SessionPlan session) {
        format = session.format();
        titleEn = session.title().en();
        titleFr = session.title().fr();
        spoken = session.spoken().name();
        minutes = Integer.toString(session.minutes());
        capacity = Integer.toString(session.capacity());
        waitlist = Integer.toString(session.waitlist());
        opensDays = Integer.toString(session.opensDays());
        closesMinutes = Integer.toString(session.closesMinutes());
        link = session.joiningLink();
        facilitators = session.facilitators();
    }

    void at(LocalDate day, LocalTime time) {
        firstDay = day.toString();
        start = time.toString();
    }

    /** Refuses the first thing that cannot be read. */
    SeriesPlan plan() {
        return new SeriesPlan(session(), zoneId(), day(), time(), rule(), skipped(), holidays);
    }

    SessionPlan session() {
        return new SessionPlan(
                format,
                new Bilingual<>(titleEn.strip(), titleFr.strip()),
                Spoken.valueOf(spoken),
                number(minutes, ScheduleRefusal.MINUTES, 15, 480),
                number(capacity, ScheduleRefusal.CAPACITY, SessionPlan.MOST_SEATS),
                number(waitlist, ScheduleRefusal.WAITLIST_SIZE, 100),
                number(opensDays, ScheduleRefusal.WINDOW),
                number(closesMinutes, ScheduleRefusal.WINDOW),
                link.strip(),
                facilitators);
    }

    ZoneId zoneId() {
        return CanadianZone.of(zone).orElse(CanadianZone.TORONTO).id();
    }

    LocalDate day() {
        return day(firstDay, ScheduleRefusal.DAY_FORM);
    }

    LocalTime time() {
        try {
            var text = start.strip();
            return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text)
                    .withSecond(0)
                    .withNano(0);
        } catch (DateTimeException noTime) {
            throw new Refusal(ScheduleRefusal.TIME_FORM);
        }
    }

    private Recurrence rule() {
        var kind = Recurrence.Pattern.valueOf(pattern);
        if (kind == Recurrence.Pattern.ONCE) {
            return Recurrence.once();
        }
        var last = until.isBlank() ? Optional.<LocalDate>empty() : Optional.of(day(until, ScheduleRefusal.DAY_FORM));
        var count = times.isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(number(times, ScheduleRefusal.TOO_MANY_TIMES, Recurrence.MOST));
        return new Recurrence(kind, number(every, ScheduleRefusal.STEP, 12), last, count);
    }

    private Set<LocalDate> skipped() {
        return Arrays.stream(skips.split("[\\s,;]+"))
                .filter(text -> !text.isBlank())
                .map(text -> day(text, ScheduleRefusal.SKIP_FORM))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(String text, ScheduleRefusal otherwise) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            throw new Refusal(otherwise);
        }
    }

    private static int number(String text, ScheduleRefusal otherwise, Object... arguments) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            throw new Refusal(otherwise, arguments);
        }
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(String titleFr) {
        this.titleFr = titleFr;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(String firstDay) {
        this.firstDay = firstDay;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public String getEvery() {
        return every;
    }

    public void setEvery(String every) {
        this.every = every;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }

    public String getSkips() {
        return skips;
    }

    public void setSkips(String skips) {
        this.skips = skips;
    }

    public String getHolidays() {
        return holidays;
    }

    /** Nothing chosen means that the series meets on holidays too. */
    public void setHolidays(@Nullable String holidays) {
        this.holidays = Optional.ofNullable(holidays).orElse("");
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getWaitlist() {
        return waitlist;
    }

    public void setWaitlist(String waitlist) {
        this.waitlist = waitlist;
    }

    public String getOpensDays() {
        return opensDays;
    }

    public void setOpensDays(String opensDays) {
        this.opensDays = opensDays;
    }

    public String getClosesMinutes() {
        return closesMinutes;
    }

    public void setClosesMinutes(String closesMinutes) {
        this.closesMinutes = closesMinutes;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public List<String> getFacilitators() {
        return facilitators;
    }

    public void setFacilitators(List<String> facilitators) {
        this.facilitators = List.copyOf(facilitators);
    }
}
