package org.wellnessconnection.platform.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.theme.Themes;

/**
 * Addresses begin with a language. {@code /} asks for one; below {@code /en} and {@code /fr} the routers say what stands
 * there, and the request is forwarded to it with the attributes {@code language}, {@code t} (the language's texts) and
 * {@code address} (the path that was asked for). Views themselves cannot be asked for directly.
 *
 * <p>Everything else (API, theme, resources of Faces) passes through untouched.
 */
public class LanguagePaths extends HttpFilter {

    /** Request attribute: the {@link Language} of the address. */
    public static final String LANGUAGE = "language";

    /** Request attribute: the texts of that language. */
    public static final String TEXTS = "t";

    /** Request attribute: the path as it was asked for, for forms and links to the same page. */
    public static final String ADDRESS = "address";

    /** Request attribute: how the visitor wants to see it, as {@link DisplayMode#word()}. */
    public static final String DISPLAY = "display";

    /** Request attribute: the {@link org.wellnessconnection.platform.theme.Theme} that the site wears. */
    public static final String THEME = "theme";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Instance<Router> routers;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Themes themes;

    @Inject
    private transient PlainPages plainPages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        var language = languageOf(path);
        if (language.isPresent()) {
            answer(language.get(), path, request, response);
        } else if (path.equals("/") || path.isEmpty()) {
            plainPages.askForLanguage(request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            plainPages.notFound(Optional.empty(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Language> languageOf(String path) {
        var end = path.indexOf('/', 1);
        return path.length() < 3 ? Optional.empty() : Language.of(path.substring(1, end < 0 ? path.length() : end));
    }

    private void answer(Language language, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (path.endsWith("/")) {
            moved(path.replaceAll("/+$", ""), request, response);
            return;
        }
        request.setAttribute(LANGUAGE, language);
        request.setAttribute(TEXTS, texts.in(language));
        request.setAttribute(ADDRESS, request.getRequestURI());
        request.setAttribute(THEME, themes.worn());
        request.setAttribute(DISPLAY, DisplayMode.of(request).word());
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Vary", "Cookie");
        var segments = path.length() == 3
                ? List.<String>of()
                : List.of(path.substring(4).split("/", -1));
        switch (route(language, segments, request)) {
            case Route.View view -> show(view, request, response);
            case Route.Redirect redirect -> redirect(redirect, response);
            case Route.OnlyFor only -> plainPages.notAllowed(language, only.allow(), request, response);
            case Route.NotReady notReady -> plainPages.notReady(Optional.of(language), request, response);
            case Route.Missing missing -> plainPages.notFound(Optional.of(language), request, response);
        }
    }

    private Route route(Language language, List<String> segments, HttpServletRequest request) {
        Route found = new Route.Missing();
        for (var router : routers) {
            var route = router.route(language, segments, request);
            if (route instanceof Route.NotReady) {
                found = route;
            } else if (!(route instanceof Route.Missing)) {
                return route;
            }
        }
        return found instanceof Route.NotReady ? found : nothingHere(language, segments, request);
    }

    private Route nothingHere(Language language, List<String> segments, HttpServletRequest request) {
        for (var router : routers) {
            var route = router.nothingHere(language, segments, request);
            if (!(route instanceof Route.Missing)) {
                return route;
            }
        }
        return new Route.Missing();
    }

    private static void show(Route.View view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        view.attributes().forEach(request::setAttribute);
        response.setStatus(view.status());
        if (view.secret() || view.viewId().startsWith("/desk/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (view.secret()) {
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        request.getRequestDispatcher(view.viewId()).forward(request, response);
    }

    private static void redirect(Route.Redirect redirect, HttpServletResponse response) {
        response.setStatus(redirect.permanent() ? HttpServletResponse.SC_MOVED_PERMANENTLY : 303);
        response.setHeader("Location", redirect.location());
        redirect.cookies().forEach(response::addCookie);
        if (!redirect.permanent()) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Only our own paths come here, so the place to go to cannot be another site: it starts with /en or /fr. */
    private static void moved(String path, HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var encoded = encode(path);
        redirect(new Route.Redirect(query == null ? encoded : encoded + "?" + query, true), response);
    }

    private static String encode(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            return "/";
        }
    }
}
