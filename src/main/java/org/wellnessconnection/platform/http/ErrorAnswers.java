package org.wellnessconnection.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.persistence.DatabaseAway;
import org.wellnessconnection.platform.rest.Problems;
import org.wellnessconnection.platform.rest.RequestLanguage;

/**
 * Where the server goes with everything that nobody answered: a page for people, a problem document below {@code /api}.
 * A failure of ours gets a reference that stands in the log beside its cause, and nothing of the cause gets out.
 */
public class ErrorAnswers extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ErrorAnswers.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern DESK = Pattern.compile("/(?:en/team|fr/equipe)(?:/.*)?");

    @Inject
    private transient PlainPages pages;

    @Inject
    private transient Problems problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            pages.notFound(Optional.empty(), request, response);
            return;
        }
        var asked = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = asked == null || asked < 400 ? 500 : asked;
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (RequestLanguage.isForPrograms(path)) {
            var language = RequestLanguage.of(path, request.getHeader("Accept-Language"));
            problems.write(problems.ofStatus(status, request.getMethod(), cause), language, response);
        } else if (status >= 500 && DatabaseAway.isBehind(cause)) {
            LOG.log(Level.WARNING, "a page needed the database, which cannot be reached");
            away(language(request, path), path, request, response);
        } else {
            var reference = status >= 500 ? log(request, status) : "";
            page(status, language(request, path), reference, request, response);
        }
    }

    /** Whoever sent a form gets it back, to send it again. What staff type may be a password, which no page repeats. */
    private void away(
            Optional<Language> language, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (language.isPresent()
                && request.getMethod().equals("POST")
                && !DESK.matcher(path).matches()) {
            pages.unsent(language.get(), path, request, response);
        } else {
            pages.away(language, request, response);
        }
    }

    private static String log(HttpServletRequest request, int status) {
        var reference = HexFormat.of().formatHex(RANDOM.generateSeed(4));
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.ERROR, "answered " + status + ", reference " + reference, cause);
        return reference;
    }

    private void page(
            int status,
            Optional<Language> language,
            String reference,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        switch (status) {
            case 404 -> pages.notFound(language, request, response);
            case 503 -> pages.notReady(language, request, response);
            default -> {
                if (status >= 500) {
                    pages.broken(status, language, reference, request, response);
                } else {
                    pages.refused(status, language, request, response);
                }
            }
        }
    }

    private static Optional<Language> language(HttpServletRequest request, String path) {
        if (request.getAttribute(LanguagePaths.LANGUAGE) instanceof Language language) {
            return Optional.of(language);
        }
        return path.startsWith("/en/")
                ? Optional.of(Language.EN)
                : path.startsWith("/fr/") ? Optional.of(Language.FR) : Optional.empty();
    }
}
