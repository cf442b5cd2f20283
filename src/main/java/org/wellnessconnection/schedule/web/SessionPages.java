package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.schedule.CanadianZone;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.Standing;
import org.wellnessconnection.schedule.Timetable;

/** The page of a session, with the panel in which a seat is reserved. */
@ApplicationScoped
public class SessionPages {

    private static final int OTHERS = 3;

    private final Timetable timetable;
    private final FormatNames formats;
    private final SiteLinks links;
    private final Sayings sayings;
    private final PublicShell shell;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public SessionPages(
            Timetable timetable,
            FormatNames formats,
            SiteLinks links,
            Sayings sayings,
            PublicShell shell,
            Texts texts,
            Clock clock) {
        this.timetable = timetable;
        this.formats = formats;
        this.links = links;
        this.sayings = sayings;
        this.shell = shell;
        this.texts = texts;
        this.clock = clock;
    }

    Route show(Language language, String id, HttpServletRequest request) {
        var session = timetable.session(id);
        return shell.show(page(session, language, Posted.nothing(language), request), request);
    }

    /** The same page with what was typed, after a form that needs another look. */
    Route again(Language language, GroupSession session, Posted typed, boolean faulty, HttpServletRequest request) {
        var page = page(session, language, typed, request).unlisted();
        var t = texts.in(language);
        var titled = faulty
                ? new PublicPage(
                        language,
                        page.view(),
                        page.address(),
                        t.get("desk.form.text.error-title") + " " + page.title(),
                        page.description(),
                        page.section(),
                        false,
                        422,
                        "",
                        page.toggle(),
                        page.page())
                : page;
        return SiteLinks.secret(shell.show(titled, request));
    }

    private PublicPage page(GroupSession session, Language language, Posted typed, HttpServletRequest request) {
        var view = view(session, language, typed, VisitorZone.of(request));
        var title = texts.in(language)
                .of(
                        "schedule.session.page-title",
                        view.title(),
                        sayings.moment(session.start(), session.zone(), language));
        return PublicPage.of(
                        language,
                        "schedule/session",
                        SchedulePaths.session(session.id()),
                        title,
                        ScheduleSection.NAME,
                        view)
                .described(view.summary())
                .data(EventData.of(session, view, language, links));
    }

    private SessionView view(GroupSession session, Language language, Posted typed, CanadianZone visitor) {
        var t = texts.in(language);
        var zone = visitor.id();
        var state = SeatState.of(session, clock.instant());
        var entry = formats.entry(session.format(), language);
        var month = YearMonth.from(sayings.local(session.start(), zone));
        var queueing = state == SeatState.QUEUE || (typed.queue() && state.isOpen());
        return new SessionView(
                session.id(),
                SchedulePaths.session(session.id()).in(language),
                SchedulePaths.list().in(language),
                Formats.capital(Formats.month(month.atDay(1), language), language),
                SchedulePaths.list().in(language) + "?month=" + month,
                formats.title(session, language),
                formats.name(session.format(), language),
                formats.mark(session.format(), language),
                entry.map(format -> format.text("summary")).orElse(""),
                sayings.machine(session.start(), zone),
                sayings.range(session, zone, language),
                sayings.zone(zone, session.start(), language),
                anchor(session, zone, language),
                zones(session, visitor, language),
                sayings.spoken(session.spoken(), language),
                people(session, language),
                entry.map(format -> format.html("body")).orElse(""),
                entry.flatMap(links::of).orElse(""),
                state.name().toLowerCase(Locale.ROOT),
                t.get("schedule.session.heading." + state.name().toLowerCase(Locale.ROOT)),
                Ring.of(session),
                seats(session, state, t),
                small(session, state, zone, language),
                queueing,
                typed,
                standings(typed, t),
                links.rules(language),
                state.isOpen() ? List.of() : others(session, zone, language),
                SchedulePaths.lostLink().in(language));
    }

    private String anchor(GroupSession session, ZoneId zone, Language language) {
        if (sayings.local(session.start(), zone).equals(sayings.local(session.start(), session.zone()))) {
            return "";
        }
        return texts.in(language)
                .of(
                        "schedule.session.anchor",
                        sayings.range(session, session.zone(), language),
                        sayings.zone(session.zone(), session.start(), language));
    }

    private List<SessionView.ZoneTime> zones(GroupSession session, CanadianZone visitor, Language language) {
        var day = sayings.local(session.start(), visitor.id()).toLocalDate();
        return Arrays.stream(CanadianZone.values())
                .filter(zone -> zone != visitor)
                .map(zone -> {
                    var there = sayings.local(session.start(), zone.id());
                    var time = sayings.time(session.start(), zone.id(), language);
                    var said = there.toLocalDate().equals(day)
                            ? time
                            : texts.in(language)
                                    .of("schedule.when.moment", sayings.day(there.toLocalDate(), language), time);
                    return new SessionView.ZoneTime(sayings.zone(zone.id(), session.start(), language), said);
                })
                .toList();
    }

    private List<SessionView.Leader> people(GroupSession session, Language language) {
        return timetable.people(session.facilitators()).values().stream()
                .map(person ->
                        new SessionView.Leader(person.name(), person.about().in(language)))
                .sorted(Comparator.comparing(SessionView.Leader::name))
                .toList();
    }

    /** The line beside the ring. */
    static String seats(GroupSession session, SeatState state, Texts.In t) {
        return switch (state) {
            case SEATS, FEW ->
                session.seatsFree() == 1
                        ? t.get("schedule.seats.left.one")
                        : t.of("schedule.seats.left.many", session.seatsFree());
            case QUEUE -> t.of("schedule.seats.left.queue", session.capacity());
            case FULL -> t.get("schedule.seats.left.full");
            case NOT_YET, CLOSED, CANCELLED -> "";
        };
    }

    private String small(GroupSession session, SeatState state, ZoneId zone, Language language) {
        var t = texts.in(language);
        var closing = sayings.moment(session.closes(), zone, language);
        return switch (state) {
            case SEATS -> t.of("schedule.seats.small.seats", session.capacity(), closing);
            case FEW ->
                session.waitlist() > 0
                        ? t.of("schedule.seats.small.few", closing)
                        : t.of("schedule.seats.small.seats", session.capacity(), closing);
            case QUEUE ->
                session.waiting() == 0
                        ? t.get("schedule.seats.small.queue.first")
                        : t.of("schedule.seats.small.queue", session.waiting(), session.waiting() + 1);
            case FULL -> t.get("schedule.seats.small.full");
            case NOT_YET ->
                t.of(
                        "schedule.seats.small.not-yet",
                        sayings.moment(session.opens().orElse(session.start()), zone, language));
            case CLOSED ->
                session.isOver(clock.instant())
                        ? t.get("schedule.seats.small.over")
                        : t.of("schedule.seats.small.closed", closing);
            case CANCELLED -> t.get("schedule.seats.small.cancelled");
        };
    }

    static List<SessionList.Choice> standings(Posted typed, Texts.In t) {
        return Arrays.stream(Standing.values())
                .map(one -> new SessionList.Choice(
                        one.name(),
                        t.get("schedule.Standing." + one),
                        one.name().equals(typed.standing())))
                .toList();
    }

    private List<SessionView.Again> others(GroupSession session, ZoneId zone, Language language) {
        return timetable.alike(session, OTHERS).stream()
                .map(other -> new SessionView.Again(
                        SchedulePaths.session(other.id()).in(language),
                        formats.title(other, language),
                        Formats.capital(sayings.moment(other.start(), zone, language), language)))
                .toList();
    }
}
