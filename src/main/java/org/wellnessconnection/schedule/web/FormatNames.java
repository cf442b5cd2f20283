package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;

/** What the content says of a session's format: its name, its mark, what happens. */
@ApplicationScoped
public class FormatNames {

    private static final String TYPE = "session-format";
    private static final int MOST = 100;

    private final Published published;
    private final Texts texts;

    @Inject
    public FormatNames(Published published, Texts texts) {
        this.published = published;
        this.texts = texts;
    }

    /** A format that is public now. */
    public record Format(String key, String name, String mark) {}

    /** In the order of the content. */
    List<Format> all(Language language) {
        if (published.type(TYPE).isEmpty()) {
            return List.of();
        }
        return published
                .list(new Listing(
                        language, TYPE, Optional.empty(), List.of(), List.of(), MOST, Optional.empty(), List.of()))
                .items()
                .stream()
                .map(entry -> new Format(entry.key(), entry.title(), entry.text("mark")))
                .toList();
    }

    Optional<PublishedDocument> entry(String format, Language language) {
        return published.byReference(language, TYPE + "/" + format);
    }

    /** The format's name; a plain word where the content does not have it any more. */
    String name(String format, Language language) {
        return entry(format, language)
                .map(PublishedDocument::title)
                .orElseGet(() -> texts.in(language).get("schedule.session.untitled"));
    }

    /** {@code open}, {@code case} or {@code topic}: the small shape beside it. */
    String mark(String format, Language language) {
        return entry(format, language)
                .map(entry -> entry.text("mark"))
                .filter(mark -> !mark.isEmpty())
                .orElse("open");
    }

    /** The session's own title, or its format's name. */
    String title(GroupSession session, Language language) {
        var own = session.title().in(language);
        return own.isEmpty() ? name(session.format(), language) : own;
    }
}
