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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/** Published entries: one by its slug, or a list of a type (SPEC A1). */
@ApplicationScoped
@Path("/{locale: en|fr}")
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {

    private final Published published;

    @Inject
    public EntryResource(Published published) {
        this.published = published;
    }

    @GET
    @Path("/{type}")
    public Response list(
            @PathParam("locale") String locale, @PathParam("type") String name, @Context HttpServletRequest request) {
        var language = language(locale);
        var type = type(name);
        var asked = ListParameters.read(language, type, QueryString.parse(request.getQueryString()));
        var answer = listed(asked.listing());
        var included = ItemJson.included(published, type, answer.items(), asked.shape());
        var body = ListJson.of(type, language, answer, asked.shape(), included);
        return CacheHeaders.json(body, language, keys("type-" + name, included));
    }

    @GET
    @Path("/{type}/{slug}")
    public Response item(
            @PathParam("locale") String locale,
            @PathParam("type") String name,
            @PathParam("slug") String slug,
            @Context HttpServletRequest request) {
        var language = language(locale);
        var type = type(name);
        var rawQuery = request.getQueryString();
        var shape = rawQuery == null ? Shape.WHOLE : ItemParameters.read(type, QueryString.parse(rawQuery));
        var found = find(language, type, slug);
        if (found.isEmpty()) {
            return elsewhere(language, name, slug, rawQuery);
        }
        var document = found.get();
        if (shape.isWhole()) {
            return CacheHeaders.json(document.json(), language, List.of("entry-" + document.id()));
        }
        return shaped(type, document, shape);
    }

    /** Entries without pages have no slugs; their stable key stands in. */
    private Optional<PublishedDocument> find(Language language, PublishedType type, String slug) {
        return type.path().isPresent()
                ? published.bySlug(language, type.name(), slug)
                : published.byReference(language, type.name() + "/" + slug);
    }

    private Response shaped(PublishedType type, PublishedDocument document, Shape shape) {
        var included = ItemJson.included(published, type, List.of(document), shape);
        var out = new StringBuilder(4096);
        ItemJson.append(out, document, shape);
        if (!shape.include().isEmpty()) {
            out.setLength(out.length() - 1);
            ItemJson.appendIncluded(out.append(','), included);
            out.append('}');
        }
        return CacheHeaders.json(out.toString(), document.language(), keys("entry-" + document.id(), included));
    }

    private Listing.Answer listed(Listing listing) {
        try {
            return published.list(listing);
        } catch (Listing.BadCursor malformed) {
            var faults = new Faults();
            faults.add("page[after]", "cursor");
            faults.throwIfAny();
            throw malformed;
        }
    }

    /** The entry had this slug once, or has it in the other language; else there is nothing. */
    private Response elsewhere(Language language, String type, String slug, @Nullable String rawQuery) {
        var moved = published.byFormerSlug(language, type, slug);
        if (moved.isPresent()) {
            var address = address(language, type, moved.get().slug());
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .header("Location", rawQuery == null ? address : address + "?" + rawQuery)
                    .header("Surrogate-Key", "entry-" + moved.get().id())
                    .build();
        }
        var other = published.bySlug(language.other(), type, slug);
        throw other.map(document -> otherLanguage(type, document)).orElseThrow(() -> new NotFound(type + "/" + slug));
    }

    private static ProblemException otherLanguage(String type, PublishedDocument document) {
        var alternates = SharedJson.object();
        document.slugs().forEach((of, slug) -> alternates.add(of.code(), address(of, type, slug)));
        return new ProblemException(Problem.of(404, "other-language").with("alternates", alternates.build()));
    }

    private static String address(Language language, String type, String slug) {
        return "/api/v1/" + language.code() + "/" + type + "/" + slug;
    }

    private static List<String> keys(String own, Map<String, PublishedDocument> included) {
        var keys = new ArrayList<>(List.of(own));
        included.values().forEach(document -> keys.add("entry-" + document.id()));
        return keys;
    }

    private PublishedType type(String name) {
        return published.type(name).orElseThrow(() -> new NotFound("type " + name));
    }

    /** The path's pattern lets nothing else through. */
    private static Language language(String locale) {
        Optional<Language> language = Language.of(locale);
        return language.orElseThrow(() -> new NotFound("language " + locale));
    }
}
