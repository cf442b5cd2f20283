package org.wellnessconnection.platform.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.platform.faces.PageLanguage;

/**
 * What follows a form that was sent well: a redirect, so that reloading sends nothing twice. What happened is told by the
 * page that follows, from a word in its address; nothing is kept on the node.
 */
@RequestScoped
public class PageTurn {

    private final PageLanguage page;

    @Inject
    public PageTurn(PageLanguage page) {
        this.page = page;
    }

    /** Redirects to the first page of the desk. */
    public void toDesk() {
        redirect(DeskPage.root(page.language()), Map.of());
    }

    /** Redirects to a page of the desk; the query is name, value, name, value… */
    public void to(DeskPage next, String... query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i + 1 < query.length; i += 2) {
            parameters.put(query[i], List.of(query[i + 1]));
        }
        redirect(next.address(page.language()), parameters);
    }

    /** By hand: the container would make the address absolute with whatever host the request claims. */
    private static void redirect(String address, Map<String, List<String>> parameters) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", external.encodeRedirectURL(address, parameters));
        faces.responseComplete();
    }
}
