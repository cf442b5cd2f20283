package org.wellnessconnection.feedback.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.platform.http.AnswerAspect;

/** Every page with a form carries a mark of its own, so nobody keeps one and gives it to two people. */
@ApplicationScoped
class FeedbackAspect implements AnswerAspect {

    private static final Pattern OURS = Pattern.compile("/(?:en/(?:evaluation|poll)|fr/(?:evaluation|sondage))/.*");

    @Override
    public Optional<Aspect> of(HttpServletRequest request) {
        return OURS.matcher(request.getRequestURI()).matches() ? Optional.of(Aspect.PRIVATE) : Optional.empty();
    }
}
