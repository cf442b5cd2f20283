package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.platform.time.ZoneLaw;
import org.wellnessconnection.schedule.CanadianZone;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.Spoken;
import org.wellnessconnection.schedule.Timetable;

/** The public calendar of one month: filters are a form that is sent with GET, times are the visitor's. */
@ApplicationScoped
public class SessionListPages {

    /** Nobody plans further ahead, nor looks further back. */
    private static final int MONTHS_AHEAD = 12;

    private final Timetable timetable;
    private final FormatNames formats;
    private final FilterChoices choices;
    private final Sayings sayings;
    private final PublicShell shell;
    private final Texts texts;
    private final ZoneLaw law;
    private final Clock clock;

    @Inject
    public SessionListPages(
            Timetable timetable,
            FormatNames formats,
            FilterChoices choices,
            Sayings sayings,
            PublicShell shell,
            Texts texts,
            ZoneLaw law,
            Clock clock) {
        this.timetable = timetable;
        this.formats = formats;
        this.choices = choices;
        this.sayings = sayings;
        this.shell = shell;
        this.texts = texts;
        this.law = law;
        this.clock = clock;
    }

    /** What was asked for: values are the same in both languages. */
    private record Asked(YearMonth month, String format, Optional<Language> spoken, CanadianZone zone) {

        /** The address of another month with the same filters. */
        String query(YearMonth other) {
            var values = new TreeMap<String, String>();
            values.put("month", other.toString());
            values.put("format", format);
            values.put("lang", spoken.map(Language::code).orElse(""));
            return values.entrySet().stream()
                    .filter(value -> !value.getValue().isEmpty())
                    .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&", "?", ""));
        }

        boolean takes(GroupSession session) {
            return (format.isEmpty() || session.format().equals(format))
                    && spoken.map(session::isIn).orElse(true);
        }
    }

    Route show(Language language, HttpServletRequest request) {
        var zone = VisitorZone.of(request);
        var today = sayings.local(clock.instant(), zone.id()).toLocalDate();
        var asked = new Asked(
                month(request.getParameter("month"), today),
                knownFormat(request.getParameter("format"), language),
                Optional.ofNullable(request.getParameter("lang")).flatMap(Language::of),
                zone);
        var t = texts.in(language);
        var page = make(asked, language, today);
        return shell.show(
                PublicPage.of(
                                language,
                                "schedule/sessions",
                                SchedulePaths.list(),
                                t.get("schedule.sessions.title"),
                                ScheduleSection.NAME,
                                page)
                        .described(t.get("schedule.sessions.lead")),
                request);
    }

    private SessionList make(Asked asked, Language language, LocalDate today) {
        var t = texts.in(language);
        var sessions = sessions(asked, today);
        var month = asked.month();
        var name = Formats.month(month.atDay(1), language);
        return new SessionList(
                SchedulePaths.list().in(language),
                choices.formats(asked.format(), language),
                choices.languages(asked.spoken(), language),
                choices.zones(asked.zone(), language),
                Formats.capital(name, language),
                month.toString(),
                t.of(
                        "schedule.sessions.caption",
                        name,
                        sayings.city(asked.zone().id(), language)),
                step(asked, month.minusMonths(1), today, language),
                step(asked, month.plusMonths(1), today, language),
                headings(language),
                weeks(asked, sessions, today, language),
                formats.all(language),
                count(t, sessions.size()),
                sayings.city(asked.zone().id(), language),
                days(asked, sessions, language),
                SchedulePaths.askForMine().in(language),
                feeds(asked, language));
    }

    /** All sessions, those in the page's language, and those of the format that is looked at. */
    private List<SessionList.Choice> feeds(Asked asked, Language language) {
        var t = texts.in(language);
        var address = "/calendar/" + language.code() + ".ics";
        var feeds = new ArrayList<SessionList.Choice>();
        feeds.add(new SessionList.Choice(address, t.get("schedule.sessions.feed.all"), false));
        feeds.add(new SessionList.Choice(
                address + "?language=" + language.code(), t.get("schedule.sessions.feed.language"), false));
        if (!asked.format().isEmpty()) {
            feeds.add(new SessionList.Choice(
                    address + "?format=" + URLEncoder.encode(asked.format(), StandardCharsets.UTF_8),
                    t.of("schedule.sessions.feed.format", formats.name(asked.format(), language)),
                    false));
        }
        return feeds;
    }

    private static String count(Texts.In t, int number) {
        return switch (number) {
            case 0 -> t.get("schedule.sessions.count.none");
            case 1 -> t.get("schedule.sessions.count.one");
            default -> t.of("schedule.sessions.count.many", number);
        };
    }

    /** Those of the month that have not begun yet. */
    private List<GroupSession> sessions(Asked asked, LocalDate today) {
        var zone = asked.zone().id();
        var first = asked.month().atDay(1);
        var rules = law.rules(zone);
        var from = first.atStartOfDay().toInstant(rules.getOffset(first.atStartOfDay()));
        var after = asked.month().plusMonths(1).atDay(1).atStartOfDay();
        var now = clock.instant();
        return timetable.between(from.isBefore(now) ? now : from, after.toInstant(rules.getOffset(after))).stream()
                .filter(asked::takes)
                .toList();
    }

    private static YearMonth month(@Nullable String text, LocalDate today) {
        var now = YearMonth.from(today);
        try {
            var month = text == null || text.isBlank() ? now : YearMonth.parse(text.strip());
            return month.isBefore(now) || month.isAfter(now.plusMonths(MONTHS_AHEAD)) ? now : month;
        } catch (DateTimeException noMonth) {
            return now;
        }
    }

