package org.wellnessconnection.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.wellnessconnection.kernel.Language;

/**
 * Knows the addresses of one part of the site below {@code /en} and {@code /fr}. Every bean of this type is asked, for
 * every method; the first answer that is not {@link Route.Missing} counts, so no two routers may claim one address. {@link
 * Route.NotReady} counts last: the desk stays open while the site is being built.
 */
public interface Router {

    /**
     * What stands at {@code /<language>/<segments>}. Segments are decoded and may hold any sign; none for the start
     * page. Called for each request from many threads.
     */
    Route route(Language language, List<String> segments, HttpServletRequest request);

    /** The page that says that nothing stands here, in the look of this part; {@link Route.Missing} where it has none. */
    default Route nothingHere(Language language, List<String> segments, HttpServletRequest request) {
        return new Route.Missing();
    }
}
