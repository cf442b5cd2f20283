package org.wellnessconnection.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.PageRegister;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.http.Router;

/**
 * Finds the pages that the rooms have declared; everything else below the desk's address is the page that says that nothing
 * stands here. Who may open a page is not decided here.
 */
@ApplicationScoped
public class DeskRouter implements Router {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final PageRegister register;

    @Inject
    public DeskRouter(PageRegister register) {
        this.register = register;
    }

    @Override
    public Route route(Language language, List<String> segments, HttpServletRequest request) {
        if (!isDesk(language, segments)) {
            return new Route.Missing();
        }
        if (!METHODS.contains(request.getMethod())) {
            return new Route.OnlyFor("GET, HEAD, POST");
        }
        return register.at("/" + language.code() + "/" + String.join("/", segments))
                .map(page -> new Route.View(page.viewId(), Map.of()))
                .orElseGet(() -> new Route.View(ShellPages.NOT_FOUND.viewId(), Map.of(), 404));
    }

    private static boolean isDesk(Language language, List<String> segments) {
        return !segments.isEmpty() && DeskPage.root(language).equals("/" + language.code() + "/" + segments.getFirst());
    }
}
