package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.forms.Verdict;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.schedule.CalendarEntry;
import org.wellnessconnection.schedule.CanadianZone;
import org.wellnessconnection.schedule.Preferences;
import org.wellnessconnection.schedule.ReservationState;
import org.wellnessconnection.schedule.Revisiting;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.ScheduleRefusal;

/** Everything that one address has reserved, behind one mailed link; and the form that has the link mailed. */
@ApplicationScoped
public class MySessions {

    private final Revisiting revisiting;
    private final FormatNames formats;
    private final FilterChoices choices;
    private final Sayings sayings;
    private final SchedulePaths paths;
    private final Gate gate;
    private final PublicShell shell;
    private final Texts texts;

    @Inject
    public MySessions(
            Revisiting revisiting,
            FormatNames formats,
            FilterChoices choices,
            Sayings sayings,
            SchedulePaths paths,
            Gate gate,
            PublicShell shell,
            Texts texts) {
        this.revisiting = revisiting;
        this.formats = formats;
        this.choices = choices;
        this.sayings = sayings;
        this.paths = paths;
        this.gate = gate;
        this.shell = shell;
        this.texts = texts;
    }

    /** The form, or what is said after it; {@code done} after everything was deleted. */
    public record AskPage(String action, String email, boolean sent, boolean gone, String list) {}

    /**
     * The page behind the link.
     *
     * @param kept whether preferences are kept
     * @param done what has just been done; empty where nothing was
     */
    public record Page(
            String action,
            List<Line> lines,
            String zone,
            boolean kept,
            Posted form,
            List<SessionList.Choice> zones,
            String done,
            String list) {}

    /** One reservation. */
    public record Line(String id, String href, String title, String when, String state, String tag) {}

    Route ask(Language language, HttpServletRequest request) {
        var sent = request.getParameter("sent") != null;
        return ask(language, "", sent, request.getParameter("gone") != null, "", request);
    }

    Route send(Language language, HttpServletRequest request) {
        var email = Posted.of(request).email();
        var address = EmailAddress.parse(email);
        if (!gate.isFine(address.isEmpty() ? List.of(ScheduleRefusal.EMAIL_FORM) : List.of(), language)) {
            return askAgain(language, email, request);
        }
        return switch (gate.judge(Gate.MY_SESSIONS, email, language)) {
            case Verdict.Refused refused -> askAgain(language, email, request);
            case Verdict.Ignored ignored -> sent(language);
            case Verdict.Passed passed -> {
                address.ifPresent(known -> revisiting.sendLink(known, language));
                yield sent(language);
            }
        };
    }

    Route show(Language language, String token, HttpServletRequest request) {
        var t = texts.in(language);
        var mine = revisiting.look(token);
        var wanted = mine.preferences().orElseGet(() -> {
            var usual = mine.usual();
            return new Preferences(usual.language(), VisitorZone.of(request), usual.entry());
        });
        var zone = wanted.zone().id();
        var page = new Page(
                paths.mine(language, token),
                mine.reservations().stream()
                        .map(one -> line(one, zone, language))
                        .toList(),
                t.of("schedule.sessions.zone", sayings.city(zone, language)),
                mine.preferences().isPresent(),
                Posted.known("", wanted.language(), wanted.entry()),
                choices.zones(wanted.zone(), language),
                said(request.getParameter("done"), t),
                SchedulePaths.list().in(language));
        return SiteLinks.secret(shell.show(
                PublicPage.of(
                                language,
                                "schedule/my-sessions",
                                new Bilingual<>(paths.mine(Language.EN, token), paths.mine(Language.FR, token)),
                                t.get("schedule.my-sessions.title"),
                                ScheduleSection.NAME,
                                page)
                        .unlisted(),
                request));
    }

    Route submit(Language language, String token, HttpServletRequest request) {
        var typed = Posted.of(request);
        return switch (typed.act()) {
            case "open" -> {
                var link = revisiting.open(token, typed.target(), language);
                yield new Route.Redirect(URI.create(link).getRawPath(), false);
            }
            case "keep" -> {
                revisiting.keep(token, wanted(typed, language));
                yield new Route.Redirect(paths.mine(language, token) + "?done=keep", false);
            }
            case "forget" -> {
                revisiting.forgetMe(token);
                yield new Route.Redirect(SchedulePaths.askForMine().in(language) + "?gone=", false);
            }
            default -> show(language, token, request);
        };
    }

    private static Preferences wanted(Posted typed, Language language) {
        return new Preferences(
                typed.chosenLanguage(language),
                CanadianZone.of(typed.zone()).orElse(VisitorZone.USUAL),
                typed.full() ? CalendarEntry.FULL : CalendarEntry.DISCREET);
    }

    private Line line(Revisiting.One one, ZoneId zone, Language language) {
        var session = one.session();
        var t = texts.in(language);
        return new Line(
                one.id(),
                SchedulePaths.session(session.id()).in(language),
                formats.title(session, language),
                sayings.range(session, zone, language),
                one.rank() > 0
                        ? t.of("schedule.roster.waiting", one.rank())
                        : t.get("schedule.ReservationState." + one.state()),
                one.state() == ReservationState.SEATED ? "tag--ok" : "tag--warn");
    }

    private static String said(@Nullable String done, Texts.In t) {
        return "keep".equals(done) ? t.get("schedule.my-sessions.done") : "";
    }

    private static Route sent(Language language) {
        return new Route.Redirect(SchedulePaths.askForMine().in(language) + "?sent=", false);
    }

    private Route askAgain(Language language, String email, HttpServletRequest request) {
        var error = texts.in(language).get("desk.form.text.error-title") + " ";
        return SiteLinks.secret(ask(language, email, false, false, error, request));
    }

    private Route ask(
            Language language, String email, boolean sent, boolean gone, String prefix, HttpServletRequest request) {
        var address = SchedulePaths.askForMine();
        var page = PublicPage.of(
                language,
                "schedule/ask-for-mine",
                address,
                prefix + texts.in(language).get("schedule.my-sessions.title"),
                ScheduleSection.NAME,
                new AskPage(
                        address.in(language),
                        email,
                        sent,
                        gone,
                        SchedulePaths.list().in(language)));
        return shell.show(page.unlisted(), request);
    }
}
