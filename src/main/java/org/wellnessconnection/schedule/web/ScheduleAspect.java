package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.platform.http.AnswerAspect;
import org.wellnessconnection.schedule.CanadianZone;

/**
 * Seat counts in lists may be a second old, and times are said in the visitor's zone. Pages with a form carry a stamp for
 * one visitor, and private pages are one person's: nobody keeps either.
 */
@Dependent
public class ScheduleAspect implements AnswerAspect {

    private static final Pattern PUBLIC =
            Pattern.compile("/(?:en/sessions|fr/seances|api/v1/(?:en|fr)/sessions(?:/.*)?)");
    private static final Pattern PRIVATE = Pattern.compile(
            "/(?:en/(?:sessions|reservation|join|my-sessions)|fr/(?:seances|reservation|rejoindre|mes-seances))/.*");

    private final Clock clock;

    @Inject
    public ScheduleAspect(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Aspect> of(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (PUBLIC.matcher(path).matches()) {
            var zone = VisitorZone.chosen(request).map(CanadianZone::word).orElse("");
            return Optional.of(new Aspect(zone, Long.toString(clock.instant().getEpochSecond()), true));
        }
        return PRIVATE.matcher(path).matches() ? Optional.of(Aspect.PRIVATE) : Optional.empty();
    }
}
