package org.wellnessconnection.story.web;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.platform.http.AnswerAspect;

/** The form, which carries a stamp of its own, and authors' pages are one person's alone: nobody keeps them. */
@Dependent
public class StoryAspect implements AnswerAspect {

    private static final Pattern OURS =
            Pattern.compile("/(?:en/(?:share|my-story/[^/]*)|fr/(?:partager|mon-recit/[^/]*))");

    @Override
    public Optional<Aspect> of(HttpServletRequest request) {
        return OURS.matcher(request.getRequestURI()).matches() ? Optional.of(Aspect.PRIVATE) : Optional.empty();
    }
}
