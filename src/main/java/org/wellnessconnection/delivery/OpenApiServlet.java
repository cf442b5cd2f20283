package org.wellnessconnection.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.wellnessconnection.platform.rest.RequestLanguage;

/**
 * {@code /openapi}: the description of the API, as JSON, or as YAML where that is asked for. It stands before the one that
 * the server would make of the classes, which knows nothing of content types.
 */
@WebServlet("/openapi")
public class OpenApiServlet extends PublicServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenApiDocument document;

    @Override
    Body answer(HttpServletRequest request, HttpServletResponse response) {
        var language = RequestLanguage.of(request);
        var described = document.in(language);
        var accept = request.getHeader("Accept");
        var yaml = accept != null && accept.contains("yaml") && !accept.contains("json");
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Vary", "Accept, Accept-Language");
        response.setHeader("Surrogate-Key", "types");
        return yaml
                ? new Body(Yaml.of(described), "application/yaml")
                : new Body(described.toString(), "application/json");
    }
}
