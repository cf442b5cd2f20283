package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.forms.Verdict;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.schedule.Reserving;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.ScheduleRefusal;
import org.wellnessconnection.schedule.Timetable;

/** The form of a session: a seat, or a place in the queue. What follows is the same page for every address. */
@ApplicationScoped
public class ReserveSeat {

    private final Reserving reserving;
    private final Timetable timetable;
    private final SessionPages pages;
    private final FormatNames formats;
    private final Sayings sayings;
    private final Gate gate;
    private final PublicShell shell;
    private final Texts texts;

    @Inject
    public ReserveSeat(
            Reserving reserving,
            Timetable timetable,
            SessionPages pages,
            FormatNames formats,
            Sayings sayings,
            Gate gate,
            PublicShell shell,
            Texts texts) {
        this.reserving = reserving;
        this.timetable = timetable;
        this.pages = pages;
        this.formats = formats;
        this.sayings = sayings;
        this.gate = gate;
        this.shell = shell;
        this.texts = texts;
    }

    /** What the page after the form says. */
    public record Sent(String title, String href, String when, String zone, String list, String lostLink) {}

    Route submit(Language language, String id, HttpServletRequest request) {
        var session = timetable.session(id);
        var typed = Posted.of(request);
        var form = typed.form(language);
        if (!gate.isFine(form.faults(), language)) {
            return pages.again(language, session, typed, true, request);
        }
        var verdict = gate.judge(Gate.RESERVE, typed.email(), language);
        if (verdict instanceof Verdict.Refused) {
            return pages.again(language, session, typed, true, request);
        }
        try {
            if (verdict instanceof Verdict.Passed) {
                reserving.reserve(id, form, () -> gate.reserved(id, typed.email()));
            }
            return new Route.Redirect(SchedulePaths.sent(id).in(language), false);
        } catch (Refusal refusal) {
            if (gate.hasReserved(id, typed.email())) {
                return new Route.Redirect(SchedulePaths.sent(id).in(language), false);
            }
            return refused(language, id, typed, refusal, request);
        }
    }

    /** Where the last seat went meanwhile, the form comes back as one for the queue: one more press and it is done. */
    private Route refused(Language language, String id, Posted typed, Refusal refusal, HttpServletRequest request) {
        gate.tell(refusal, language);
        var full = refusal.reason() == ScheduleRefusal.SESSION_FULL;
        var offered = full
                ? new Posted(
                        "",
                        typed.name(),
                        typed.email(),
                        typed.standing(),
                        typed.rules(),
                        typed.language(),
                        typed.full(),
                        true,
                        "",
                        "")
                : typed;
        return pages.again(language, timetable.session(id), offered, !full, request);
    }

    /** The same words for everybody, whatever became of the form. */
    Route sent(Language language, String id, HttpServletRequest request) {
        var session = timetable.session(id);
        var zone = VisitorZone.of(request).id();
        var page = new Sent(
                formats.title(session, language),
                SchedulePaths.session(id).in(language),
                sayings.range(session, zone, language),
                sayings.zone(zone, session.start(), language),
                SchedulePaths.list().in(language),
                SchedulePaths.lostLink().in(language));
        return shell.show(
                PublicPage.of(
                                language,
                                "schedule/sent",
                                SchedulePaths.sent(id),
                                texts.in(language).get("schedule.sent.title"),
                                ScheduleSection.NAME,
                                page)
                        .unlisted(),
                request);
    }
}
