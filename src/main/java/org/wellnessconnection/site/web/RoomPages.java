package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.search.Published;

/** The frame around pages of rooms that this one does not know. */
@ApplicationScoped
class RoomPages implements PublicShell {

    private final Heads heads;
    private final Frames frames;
    private final Texts texts;

    @Inject
    RoomPages(Heads heads, Frames frames, Texts texts) {
        this.heads = heads;
        this.frames = frames;
        this.texts = texts;
    }

    @Override
    public Route show(PublicPage page, HttpServletRequest request) {
        var language = page.language();
        try {
            var draft = heads.page(
                            Visit.of(request, language, texts),
                            page.view(),
                            page.address().in(language),
                            Optional.of(page.address().in(language.other())))
                    .about(page.title(), page.description())
                    .under(page.section())
                    .data(page.data())
                    .status(page.status())
                    .show(page.page());
            page.toggle().ifPresent(draft::toggleTo);
            return (page.listed() ? draft : draft.unlisted()).route();
        } catch (Published.NotReady building) {
            return new Route.NotReady();
        }
    }

    @Override
    public String name(Language language) {
        return frames.in(language).name();
    }
}
