package org.wellnessconnection.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.Searching;

/** Full text over everything public, and completions of what is being typed (SPEC A2). */
@ApplicationScoped
@Path("/{locale: en|fr}")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final List<String> KEYS = List.of("search");

    private final Published published;
    private final Searching searching;

    @Inject
    public SearchResource(Published published, Searching searching) {
        this.published = published;
        this.searching = searching;
    }

    @GET
    @Path("/search")
    public Response search(@PathParam("locale") String locale, @Context HttpServletRequest request) {
        var language = language(locale);
        var query = QueryString.parse(request.getQueryString());
        var asked = SearchParameters.search(language, published.types(), query);
        var body = new SearchJson(language, published.types()).of(asked, searching.search(asked));
        return CacheHeaders.json(body, language, KEYS);
    }

    @GET
    @Path("/suggest")
    public Response suggest(@PathParam("locale") String locale, @Context HttpServletRequest request) {
        var language = language(locale);
        var typed = SearchParameters.suggest(QueryString.parse(request.getQueryString()));
        var body = SearchJson.of(searching.suggest(language, typed.text(), typed.size()));
        return CacheHeaders.json(body, language, KEYS);
    }

    private static Language language(String locale) {
        return Language.of(locale).orElseThrow(() -> new NotFound("language " + locale));
    }
}
