package org.wellnessconnection.schedule.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.schedule.PublicCalendar;

/**
 * {@code /calendar/en.ics} and {@code /calendar/fr.ics}: sessions to subscribe to, all of them or, with the parameters
 * {@code format} and {@code language} ({@code en}, {@code fr}), some. Never with a link that joins.
 */
@WebServlet("/calendar/*")
public class CalendarFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORMAT = Pattern.compile("[a-z0-9-]{1,80}");

    @Inject
    private transient PublicCalendar calendar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("");
        var language = path.matches("/(en|fr)\\.ics") ? Language.of(path.substring(1, 3)) : Optional.<Language>empty();
        var format = parameter(request, "format");
        var spoken = parameter(request, "language");
        if (language.isEmpty()
                || format.filter(name -> !FORMAT.matcher(name).matches()).isPresent()
                || spoken.filter(code -> Language.of(code).isEmpty()).isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var text = calendar.feed(language.get(), format, spoken.flatMap(Language::of));
        var tag = "\"" + CanonicalJson.sha256(text).substring(0, 32) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Content-Language", language.get().tag());
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }
}
