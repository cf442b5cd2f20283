package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DashboardRow;
import org.wellnessconnection.platform.desk.DashboardSection;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.schedule.Arranging;
import org.wellnessconnection.schedule.Facilitator;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.SchedulePages;
import org.wellnessconnection.schedule.SessionState;
import org.wellnessconnection.schedule.Staffing;
import org.wellnessconnection.schedule.Timetable;

/**
 * Sessions whose meeting is not in order, those of the next weeks that are no more than drafts, credentials that come to an
 * end, and what new rules of time zones have moved.
 */
@ApplicationScoped
public class OpenEndsSection implements DashboardSection {

    private static final Duration AHEAD = Duration.ofDays(30);
    private static final Duration PRESSING = Duration.ofDays(7);
    private static final int CREDENTIAL_DAYS = 60;
    private static final int MOST = 20;

    private final Timetable timetable;
    private final Staffing staffing;
    private final Arranging arranging;
    private final FormatNames formats;
    private final Sayings sayings;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public OpenEndsSection(
            Timetable timetable,
            Staffing staffing,
            Arranging arranging,
            FormatNames formats,
            Sayings sayings,
            Texts texts,
            Clock clock) {
        this.timetable = timetable;
        this.staffing = staffing;
        this.arranging = arranging;
        this.formats = formats;
        this.sayings = sayings;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Language language) {
        return texts.in(language).get("schedule.dashboard.heading");
    }

    @Override
    public List<DashboardRow> rows(Actor actor, Language language) {
        if (!actor.is(Role.SCHEDULER)) {
            return List.of();
        }
        var now = clock.instant();
        var drafts = timetable.everything(now, now.plus(AHEAD)).stream()
                .filter(session -> session.state() == SessionState.DRAFT)
                .map(session -> draft(session, language));
        var unmet = arranging.failing().stream().map(session -> unmet(session, language));
        var ending = staffing.endingWithin(CREDENTIAL_DAYS).stream().map(person -> ending(person, language));
        return Stream.of(unmet, moved(language), drafts, ending)
                .flatMap(rows -> rows)
                .limit(MOST)
                .toList();
    }

    /** One row for each series, with its next session. */
    private Stream<DashboardRow> moved(Language language) {
        var bySeries = new LinkedHashMap<String, List<GroupSession>>();
        timetable
                .movedByLaw()
                .forEach(session -> bySeries.computeIfAbsent(
                                session.seriesId().orElse(session.id()), id -> new ArrayList<>())
                        .add(session));
        return bySeries.values().stream().map(sessions -> moved(sessions, language));
    }

    private DashboardRow moved(List<GroupSession> sessions, Language language) {
        var t = texts.in(language);
        var next = sessions.getFirst();
        return new DashboardRow(
                formats.title(next, language),
                SchedulePages.SESSION.address(language) + "?session=" + next.id(),
                List.of(),
                sessions.size() == 1
                        ? t.get("schedule.dashboard.moved.one")
                        : t.of("schedule.dashboard.moved.many", sessions.size()),
                Formats.capital(sayings.day(next.day(), language), language),
                next.start().isBefore(clock.instant().plus(PRESSING)),
                t.get("schedule.dashboard.action.open"));
    }

    private DashboardRow draft(GroupSession session, Language language) {
        var t = texts.in(language);
        return new DashboardRow(
                formats.title(session, language),
                SchedulePages.SESSION.address(language) + "?session=" + session.id(),
                List.of(),
                t.get(session.facilitators().isEmpty() ? "schedule.dashboard.nobody" : "schedule.dashboard.draft"),
                Formats.capital(sayings.day(session.day(), language), language),
                session.start().isBefore(clock.instant().plus(PRESSING)),
                t.get("schedule.dashboard.action.open"));
    }

    /** Its meeting is not as it should be at the video service. */
    private DashboardRow unmet(GroupSession session, Language language) {
        var t = texts.in(language);
        var alone = arranging.link(session.id()).isEmpty();
        return new DashboardRow(
                formats.title(session, language),
                SchedulePages.SESSION.address(language) + "?session=" + session.id(),
                List.of(),
                t.get(alone ? "schedule.dashboard.meeting.alone" : "schedule.dashboard.meeting"),
                Formats.capital(sayings.day(session.day(), language), language),
                session.start().isBefore(clock.instant().plus(PRESSING)),
                t.get("schedule.dashboard.action.open"));
    }

    private DashboardRow ending(Facilitator person, Language language) {
        var t = texts.in(language);
        return new DashboardRow(
                person.name(),
                SchedulePages.FACILITATOR.address(language) + "?person=" + person.id(),
                List.of(),
                t.get("schedule.dashboard.credential"),
                person.credentials().stream()
                        .findFirst()
                        .map(one -> Formats.date(one.validUntil(), language))
                        .orElse(""),
                false,
                t.get("schedule.dashboard.action.open"));
    }
}
