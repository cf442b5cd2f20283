package org.wellnessconnection.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;

/** {@code /feeds/<language>/<type>.atom} and {@code .json}: the newest entries of a type (SPEC A9). */
@WebServlet("/feeds/*")
public class FeedServlet extends PublicServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(en|fr)/([a-z0-9-]+)\\.(atom|json)");

    @Inject
    private transient Feeds feeds;

    @Override
    Body answer(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getPathInfo();
        var parts = PATH.matcher(path == null ? "" : path);
        if (!parts.matches()) {
            throw new NotFound("feed");
        }
        var language = Language.of(parts.group(1)).orElseThrow();
        var feed = feeds.of(language, parts.group(2), "/feeds" + path);
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Surrogate-Key", "type-" + parts.group(2));
        return parts.group(3).equals("atom")
                ? new Body(AtomFeed.of(feed), "application/atom+xml;charset=UTF-8")
                : new Body(JsonFeed.of(feed), "application/feed+json");
    }
}
