package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;

/**
 * What sessions are called and when they are, for rooms that speak of them. A format has a plain word where the content does
 * not have it, or cannot be read yet.
 */
@ApplicationScoped
public class SessionTitles {

    private final Published published;
    private final Texts texts;

    @Inject
    public SessionTitles(Published published, Texts texts) {
        this.published = published;
        this.texts = texts;
    }

    /** Its own title, or its format's name. */
    public String of(GroupSession session, Language language) {
        var own = session.title().in(language);
        return own.isEmpty() ? format(session.format(), language) : own;
    }

    public String format(String key, Language language) {
        try {
            return published
                    .byReference(language, "session-format/" + key)
                    .map(PublishedDocument::title)
                    .orElseGet(() -> untitled(language));
        } catch (Published.NotReady building) {
            return untitled(language);
        }
    }

    /** {@code Thursday, February 11, 2027, 6:30 p.m. (Toronto, Montréal)}, as it was planned. */
    public String when(GroupSession session, Language language) {
        var moment = texts.in(language)
                .of(
                        "schedule.when.moment",
                        Formats.capital(Formats.longDate(session.day(), language), language),
                        Formats.time(session.localStart().toLocalTime(), language));
        var city = CanadianZone.of(session.zone())
                .map(zone -> texts.in(language).get(zone.key()))
                .orElse(session.zone().getId());
        return moment + " (" + city + ")";
    }

    private String untitled(Language language) {
        return texts.in(language).get("schedule.session.untitled");
    }
}
