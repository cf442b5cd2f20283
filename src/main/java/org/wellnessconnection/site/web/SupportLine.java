package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.desk.HelpLine;
import org.wellnessconnection.search.Published;

/** Shows the team the same line that visitors see. */
@ApplicationScoped
class SupportLine implements HelpLine {

    private final Frames frames;

    @Inject
    SupportLine(Frames frames) {
        this.frames = frames;
    }

    @Override
    public Optional<Line> line(Language language) {
        try {
            var strip = frames.in(language).strip();
            return strip.name().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Line(strip.name(), strip.line(), strip.number(), strip.dial(), strip.help()));
        } catch (Published.NotReady building) {
            return Optional.empty();
        }
    }
}