    private String knownFormat(@Nullable String key, Language language) {
        return formats.all(language).stream()
                .map(FormatNames.Format::key)
                .filter(known -> known.equals(key))
                .findFirst()
                .orElse("");
    }

    private SessionList.Step step(Asked asked, YearMonth month, LocalDate today, Language language) {
        var now = YearMonth.from(today);
        var reachable = !month.isBefore(now) && !month.isAfter(now.plusMonths(MONTHS_AHEAD));
        return new SessionList.Step(
                Formats.capital(Formats.month(month.getMonth(), language), language),
                reachable ? SchedulePaths.list().in(language) + asked.query(month) : "");
    }

    private List<SessionList.Heading> headings(Language language) {
        return IntStream.range(0, 7)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> new SessionList.Heading(
                        texts.in(language).get("schedule.short.day." + day.getValue()), Formats.day(day, language)))
                .toList();
    }

    private List<List<SessionList.Cell>> weeks(
            Asked asked, List<GroupSession> sessions, LocalDate today, Language language) {
        var byDay = byDay(asked, sessions);
        var first = asked.month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        var weeks = new ArrayList<List<SessionList.Cell>>();
        for (var sunday = first; !sunday.isAfter(asked.month().atEndOfMonth()); sunday = sunday.plusWeeks(1)) {
            weeks.add(sunday.datesUntil(sunday.plusDays(7))
                    .map(day -> cell(asked, day, byDay.getOrDefault(day, List.of()), today, language))
                    .toList());
        }
        return weeks;
    }

    private SessionList.Cell cell(
            Asked asked, LocalDate day, List<GroupSession> sessions, LocalDate today, Language language) {
        var t = texts.in(language);
        var inside = YearMonth.from(day).equals(asked.month());
        var style = (inside ? "" : "out") + (day.equals(today) ? " today" : "") + (sessions.isEmpty() ? "" : " has");
        var label = sessions.isEmpty()
                ? ""
                : t.of(
                        sessions.size() == 1 ? "schedule.sessions.cell.one" : "schedule.sessions.cell.many",
                        Formats.capital(sayings.day(day, language), language),
                        sessions.size());
        return new SessionList.Cell(
                Integer.toString(day.getDayOfMonth()),
                style.strip(),
                "d" + day.getDayOfMonth(),
                label,
                sessions.stream()
                        .map(session -> event(asked, session, language))
                        .toList());
    }

    private SessionList.Event event(Asked asked, GroupSession session, Language language) {
        var state = SeatState.of(session, clock.instant());
        return new SessionList.Event(
                SchedulePaths.session(session.id()).in(language),
                formats.mark(session.format(), language),
                sayings.time(session.start(), asked.zone().id(), language),
                session.spoken() == Spoken.BOTH ? "EN, FR" : session.spoken().name(),
                formats.title(session, language),
                state == SeatState.SEATS || state == SeatState.FEW ? "" : "ev--full",
                state == SeatState.SEATS || state == SeatState.FEW ? "" : ", " + label(session, language));
    }

    private Map<LocalDate, List<GroupSession>> byDay(Asked asked, List<GroupSession> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> sayings.local(session.start(), asked.zone().id())
                                .toLocalDate(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private List<SessionList.Day> days(Asked asked, List<GroupSession> sessions, Language language) {
        return byDay(asked, sessions).entrySet().stream()
                .map(day -> new SessionList.Day(
                        "d" + day.getKey().getDayOfMonth(),
                        sayings.shortDay(day.getKey(), language),
                        Integer.toString(day.getKey().getDayOfMonth()),
                        sayings.shortMonth(day.getKey(), language),
                        Formats.capital(Formats.longDate(day.getKey(), language), language),
                        day.getValue().stream()
                                .map(session -> line(asked, session, language))
                                .toList()))
                .toList();
    }

    private SessionList.Line line(Asked asked, GroupSession session, Language language) {
        var t = texts.in(language);
        var zone = asked.zone().id();
        var state = SeatState.of(session, clock.instant());
        return new SessionList.Line(
                SchedulePaths.session(session.id()).in(language),
                formats.title(session, language),
                sayings.machine(session.start(), zone),
                sayings.time(session.start(), zone, language),
                anchor(session, zone, language),
                t.of("schedule.sessions.minutes", session.length().toMinutes()),
                sayings.spoken(session.spoken(), language),
                formats.name(session.format(), language),
                formats.mark(session.format(), language),
                label(session, language),
                state.tag());
    }

    /** Where the clocks of the visitor and of the programme say the same, once is enough. */
    private String anchor(GroupSession session, ZoneId zone, Language language) {
        if (sayings.local(session.start(), zone).equals(sayings.local(session.start(), session.zone()))) {
            return "";
        }
        return texts.in(language)
                .of(
                        "schedule.sessions.anchor",
                        sayings.time(session.start(), session.zone(), language),
                        sayings.city(session.zone(), language));
    }

    /** The state in a few words. */
    String label(GroupSession session, Language language) {
        var t = texts.in(language);
        return switch (SeatState.of(session, clock.instant())) {
            case SEATS, FEW ->
                session.seatsFree() == 1
                        ? t.get("schedule.seats.label.one")
                        : t.of("schedule.seats.label.many", session.seatsFree());
            case QUEUE -> t.get("schedule.seats.label.queue");
            case FULL -> t.get("schedule.seats.label.full");
            case NOT_YET -> t.get("schedule.seats.label.not-yet");
            case CLOSED -> t.get("schedule.seats.label.closed");
            case CANCELLED -> t.get("schedule.seats.label.cancelled");
        };
    }
}
