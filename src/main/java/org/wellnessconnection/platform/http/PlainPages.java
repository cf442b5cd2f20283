package org.wellnessconnection.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.markup.Html;

/**
 * The few pages that must come out whatever is broken: made without Faces and without content. In the language of the
 * address, or in both where it has none; each names the lines for those in distress.
 */
@ApplicationScoped
public class PlainPages {

    /** A database that is started again answers within a minute; one that is not, later. */
    private static final String SECONDS_AWAY = "60";

    private final Texts texts;

    @Inject
    public PlainPages(Texts texts) {
        this.texts = texts;
    }

    /** {@code /}: which language? The one that the browser prefers comes first; nothing is remembered. */
    void askForLanguage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        var first = preferred(request);
        var body = new StringBuilder("<img class=\"plain__mark\" src=\"/theme/icon.svg\" alt=\"\" width=\"56\""
                + " height=\"56\">\n<div class=\"cols cols--half\">");
        for (var language : List.of(first, first.other())) {
            var t = texts.in(language);
            body.append("<section class=\"card stack\" lang=\"")
                    .append(language.tag())
                    .append("\">");
            body.append(language == first ? "<h1 class=\"h2\">" : "<h2>")
                    .append(Html.escape(t.get("platform.language.title")))
                    .append(language == first ? "</h1>" : "</h2>");
            body.append("<p><a class=\"btn")
                    .append(language == first ? "" : " btn--second")
                    .append("\" hreflang=\"")
                    .append(language.tag())
                    .append("\" href=\"/")
                    .append(language.code())
                    .append("\">")
                    .append(Html.escape(t.get("platform.language.action")))
                    .append("</a></p><p class=\"note note--warm\">")
                    .append(help(t))
                    .append("</p></section>");
        }
        body.append("</div>");
        write(200, first, texts.in(first).get("platform.language.title"), body.toString(), request, response);
    }

    void notFound(Optional<Language> language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(404, "not-found", language, request, response);
    }

    void notReady(Optional<Language> language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", "5");
        show(503, "not-ready", language, request, response);
    }

    /** What was asked for lies in the database, and that cannot be reached. */
    void away(Optional<Language> language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", SECONDS_AWAY);
        show(503, "away", language, request, response);
    }

    /**
     * The same for a form that was sent: all that was typed stands in this page, unseen, and goes off again to {@code path}
     * by one press of a button. It is nowhere else, for there is nowhere to keep it.
     */
    void unsent(Language language, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", SECONDS_AWAY);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        var t = texts.in(language);
        var title = t.get("platform.page.unsent.title");
        var body = new StringBuilder("<section class=\"stack\"><h1>").append(Html.escape(title));
        body.append("</h1><p>").append(Html.escape(t.get("platform.page.unsent.text")));
        body.append("</p><form id=\"again\" method=\"post\" action=\"").append(Html.escape(path));
        body.append("\">");
        request.getParameterMap().forEach((name, values) -> hide(body, name, values));
        body.append("<p><button class=\"btn\">").append(Html.escape(t.get("platform.page.unsent.action")));
        body.append("</button></p></form><p class=\"note note--warm\">").append(help(t));
        body.append("</p></section>");
        write(503, language, title, body.toString(), request, response);
    }

    private static void hide(StringBuilder body, String name, String[] values) {
        for (var value : values) {
            body.append("<input type=\"hidden\" name=\"").append(Html.escape(name));
            body.append("\" value=\"").append(Html.escape(value)).append("\">");
        }
    }

    void notAllowed(Language language, String allow, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Allow", allow);
        show(405, "not-allowed", Optional.of(language), request, response);
    }

    /** Our fault. The reference is what the log says beside the cause. */
    void broken(
            int status,
            Optional<Language> language,
            String reference,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        show(status, "broken", language, request, response, reference);
    }

    /** The request makes no sense to the server; nothing about it is repeated. */
    void refused(int status, Optional<Language> language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(status, "refused", language, request, response);
    }

    private void show(
            int status,
            String what,
            Optional<Language> asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Object... arguments)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var languages = asked.map(List::of).orElse(List.of(Language.EN, Language.FR));
        var body = new StringBuilder();
        for (var language : languages) {
            var t = texts.in(language);
            var key = "platform.page." + what;
            body.append("<section class=\"stack\" lang=\"")
                    .append(language.tag())
                    .append("\">");
            var heading = language == languages.getFirst() ? "h1" : "h2";
            body.append('<').append(heading).append('>').append(Html.escape(t.get(key + ".title")));
            body.append("</").append(heading).append('>');
            body.append("<p>")
                    .append(Html.escape(t.of(key + ".text", arguments)))
                    .append("</p>");
            body.append("<p><a class=\"btn\" href=\"/").append(language.code()).append("\">");
            body.append(Html.escape(t.get("platform.page.home"))).append("</a></p>");
            body.append("<p class=\"note note--warm\">").append(help(t));
            body.append("</p></section>");
        }
        var first = languages.getFirst();
        var title = texts.in(first).get("platform.page." + what + ".title");
        write(status, first, title, body.toString(), request, response);
    }

    /** The numbers to call are not broken in the middle. */
    private static String help(Texts.In t) {
        return Html.escape(t.get("platform.page.help")).replaceAll("(\\d-\\d-\\d)", "<span class=\"nowrap\">$1</span>");
    }

    private static void write(
            int status,
            Language language,
            String title,
            String body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var display = DisplayMode.of(request).word();
        var page = "<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\" data-theme=\"" + display
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n"
                + (status == HttpServletResponse.SC_OK ? "" : "<meta name=\"robots\" content=\"noindex\">\n")
                + "<title>" + Html.escape(title) + "</title>\n"
                + "<link rel=\"icon\" type=\"image/svg+xml\" href=\"/theme/icon.svg\">\n"
                + "<link rel=\"stylesheet\" href=\"/theme/site.css\">\n</head>\n<body class=\"public plain\">\n"
                + "<main id=\"main\" class=\"wrap page stack stack-xl center\">" + body + "</main>\n</body>\n</html>\n";
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Content-Language", language.tag());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Language preferred(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header == null || header.length() > 200) {
            return Language.EN;
        }
        return Arrays.stream(header.split(","))
                .map(range -> range.strip().split("[-;]", 2)[0].toLowerCase(java.util.Locale.ROOT))
                .flatMap(code -> Language.of(code).stream())
                .findFirst()
                .orElse(Language.EN);
    }
}
