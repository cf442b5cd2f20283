package org.wellnessconnection.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.desk.DeskPage;

/** Which requests have the same answer. */
final class AnswerKey {

    /** The name of the cookie of those who work here. */
    private static final String DESK = "wc-desk";

    /** The description of the API has a form per language and per format; its address names neither. */
    private static final String DESCRIPTION = "/openapi";

    /** What a client that takes JSON says. The schemas of types are one form, too, whichever of both names is asked for. */
    private static final Pattern JSON = Pattern.compile("\\*/\\*|application/(?:\\*|json|schema\\+json)");

    private AnswerKey() {}

    /** The name of the answer, or null where it depends on who asks. */
    static @Nullable String of(HttpServletRequest request) {
        var method = request.getMethod();
        var path = request.getRequestURI();
        var page = isPage(path);
        if (!(method.equals("GET") || method.equals("HEAD"))
                || !(page || isData(path, request))
                || DeskPage.isDesk(path)
                || request.getHeader("Authorization") != null
                || RequestCookies.value(request, DESK).isPresent()) {
            return null;
        }
        var query = request.getQueryString();
        var address = query == null ? path : path + '?' + query;
        if (path.equals(DESCRIPTION)) {
            return request.getHeader("Accept") + '\n' + request.getHeader("Accept-Language") + '\n' + address;
        }
        return page ? DisplayMode.of(request).ordinal() + address : address;
    }

    private static boolean isPage(String path) {
        return (path.startsWith("/en") || path.startsWith("/fr")) && (path.length() == 3 || path.charAt(3) == '/');
    }

    /** Data has one form for everybody; who insists on another gets the refusal from its maker. */
    private static boolean isData(String path, HttpServletRequest request) {
        if (path.startsWith("/api/v1/") && !path.startsWith("/api/v1/manage")) {
            var accept = request.getHeader("Accept");
            return accept == null || JSON.matcher(accept).find();
        }
        return path.equals("/sitemap.xml") || path.equals(DESCRIPTION) || path.startsWith("/feeds/");
    }
}
