package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.schedule.SchedulePaths;

/** What a private link answers that opens nothing: cut off, mistyped, ended, or never ours. All answer alike. */
@ApplicationScoped
public class DeadLink {

    private final PublicShell shell;
    private final Texts texts;

    @Inject
    public DeadLink(PublicShell shell, Texts texts) {
        this.shell = shell;
        this.texts = texts;
    }

    /** The ways on. */
    public record Page(String lostLink, String mine, String list) {}

    Route show(Language language, HttpServletRequest request) {
        var page = new Page(
                SchedulePaths.lostLink().in(language),
                SchedulePaths.askForMine().in(language),
                SchedulePaths.list().in(language));
        return SiteLinks.secret(shell.show(
                PublicPage.of(
                                language,
                                "schedule/dead-link",
                                SchedulePaths.lostLink(),
                                texts.in(language).get("schedule.dead-link.title"),
                                ScheduleSection.NAME,
                                page)
                        .unlisted()
                        .status(404),
                request));
    }
}
