package org.wellnessconnection.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.rest.Problems;
import org.wellnessconnection.platform.rest.RequestLanguage;
import org.wellnessconnection.search.Published;

/** What is served beside the API, at addresses that other programs expect: GET only, failures told as the API tells them. */
abstract class PublicServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Problems problems;

    /** The body; headers of its own go on the response. May throw what resources throw. */
    abstract Body answer(HttpServletRequest request, HttpServletResponse response);

    /** A finished text and its media type. */
    record Body(String text, String mediaType) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = RequestLanguage.of(request);
        response.setHeader("Access-Control-Allow-Origin", "*");
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> write(answer(request, response), request, response);
                case "OPTIONS" -> allow(response);
                default -> {
                    allow(response);
                    throw new ProblemException(Problem.of(405, "method", request.getMethod()));
                }
            }
        } catch (Published.NotReady building) {
            response.setIntHeader("Retry-After", NotReadyFailure.PATIENCE);
            problems.write(Problem.of(503, "rebuilding"), language, response);
        } catch (NotFound | ProblemException refused) {
            problems.write(problems.of(refused, request.getMethod(), language), language, response);
        }
    }

    private static void allow(HttpServletResponse response) {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
    }

    private static void write(Body body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = body.text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(body.mediaType);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }
}
