package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.Keeping;
import org.wellnessconnection.schedule.ReservationState;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.SessionState;
import org.wellnessconnection.schedule.Timetable;

/** A reservation's own page, behind its private link. Opening it changes nothing, however often and by whom; buttons do. */
@ApplicationScoped
public class KeepReservation {

    private static final int TARGETS = 12;

    private final Keeping keeping;
    private final Timetable timetable;
    private final FormatNames formats;
    private final Sayings sayings;
    private final SchedulePaths paths;
    private final Gate gate;
    private final PublicShell shell;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public KeepReservation(
            Keeping keeping,
            Timetable timetable,
            FormatNames formats,
            Sayings sayings,
            SchedulePaths paths,
            Gate gate,
            PublicShell shell,
            Texts texts,
            Clock clock) {
        this.keeping = keeping;
        this.timetable = timetable;
        this.formats = formats;
        this.sayings = sayings;
        this.paths = paths;
        this.gate = gate;
        this.shell = shell;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param state {@code seated}, {@code waiting}, {@code last-call}, {@code offered}, {@code ended}, {@code cancelled}
     *     (by the programme) or {@code over}
     * @param text what the state means, with rank or deadline
     * @param done what has just been done; empty where nothing was
     * @param targets sessions to move to
     */
    public record Page(
            String action,
            String join,
            String state,
            String heading,
            String text,
            String done,
            String title,
            String sessionHref,
            String when,
            String zone,
            Posted form,
            List<SessionList.Choice> targets,
            String list) {}

    Route show(Language language, String token, HttpServletRequest request) {
        return show(language, token, Optional.empty(), request);
    }

    Route submit(Language language, String token, HttpServletRequest request) {
        var typed = Posted.of(request);
        try {
            switch (typed.act()) {
                case "change" -> keeping.change(token, typed.name(), typed.chosenLanguage(language), typed.entry());
                case "cancel" -> keeping.cancel(token);
                case "accept" -> keeping.accept(token);
                case "decline" -> keeping.decline(token);
                case "move" -> keeping.move(token, typed.target());
                default -> keeping.look(token);
            }
            return new Route.Redirect(paths.reservation(language, token) + done(typed.act()), false);
        } catch (Refusal refusal) {
            gate.tell(refusal, language);
            return show(language, token, Optional.of(typed), request);
        }
    }

    private static String done(String act) {
        return switch (act) {
            case "change", "cancel", "accept", "decline", "move" -> "?done=" + act;
            default -> "";
        };
    }

    private Route show(Language language, String token, Optional<Posted> typed, HttpServletRequest request) {
        var t = texts.in(language);
        var kept = keeping.look(token);
        var session = kept.session();
        var zone = VisitorZone.of(request).id();
        var state = state(kept);
        var form = typed.filter(posted -> posted.act().equals("change"))
                .orElseGet(() -> Posted.known(kept.name(), kept.language(), kept.entry()));
        var page = new Page(
                paths.reservation(language, token),
                paths.join(language, token),
                state,
                t.get("schedule.reservation.heading." + state),
                text(kept, state, language),
                typed.isPresent() ? "" : said(request.getParameter("done"), t),
                formats.title(session, language),
                SchedulePaths.session(session.id()).in(language),
                sayings.range(session, zone, language),
                sayings.zone(zone, session.start(), language),
                form,
                state.equals("seated") ? targets(session, language) : List.of(),
                SchedulePaths.list().in(language));
        var address = new Bilingual<>(paths.reservation(Language.EN, token), paths.reservation(Language.FR, token));
        var prefix = typed.isPresent() ? t.get("desk.form.text.error-title") + " " : "";
        return SiteLinks.secret(shell.show(
                PublicPage.of(
                                language,
                                "schedule/reservation",
                                address,
                                prefix + page.heading(),
                                ScheduleSection.NAME,
                                page)
                        .unlisted(),
                request));
    }

    private String state(Keeping.Kept kept) {
        if (kept.session().state() == SessionState.CANCELLED) {
            return "cancelled";
        }
        if (!kept.state().isLive()) {
            return kept.state() == ReservationState.EXPIRED ? "expired" : "ended";
        }
        if (kept.session().isOver(clock.instant())) {
            return "over";
        }
        return switch (kept.state()) {
            case SEATED -> "seated";
            case OFFERED -> "offered";
            default -> kept.lastCall() ? "last-call" : "waiting";
        };
    }

    private String text(Keeping.Kept kept, String state, Language language) {
        var t = texts.in(language);
        var key = "schedule.reservation.text." + state;
        return switch (state) {
            case "waiting" -> t.of(key, kept.rank());
            case "offered" ->
                kept.offerUntil()
                        .map(until -> t.of(
                                key,
                                sayings.moment(until, kept.session().zone(), language),
                                sayings.zone(kept.session().zone(), until, language)))
                        .orElse("");
            default -> t.get(key);
        };
    }

    private static String said(@Nullable String done, Texts.In t) {
        var key = "schedule.reservation.done." + done;
        return done != null && t.containsKey(key) ? t.get(key) : "";
    }

    private List<SessionList.Choice> targets(GroupSession session, Language language) {
        return timetable.open(TARGETS).stream()
                .filter(other -> !other.id().equals(session.id()))
                .map(other -> new SessionList.Choice(
                        other.id(),
                        texts.in(language)
                                .of(
                                        "schedule.reservation.target",
                                        formats.title(other, language),
                                        Formats.capital(
                                                sayings.moment(other.start(), session.zone(), language), language),
                                        sayings.spoken(other.spoken(), language)),
                        false))
                .toList();
    }
}
