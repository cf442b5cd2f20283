package org.wellnessconnection.mail.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.Mailbox;
import org.wellnessconnection.mail.Mailbox.Arrived;
import org.wellnessconnection.platform.http.LanguagePaths;
import org.wellnessconnection.platform.i18n.Texts;

/** Writes the pages that {@link MailboxRouter} leads to; it has no address of its own. */
@WebServlet(MailboxServlet.PATH)
public class MailboxServlet extends HttpServlet {

    static final String PATH = "/mailbox-page";
    static final String LETTER = "mailbox.letter";
    static final String PART = "mailbox.part";

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;
    private static final String HTML = "text/html;charset=UTF-8";

    @Inject
    private transient Mailbox mailbox;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD
                || !(request.getAttribute(LanguagePaths.LANGUAGE) instanceof Language language)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        var id = (String) request.getAttribute(LETTER);
        var page = new MailboxPage(texts.in(language));
        if (id.isEmpty()) {
            write(page.list(mailbox.newest(SHOWN)), HTML, response);
            return;
        }
        var letter = mailbox.letter(id);
        if (letter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            write(
                    page,
                    letter.get(),
                    Optional.ofNullable((String) request.getAttribute(PART)).orElse(""),
                    response);
        }
    }

    private static void write(MailboxPage page, Arrived letter, String part, HttpServletResponse response)
            throws IOException {
        switch (part) {
            case "" -> write(page.letter(letter), HTML, response);
            case "html" -> {
                response.setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation");
                write(letter.html(), HTML, response);
            }
            case "invite.ics" -> write(letter.calendar(), "text/calendar;charset=UTF-8", response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(String text, String type, HttpServletResponse response) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
