package org.wellnessconnection.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.wellnessconnection.platform.rest.RequestLanguage;

/**
 * {@code /openapi}: the description of the API, as JSON, or as YAML where that is asked for. It stands before the one that
 * the server would make of the classes, which knows nothing of content types.
 */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenApiDocument document;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = RequestLanguage.of(request.getRequestURI(), request.getHeader("Accept-Language"));
        var described = document.in(language);
        var accept = request.getHeader("Accept");
        var yaml = accept != null && accept.contains("yaml") && !accept.contains("json");
        var bytes = (yaml ? Yaml.of(described) : described.toString()).getBytes(StandardCharsets.UTF_8);
        response.setContentType(yaml ? "application/yaml" : "application/json");
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Vary", "Accept, Accept-Language");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Surrogate-Key", "types");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
