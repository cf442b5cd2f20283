package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.schedule.Facilitator;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.SessionState;
import org.wellnessconnection.schedule.Spoken;
import org.wellnessconnection.schedule.Timetable;

/** A week of sessions in the programme's own time: a grid to look at, and a table in which everything of it can be done. */
@Named("weekPlan")
@RequestScoped
public class WeekPlan {

    private final PageLanguage page;
    private final FormatNames formats;
    private final Sayings sayings;
    private final LocalDate monday;
    private final LocalDate today;
    private final List<GroupSession> sessions;
    private final Map<String, Facilitator> people;

    @Inject
    public WeekPlan(
            HttpServletRequest request,
            Timetable timetable,
            FormatNames formats,
            Sayings sayings,
            Calendar calendar,
            PageLanguage page) {
        this.page = page;
        this.formats = formats;
        this.sayings = sayings;
        this.today = calendar.today();
        this.monday = day(request.getParameter("week"), today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.sessions = timetable.everything(
                monday.atStartOfDay(Calendar.ZONE).toInstant(),
                monday.plusWeeks(1).atStartOfDay(Calendar.ZONE).toInstant());
        this.people = timetable.people(sessions.stream()
                .flatMap(session -> session.facilitators().stream())
                .toList());
    }

    /** A session in the grid or in the table. */
    public record Line(
            String id, String title, String when, String language, String people, String seats, String state) {
        public boolean isDraft() {
            return state.equals("DRAFT");
        }

        public boolean isCancelled() {
            return state.equals("CANCELLED");
        }
    }

    /** One hour of the grid: its name, and what begins in it on each day. */
    public record Hour(String name, List<List<Line>> days) {}

    public String heading() {
        return page.texts().of("schedule.week.heading", Formats.date(monday, language()));
    }

    public String previous() {
        return monday.minusWeeks(1).toString();
    }

    public String next() {
        return monday.plusWeeks(1).toString();
    }

    public boolean isThisWeek() {
        return !today.isBefore(monday) && today.isBefore(monday.plusWeeks(1));
    }

    public List<String> days() {
        return monday.datesUntil(monday.plusWeeks(1))
                .map(day ->
                        Formats.capital(sayings.shortDay(day, language()), language()) + "\u00a0" + day.getDayOfMonth())
                .toList();
    }

    /** Hours in which something begins; the others are folded. */
    public List<Hour> hours() {
        var begun = new TreeSet<Integer>();
        sessions.forEach(session ->
                begun.add(sayings.local(session.start(), Calendar.ZONE).getHour()));
        var hours = new ArrayList<Hour>();
        for (var hour : begun) {
            hours.add(new Hour(
                    Formats.time(LocalTime.of(hour, 0), language()),
                    monday.datesUntil(monday.plusWeeks(1))
                            .map(day -> at(day, hour))
                            .toList()));
        }
        return hours;
    }

    public List<Line> rows() {
        return sessions.stream().map(this::line).toList();
    }

    public boolean isBlank() {
        return sessions.isEmpty();
    }

    public String zone() {
        return sayings.city(Calendar.ZONE, language());
    }

    private List<Line> at(LocalDate day, int hour) {
        return sessions.stream()
                .filter(session -> {
                    var start = sayings.local(session.start(), Calendar.ZONE);
                    return start.toLocalDate().equals(day) && start.getHour() == hour;
                })
                .map(this::line)
                .toList();
    }

    private Line line(GroupSession session) {
        var names = session.facilitators().stream()
                .map(people::get)
                .map(Facilitator::name)
                .sorted()
                .toList();
        return new Line(
                session.id(),
                formats.title(session, language()),
                Formats.capital(sayings.moment(session.start(), Calendar.ZONE, language()), language()),
                session.spoken() == Spoken.BOTH ? "EN, FR" : session.spoken().name(),
                String.join(", ", names),
                session.state() == SessionState.OPEN
                        ? page.texts().of("schedule.week.seats", session.seatsTaken(), session.capacity())
                        : page.texts().get("schedule.SessionState." + session.state()),
                session.state().name());
    }

    private Language language() {
        return page.language();
    }

    private static LocalDate day(@Nullable String text, LocalDate usual) {
        try {
            return text == null ? usual : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return usual;
        }
    }
}
