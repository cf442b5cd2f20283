package org.wellnessconnection.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.stream.JsonParsingException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.persistence.DatabaseAway;
import org.wellnessconnection.platform.rest.Problem.Fault;

/**
 * Turns failures into problem documents, and problem documents into answers, for resources and servlets alike. What is
 * our fault is logged here, once, under a reference that the document repeats; nothing of the cause gets out.
 */
@ApplicationScoped
public class Problems {

    /** The media type of every failure (RFC 9457). */
    public static final String TYPE = "application/problem+json";

    /** What a program should have sent (RFC 6750, 3). */
    private static final String CHALLENGE = "Bearer realm=\"Wellness Connection\"";

    private static final Logger LOG = System.getLogger(Problems.class.getName());
    private static final List<String> BROUGHT = List.of("Allow", "Retry-After", "WWW-Authenticate", "Accept");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Texts texts;

    @Inject
    public Problems(Texts texts) {
        this.texts = texts;
    }

    /** What a failure means to the client. Anything that nobody foresaw is ours: 500, logged with its reference. */
    public Problem of(Throwable failure, String method, Language language) {
        return switch (failure) {
            case ProblemException said -> said.problem();
            case Refusal refusal -> refused(refusal, language);
            case NotFound missing -> Problem.of(404, "not-found");
            case JsonParsingException broken -> unreadable(broken);
            case JsonException broken -> Problem.badRequest(List.of(Fault.pointer("", "platform.problem.fault.json")));
            case WebApplicationException refused ->
                ofStatus(refused.getResponse().getStatus(), method, refused);
            default -> ofStatus(500, method, failure);
        };
    }

    /** What an HTTP status means to the client; from 500 on it is logged with its cause. */
    public Problem ofStatus(int status, String method, @Nullable Throwable cause) {
        return switch (status) {
            case 401 -> Problem.of(401, "unauthorized");
            case 403 -> Problem.of(403, "forbidden");
            case 404 -> Problem.of(404, "not-found");
            case 405 -> Problem.of(405, "method", method);
            case 406 -> Problem.of(406, "not-acceptable");
            case 412 -> Problem.of(412, "precondition");
            case 413, 414, 431 -> Problem.of(status, "too-large");
            case 415 -> Problem.of(415, "media-type");
            case 503 -> Problem.of(503, "unavailable");
            default -> status < 500 ? Problem.of(status, "bad-request") : ours(status, cause);
        };
    }

    /** The finished answer of a resource. Failures are never kept by caches. */
    public Response response(Problem problem, Language language) {
        var answer = Response.status(problem.status())
                .type(TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(bytes(problem, language));
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        if (problem.members().get(Problem.RETRY_AFTER) instanceof JsonNumber seconds) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds.longValue());
        }
        return answer.build();
    }

    /** The answer to a failure, with the headers that the failure itself brings ({@code Allow}, {@code Retry-After}). */
    public Response response(Throwable failure, String method, Language language) {
        var answer = response(of(failure, method, language), language);
        if (failure instanceof WebApplicationException refused) {
            var brought = refused.getResponse().getHeaders();
            for (var name : BROUGHT) {
                brought.getOrDefault(name, List.of())
                        .forEach(value -> answer.getHeaders().add(name, value));
            }
        }
        var allow = answer.getHeaderString(HttpHeaders.ALLOW);
        if (allow != null && allow.contains("GET") && !allow.contains("HEAD")) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, allow + ", HEAD");
        }
        return answer;
    }

    /** The finished answer of a servlet. */
    public void write(Problem problem, Language language, HttpServletResponse response) throws IOException {
        var bytes = bytes(problem, language);
        response.setStatus(problem.status());
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setContentLength(bytes.length);
        if (problem.members().get(Problem.RETRY_AFTER) instanceof JsonNumber seconds) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds.longValue()));
        }
        response.getOutputStream().write(bytes);
    }

    private byte[] bytes(Problem problem, Language language) {
        return problem.json(language, texts).toString().getBytes(StandardCharsets.UTF_8);
    }

    private Problem refused(Refusal refusal, Language language) {
        var reason = refusal.reason();
        var sentence = texts.in(language).of(reason.key(), refusal.arguments().toArray());
        var status = reason.isAboutAccess() ? 403 : reason.isAboutInput() ? 422 : 409;
        return Problem.of(status, "refused", sentence).with("reason", SharedJson.string(reason.name()));
    }

    private static Problem unreadable(JsonParsingException broken) {
        var place = broken.getLocation();
        return Problem.badRequest(List.of(
                Fault.pointer("", "platform.problem.fault.json-at", place.getLineNumber(), place.getColumnNumber())));
    }

    private static Problem ours(int status, @Nullable Throwable cause) {
        if (DatabaseAway.isBehind(cause)) {
            LOG.log(Level.WARNING, "a request of a program needed the database, which cannot be reached");
            return Problem.away();
        }
        return Problem.of(status, "internal", logged(cause));
    }

    private static String logged(@Nullable Throwable cause) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes);
        LOG.log(Level.ERROR, "a request failed, reference " + reference, cause);
        return reference;
    }
}
