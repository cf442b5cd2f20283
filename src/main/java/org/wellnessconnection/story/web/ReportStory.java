package org.wellnessconnection.story.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.forms.FormGuard;
import org.wellnessconnection.platform.forms.FormRule;
import org.wellnessconnection.platform.forms.Verdict;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.story.ReportReason;
import org.wellnessconnection.story.Reporting;

/** {@code /en/gratitude/<story>/report}: a reader tells moderators about a story. No account, no script, nothing kept of the reader. */
@ApplicationScoped
class ReportStory {

    static final Bilingual<String> WORD = new Bilingual<>("report", "signaler");
    static final String WALL = "gratitude";

    private static final FormRule RULE = new FormRule("report-story", 20, 200, 10, Duration.ofDays(1));

    private final Reporting reporting;
    private final PublicShell shell;
    private final FormGuard guard;
    private final Texts texts;

    @Inject
    ReportStory(Reporting reporting, PublicShell shell, FormGuard guard, Texts texts) {
        this.reporting = reporting;
        this.shell = shell;
        this.guard = guard;
        this.texts = texts;
    }

    Route show(Language language, String slug, HttpServletRequest request) {
        return page(language, slug, "", 200, request);
    }

    Route post(Language language, String slug, HttpServletRequest request) {
        if (reporting.subject(language, slug).isEmpty()) {
            return new Route.Missing();
        }
        var t = texts.in(language);
        var reason = Arrays.stream(ReportReason.values())
                .filter(one -> one.name().equals(request.getParameter("reason")))
                .findFirst();
        if (reason.isPresent() && guard.judge(RULE, Optional.empty()) instanceof Verdict.Refused refused) {
            return page(language, slug, t.of(refused.reason().key(), refused.minutes()), 422, request);
        }
        try {
            reporting.report(language, slug, reason, note(request));
            return new Route.Redirect(address(language, slug) + "?done=yes", false);
        } catch (Refusal refusal) {
            var sentence = t.of(refusal.reason().key(), refusal.arguments().toArray());
            return page(language, slug, sentence, refusal.reason().isAboutInput() ? 422 : 409, request);
        }
    }

    private Route page(Language language, String slug, String problem, int status, HttpServletRequest request) {
        return reporting
                .subject(language, slug)
                .map(subject -> page(language, slug, subject, problem, status, request))
                .orElseGet(Route.Missing::new);
    }

    private Route page(
            Language language,
            String slug,
            Reporting.Subject subject,
            String problem,
            int status,
            HttpServletRequest request) {
        var t = texts.in(language);
        var title = t.get("story.report.title");
        var page = new ReportPage(
                address(language, slug),
                "/" + subject.language().code() + "/" + WALL + "/" + slug,
                subject.title(),
                subject.language().tag(),
                problem,
                "yes".equals(request.getParameter("done")),
                reasons(request, t),
                note(request));
        return shell.show(
                PublicPage.of(
                                language,
                                "story/report",
                                new Bilingual<>(address(Language.EN, slug), address(Language.FR, slug)),
                                problem.isEmpty() ? title : t.get("story.share.title.error") + " " + title,
                                "story",
                                page)
                        .unlisted()
                        .status(status),
                request);
    }

    private static List<ReportPage.Reason> reasons(HttpServletRequest request, Texts.In t) {
        return Arrays.stream(ReportReason.values())
                .map(one -> new ReportPage.Reason(
                        one.name(),
                        t.get("story.ReportReason." + one),
                        one.name().equals(request.getParameter("reason")) ? "checked" : null))
                .toList();
    }

    private static String note(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("note")).orElse("");
    }

    private static String address(Language language, String slug) {
        return "/" + language.code() + "/" + WALL + "/" + slug + "/" + WORD.in(language);
    }
}
