package org.wellnessconnection.feedback.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.wellnessconnection.feedback.FeedbackPaths;
import org.wellnessconnection.feedback.SurveyKind;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.http.Router;

/** The public addresses of this room: {@code evaluation/<session>/<code>} and {@code poll/<session>/<code>}. */
@ApplicationScoped
class FeedbackRouter implements Router {

    private final AnswerSurvey answers;

    @Inject
    FeedbackRouter(AnswerSurvey answers) {
        this.answers = answers;
    }

    @Override
    public Route route(Language language, List<String> segments, HttpServletRequest request) {
        if (segments.size() != 3) {
            return new Route.Missing();
        }
        for (var kind : SurveyKind.values()) {
            if (segments.getFirst().equals(FeedbackPaths.word(kind).in(language))) {
                return of(language, kind, segments.get(1), segments.get(2), request);
            }
        }
        return new Route.Missing();
    }

    private Route of(Language language, SurveyKind kind, String session, String code, HttpServletRequest request) {
        try {
            return switch (request.getMethod()) {
                case "GET", "HEAD" -> answers.show(language, kind, session, code, request);
                case "POST" -> answers.submit(language, kind, session, code, request);
                default -> new Route.OnlyFor("GET, HEAD, POST");
            };
        } catch (NotFound nothing) {
            return new Route.Missing();
        }
    }
}
