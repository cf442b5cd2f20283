package org.wellnessconnection.platform.http;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;

/** What stands at an address. */
public sealed interface Route {

    /**
     * A page.
     *
     * @param viewId a Facelets view ({@code /site/home.xhtml}) or any other address inside the application; visitors
     *     cannot ask for it directly
     * @param attributes request attributes that the view reads by name, beside {@code language}, {@code t} and {@code
     *     address}
     * @param status 200, or 404 for a page that says politely what is not there
     * @param secret whether the page is one person's alone: nobody keeps it, and its address is told to no other site
     */
    record View(String viewId, Map<String, Object> attributes, int status, boolean secret) implements Route {
        public View {
            attributes = Map.copyOf(attributes);
        }

        public View(String viewId, Map<String, Object> attributes, int status) {
            this(viewId, attributes, status, false);
        }

        public View(String viewId, Map<String, Object> attributes) {
            this(viewId, attributes, 200);
        }

        /** The same, for one person alone. */
        public View asSecret() {
            return new View(viewId, attributes, status, true);
        }
    }

    /**
     * Somewhere else on this site: 301 and may be remembered, or 303 and may not.
     *
     * @param cookies to be set on the way
     */
    record Redirect(String location, boolean permanent, List<Cookie> cookies) implements Route {
        public Redirect {
            cookies = List.copyOf(cookies);
        }

        public Redirect(String location, boolean permanent) {
            this(location, permanent, List.of());
        }
    }

    /** Nothing that this router knows; another one may. */
    record Missing() implements Route {}

    /** The address exists but takes other methods only. */
    record OnlyFor(String allow) implements Route {}

    /** The address exists, but its content is still being built: 503, with a word on when to come back. */
    record NotReady() implements Route {}
}
