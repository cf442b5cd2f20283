package org.wellnessconnection.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedType;

/** The content types: what there is and what it can be asked for, and the JSON Schema of each (SPEC A4). */
@ApplicationScoped
@Path("/types")
public class TypeResource {

    static final String SCHEMA = "application/schema+json";

    private static final List<String> KEYS = List.of("types");

    private final Published published;

    @Inject
    public TypeResource(Published published) {
        this.published = published;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response types(@Context HttpServletRequest request) {
        takesNoParameters(request);
        var items = SharedJson.array();
        published.types().forEach(type -> items.add(described(type)));
        var body = SharedJson.object().add("items", items).build().toString();
        return CacheHeaders.answer(body, MediaType.APPLICATION_JSON, Optional.empty(), KEYS);
    }

    @GET
    @Path("/{type}")
    @Produces({SCHEMA, MediaType.APPLICATION_JSON})
    public Response type(@PathParam("type") String name, @Context HttpServletRequest request) {
        takesNoParameters(request);
        var type = published.type(name).orElseThrow(() -> new NotFound("type " + name));
        return CacheHeaders.answer(type.schema(), SCHEMA, Optional.empty(), KEYS);
    }

    private static void takesNoParameters(HttpServletRequest request) {
        var faults = new Faults();
        QueryString.parse(request.getQueryString())
                .parameters()
                .forEach(parameter -> faults.unknownParameter(parameter.name(), Faults.listed(List.of())));
        faults.throwIfAny();
    }

    private static JsonObjectBuilder described(PublishedType type) {
        var fields = SharedJson.array();
        type.fields().forEach(field -> fields.add(described(type, field)));
        var items = SharedJson.object();
        for (var language : Language.values()) {
            items.add(language.code(), "/api/v1/" + language.code() + "/" + type.name());
        }
        return SharedJson.object()
                .add("name", type.name())
                .add("label", both(type.label()))
                .add("plural", both(type.plural()))
                .add("help", both(type.help()))
                .add("policy", type.independent() ? "independent" : "together")
                .add("titleField", type.titleField())
                .add("order", strings(type.order()))
                .add("fields", fields)
                .add("items", items)
                .add("schema", "/api/v1/types/" + type.name());
    }

    private static JsonObjectBuilder described(PublishedType type, PublishedType.Field field) {
        var described = SharedJson.object()
                .add("name", field.name())
                .add("kind", field.kind().name().toLowerCase(Locale.ROOT))
                .add("localized", field.localized())
                .add("label", both(field.label()))
                .add("filter", field.kind().isFilterable())
                .add("range", field.kind().isOrdered())
                .add("sort", field.sortable() || field.name().equals(type.titleField()))
                .add("facet", field.facet());
        if (!field.options().isEmpty()) {
            var options = SharedJson.array();
            field.options()
                    .forEach((value, label) ->
                            options.add(SharedJson.object().add("value", value).add("label", both(label))));
            described.add("options", options);
        }
        return described;
    }

    private static JsonObjectBuilder both(Bilingual<String> text) {
        return SharedJson.object().add("en", text.en()).add("fr", text.fr());
    }

    private static JsonArrayBuilder strings(Collection<String> values) {
        var array = SharedJson.array();
        values.forEach(array::add);
        return array;
    }
}
