package org.wellnessconnection.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.http.Router;

/** {@code /en/api} and {@code /fr/api}: the description of the API for people. */
@ApplicationScoped
public class ReferenceRouter implements Router {

    @Override
    public Route route(Language language, List<String> segments, HttpServletRequest request) {
        if (!segments.equals(List.of("api"))) {
            return new Route.Missing();
        }
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads ? new Route.View(ReferenceServlet.PATH, Map.of()) : new Route.OnlyFor("GET, HEAD");
    }
}
