package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.forms.Verdict;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.schedule.Reserving;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.ScheduleRefusal;

/** A lost link is mailed again; the answer is the same for every address. */
@ApplicationScoped
public class LostLink {

    private final Reserving reserving;
    private final Gate gate;
    private final PublicShell shell;
    private final Texts texts;

    @Inject
    public LostLink(Reserving reserving, Gate gate, PublicShell shell, Texts texts) {
        this.reserving = reserving;
        this.gate = gate;
        this.shell = shell;
        this.texts = texts;
    }

    /** The form, or what is said after it. */
    public record Page(String action, String email, boolean sent, String list) {}

    Route show(Language language, HttpServletRequest request) {
        return page(language, "", request.getParameter("sent") != null, "", request);
    }

    Route submit(Language language, HttpServletRequest request) {
        var email = Posted.of(request).email();
        var address = EmailAddress.parse(email);
        if (!gate.isFine(address.isEmpty() ? List.of(ScheduleRefusal.EMAIL_FORM) : List.of(), language)) {
            return again(language, email, request);
        }
        return switch (gate.judge(Gate.LOST_LINK, email, language)) {
            case Verdict.Refused refused -> again(language, email, request);
            case Verdict.Ignored ignored -> done(language);
            case Verdict.Passed passed -> {
                address.ifPresent(reserving::sendLinksAgain);
                yield done(language);
            }
        };
    }

    private static Route done(Language language) {
        return new Route.Redirect(SchedulePaths.lostLink().in(language) + "?sent=", false);
    }

    private Route again(Language language, String email, HttpServletRequest request) {
        var error = texts.in(language).get("desk.form.text.error-title") + " ";
        return SiteLinks.secret(page(language, email, false, error, request));
    }

    private Route page(Language language, String email, boolean sent, String prefix, HttpServletRequest request) {
        var t = texts.in(language);
        return shell.show(
                new PublicPage(
                        language,
                        "schedule/lost-link",
                        SchedulePaths.lostLink(),
                        prefix + t.get("schedule.lost-link.title"),
                        "",
                        ScheduleSection.NAME,
                        false,
                        200,
                        "",
                        Optional.empty(),
                        new Page(
                                SchedulePaths.lostLink().in(language),
                                email,
                                sent,
                                SchedulePaths.list().in(language))),
                request);
    }
}
