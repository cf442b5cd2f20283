package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.schedule.Arranging;
import org.wellnessconnection.schedule.Arranging.Arranged;
import org.wellnessconnection.schedule.Facilitator;
import org.wellnessconnection.schedule.Forgetting;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.Planning;
import org.wellnessconnection.schedule.Rescheduling;
import org.wellnessconnection.schedule.Rosters;
import org.wellnessconnection.schedule.SchedulePages;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.SessionState;
import org.wellnessconnection.schedule.Timetable;

/** One session for those who plan: who has a seat, making it public, cancelling it. There is no column for who came. */
@Named("keepSession")
@RequestScoped
public class KeepSession {

    private final Planning planning;
    private final Rescheduling rescheduling;
    private final Rosters rosters;
    private final Arranging arranging;
    private final Forgetting forgetting;
    private final Timetable timetable;
    private final FormatNames formats;
    private final Sayings sayings;
    private final CurrentActor current;
    private final ScheduleDesk desk;
    private final PageTurn turn;
    private final PageLanguage page;
    private final GroupSession session;
    private final Optional<Arranged> meeting;
    private Map<String, String> shown = Map.of();

    @Inject
    public KeepSession(
            HttpServletRequest request,
            Planning planning,
            Rescheduling rescheduling,
            Rosters rosters,
            Arranging arranging,
            Forgetting forgetting,
            Timetable timetable,
            FormatNames formats,
            Sayings sayings,
            CurrentActor current,
            ScheduleDesk desk,
            PageTurn turn,
            PageLanguage page) {
        this.planning = planning;
        this.rescheduling = rescheduling;
        this.rosters = rosters;
        this.arranging = arranging;
        this.forgetting = forgetting;
        this.timetable = timetable;
        this.formats = formats;
        this.sayings = sayings;
        this.current = current;
        this.desk = desk;
        this.turn = turn;
        this.page = page;
        var id = Optional.ofNullable(request.getParameter("session")).orElseThrow(() -> new NotFound("session"));
        this.session = rescheduling.look(current.actor(), id);
        this.meeting = arranging.arranged(current.actor(), id);
    }

    /** One line of the roster. */
    public record Row(
            String id,
            String name,
            String address,
            String language,
            String state,
            String tag,
            String until,
            boolean hidden) {}

    public void publish() {
        if (desk.succeeds(() -> planning.publishSession(current.actor(), session.id()))) {
            turn.to(SchedulePages.SESSION, "session", session.id(), "done", "published");
        }
    }

    public void publishSeries() {
        if (desk.succeeds(() -> session.seriesId().ifPresent(id -> planning.publish(current.actor(), id)))) {
            turn.to(SchedulePages.SESSION, "session", session.id(), "done", "published");
        }
    }

    public void cancel() {
        if (desk.succeeds(() -> rescheduling.cancel(current.actor(), session.id()))) {
            turn.to(SchedulePages.SESSION, "session", session.id(), "done", "cancelled");
        }
    }

    /** Zoom is asked again without waiting for the next attempt. */
    public void tryAgain() {
        if (desk.succeeds(() -> arranging.again(current.actor(), session.id()))) {
            turn.to(SchedulePages.SESSION, "session", session.id(), "done", "again");
        }
    }

    /** What is to be said about the session's meeting; empty where no service makes any. */
    public String meeting() {
        return meeting.map(found -> page.texts().get("schedule.roster.meeting." + word(found)))
                .orElse("");
    }

    /** The service's last answer, where it was not what it should be. */
    public String meetingProblem() {
        return meeting.map(Arranged::problem)
                .filter(what -> !what.isEmpty())
                .map(what -> page.texts().of("schedule.roster.meeting.problem", what))
                .orElse("");
    }

    private String word(Arranged found) {
        if (found.problem().isEmpty()) {
            return found.made() ? "made" : "coming";
        }
        if (session.state() == SessionState.CANCELLED) {
            return "stays";
        }
        return found.made() ? "behind" : found.fallback() ? "fallback" : "alone";
    }

    /** Shows one address in the answer to the form; the trail keeps who looked. */
    public void show(String reservation) {
        desk.succeeds(() -> shown =
                Map.of(reservation, rosters.show(current.actor(), reservation).address()));
    }

    public List<Row> rows() {
        var language = page.language();
        return rosters.of(current.actor(), session.id()).stream()
                .map(line -> new Row(
                        line.id(),
                        line.name(),
                        shown.getOrDefault(line.id(), line.address()),
                        line.language().code(),
                        line.rank() > 0
                                ? page.texts().of("schedule.roster.waiting", line.rank())
                                : page.texts().get("schedule.ReservationState." + line.state()),
                        tag(line),
                        line.offerUntil()
                                .map(until -> page.texts()
                                        .of("schedule.roster.until", sayings.moment(until, session.zone(), language)))
                                .orElse(""),
                        !line.address().isEmpty() && !shown.containsKey(line.id())))
                .toList();
    }

    private static String tag(Rosters.Line line) {
        return switch (line.state()) {
            case SEATED -> "tag--ok";
            case OFFERED -> "tag--warm";
            case WAITING -> "tag--warn";
            case CANCELLED, EXPIRED, DECLINED, CALLED_OFF -> "";
        };
    }

    public String getId() {
        return session.id();
    }

    public String title() {
        return formats.title(session, page.language());
    }

    public String when() {
        return sayings.range(session, session.zone(), page.language()) + ", "
                + sayings.zone(session.zone(), session.start(), page.language());
    }

    /** What newer rules of time zones did to it, by the clocks of the programme's office; mostly nothing. */
    public String movedByLaw() {
        var language = page.language();
        return session.movedByLaw()
                .map(move -> page.texts()
                        .of(
                                "schedule.roster.moved-by-law",
                                Formats.longDate(
                                        sayings.local(move.at(), Calendar.ZONE).toLocalDate(), language),
                                sayings.city(Calendar.ZONE, language),
                                sayings.moment(move.from(), Calendar.ZONE, language),
                                sayings.moment(session.start(), Calendar.ZONE, language)))
                .orElse("");
    }

    public String people() {
        return timetable.people(session.facilitators()).values().stream()
                .map(Facilitator::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public String counts() {
        return page.texts().of("schedule.roster.counts", session.seatsTaken(), session.capacity(), session.waiting());
    }

    /** When names and addresses go, or went. */
    public String forgotten() {
        var language = page.language();
        return session.forgottenAt().isPresent()
                ? page.texts().get("schedule.roster.forgotten")
                : page.texts()
                        .of(
                                "schedule.roster.forgets",
                                sayings.moment(forgetting.forgets(session), session.zone(), language));
    }

    public String state() {
        return page.texts().get("schedule.SessionState." + session.state());
    }

    public boolean isDraft() {
        return session.state() == SessionState.DRAFT;
    }

    public boolean isChangeable() {
        return session.state() != SessionState.CANCELLED;
    }

    public String told() {
        return page.texts().of("schedule.roster.told", rescheduling.listeners(current.actor(), session.id()));
    }

    public String publicAddress() {
        return session.state() == SessionState.DRAFT
                ? ""
                : SchedulePaths.session(session.id()).in(page.language());
    }

    public String day() {
        return session.day().toString();
    }

    public String heading() {
        return Formats.capital(sayings.day(session.day(), page.language()), page.language());
    }
}
