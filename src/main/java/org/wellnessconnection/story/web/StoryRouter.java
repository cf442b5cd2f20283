package org.wellnessconnection.story.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.http.Router;
import org.wellnessconnection.story.StoryAddresses;

/** The public addresses of this room: {@code share}, {@code my-story/<token>} and {@code gratitude/<story>/report}. */
@ApplicationScoped
class StoryRouter implements Router {

    private final ShareStory share;
    private final MyStory mine;
    private final ReportStory report;

    @Inject
    StoryRouter(ShareStory share, MyStory mine, ReportStory report) {
        this.share = share;
        this.mine = mine;
        this.report = report;
    }

    @Override
    public Route route(Language language, List<String> segments, HttpServletRequest request) {
        if (segments.size() == 1 && segments.getFirst().equals(StoryAddresses.SHARE.in(language))) {
            return switch (request.getMethod()) {
                case "GET", "HEAD" -> share.show(language, request);
                case "POST" -> share.post(language, request);
                default -> new Route.OnlyFor("GET, HEAD, POST");
            };
        }
        if (segments.size() == 2 && segments.getFirst().equals(StoryAddresses.MINE.in(language))) {
            return switch (request.getMethod()) {
                case "GET", "HEAD" -> mine.show(language, segments.getLast(), request);
                case "POST" -> mine.post(language, segments.getLast(), request);
                default -> new Route.OnlyFor("GET, HEAD, POST");
            };
        }
        if (segments.size() == 3
                && segments.getFirst().equals(ReportStory.WALL)
                && segments.getLast().equals(ReportStory.WORD.in(language))) {
            return switch (request.getMethod()) {
                case "GET", "HEAD" -> report.show(language, segments.get(1), request);
                case "POST" -> report.post(language, segments.get(1), request);
                default -> new Route.OnlyFor("GET, HEAD, POST");
            };
        }
        return new Route.Missing();
    }
}
