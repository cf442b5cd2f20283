package org.wellnessconnection.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.http.LanguagePaths;
import org.wellnessconnection.platform.i18n.Texts;

/** Writes the page that {@link ReferenceRouter} leads to; it has no address of its own. */
@WebServlet(ReferenceServlet.PATH)
public class ReferenceServlet extends PublicServlet {

    static final String PATH = "/api-reference";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenApiDocument document;

    @Inject
    private transient Texts texts;

    @Override
    Body answer(HttpServletRequest request, HttpServletResponse response) {
        if (request.getDispatcherType() != DispatcherType.FORWARD
                || !(request.getAttribute(LanguagePaths.LANGUAGE) instanceof Language language)) {
            throw new NotFound("page");
        }
        response.setHeader("Surrogate-Key", "types");
        return new Body(ReferencePage.of(document.in(language), texts.in(language)), "text/html;charset=UTF-8");
    }
}
