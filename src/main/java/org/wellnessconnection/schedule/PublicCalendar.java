package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.MailSettings;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;

/** Public sessions as a calendar that anybody may subscribe to. Cancelled ones stay in it for thirty days, as cancelled. */
@UseCase
public class PublicCalendar {

    private static final Duration REFRESH = Duration.ofHours(1);
    private static final Duration PAST = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(190);
    private static final Set<SessionState> PUBLIC = EnumSet.of(SessionState.OPEN, SessionState.CANCELLED);

    private final Sessions sessions;
    private final SchedulePaths paths;
    private final MailSettings mail;
    private final Published published;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public PublicCalendar(
            Sessions sessions, SchedulePaths paths, MailSettings mail, Published published, Texts texts, Clock clock) {
        this.sessions = sessions;
        this.paths = paths;
        this.mail = mail;
        this.published = published;
        this.texts = texts;
        this.clock = clock;
    }

    /** In the words of one language; only one format, or only what is spoken in a language, where that is asked for. */
    public String feed(Language words, Optional<String> format, Optional<Language> spoken) {
        var now = clock.instant();
        var events = sessions.between(now.minus(PAST), now.plus(AHEAD), PUBLIC).stream()
                .filter(session ->
                        format.filter(name -> !name.equals(session.format())).isEmpty())
                .filter(session ->
                        spoken.filter(language -> !session.isIn(language)).isEmpty())
                .filter(session -> session.cancelledAt()
                        .filter(at -> at.isBefore(now.minus(PAST)))
                        .isEmpty())
                .map(session -> event(session, words))
                .toList();
        return CalendarFile.feed(
                mail.senderName(words),
                URI.create(paths.absolute("/calendar/" + words.code() + ".ics")),
                words,
                REFRESH,
                events);
    }

    private CalendarEvent event(GroupSession session, Language words) {
        var t = texts.in(words);
        return new CalendarEvent(
                session.id() + "@" + mail.sender().value().replaceFirst(".*@", ""),
                session.revision(),
                session.changedAt(),
                session.start(),
                session.end(),
                words,
                title(session, words),
                t.get("schedule.Spoken." + session.spoken().name()),
                t.get("letters.entry.place"),
                Optional.of(URI.create(
                        paths.absolute(SchedulePaths.session(session.id()).in(words)))),
                session.state() == SessionState.CANCELLED);
    }

    private String title(GroupSession session, Language words) {
        var own = session.title().in(words);
        return own.isEmpty()
                ? published
                        .byReference(words, "session-format/" + session.format())
                        .map(PublishedDocument::title)
                        .orElseGet(() -> texts.in(words).get("schedule.session.untitled"))
                : own;
    }
}
