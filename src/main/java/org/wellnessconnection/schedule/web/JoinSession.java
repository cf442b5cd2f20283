package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.schedule.Arranging;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.Keeping;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.SessionQuestions;
import org.wellnessconnection.schedule.SessionState;

/**
 * The way into a session: the meeting's link from a quarter of an hour before until the end. Writes nothing, counts
 * nothing: nobody shall ever know who came.
 */
@ApplicationScoped
public class JoinSession {

    private final Keeping keeping;
    private final Arranging arranging;
    private final FormatNames formats;
    private final Sayings sayings;
    private final SchedulePaths paths;
    private final SiteLinks links;
    private final PublicShell shell;
    private final Texts texts;
    private final SessionQuestions questions;
    private final Clock clock;

    @Inject
    public JoinSession(
            Keeping keeping,
            Arranging arranging,
            FormatNames formats,
            Sayings sayings,
            SchedulePaths paths,
            SiteLinks links,
            PublicShell shell,
            Texts texts,
            SessionQuestions questions,
            Clock clock) {
        this.keeping = keeping;
        this.arranging = arranging;
        this.formats = formats;
        this.sayings = sayings;
        this.paths = paths;
        this.links = links;
        this.shell = shell;
        this.texts = texts;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param state {@code early}, {@code open}, {@code unlinked} (nobody has entered where it is), {@code over}, {@code
     *     cancelled} or {@code no-seat}
     * @param link to the meeting; empty unless the state is {@code open}
     * @param poll where one is answered that is open now, and {@code evaluation} where anybody may say how it was; the same
     *     addresses for everybody, or empty
     */
    public record Page(
            String state,
            String heading,
            String text,
            String link,
            String poll,
            String evaluation,
            String title,
            String when,
            String zone,
            String rules) {}

    Route show(Language language, String token, HttpServletRequest request) {
        var t = texts.in(language);
        var joining = keeping.join(token);
        var session = joining.session();
        var zone = VisitorZone.of(request).id();
        var link = session.isJoinable(clock.instant()) ? arranging.link(session.id()) : "";
        var state = state(session, joining.seated(), link);
        var page = new Page(
                state,
                t.get("schedule.join.heading." + state),
                state.equals("early")
                        ? t.of(
                                "schedule.join.text.early",
                                sayings.moment(session.start().minus(GroupSession.DOORS), zone, language))
                        : t.get("schedule.join.text." + state),
                state.equals("open") ? link : "",
                joining.seated()
                        ? questions
                                .poll(session)
                                .map(place -> place.in(language))
                                .orElse("")
                        : "",
                joining.seated()
                        ? questions
                                .evaluation(session)
                                .map(place -> place.in(language))
                                .orElse("")
                        : "",
                formats.title(session, language),
                sayings.range(session, zone, language),
                sayings.zone(zone, session.start(), language),
                links.rules(language));
        var address = new Bilingual<>(paths.join(Language.EN, token), paths.join(Language.FR, token));
        return SiteLinks.secret(shell.show(
                PublicPage.of(language, "schedule/join", address, page.heading(), ScheduleSection.NAME, page)
                        .unlisted(),
                request));
    }

    private String state(GroupSession session, boolean seated, String link) {
        var now = clock.instant();
        if (session.state() == SessionState.CANCELLED) {
            return "cancelled";
        }
        if (session.isOver(now)) {
            return "over";
        }
        if (!seated) {
            return "no-seat";
        }
        if (!session.isJoinable(now)) {
            return "early";
        }
        return link.isEmpty() ? "unlinked" : "open";
    }
}
