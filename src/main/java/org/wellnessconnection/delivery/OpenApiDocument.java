package org.wellnessconnection.delivery;

import static org.wellnessconnection.platform.rest.Descriptions.array;
import static org.wellnessconnection.platform.rest.Descriptions.object;
import static org.wellnessconnection.platform.rest.Descriptions.oneOf;
import static org.wellnessconnection.platform.rest.Descriptions.query;
import static org.wellnessconnection.platform.rest.Descriptions.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.ApiDescription;
import org.wellnessconnection.platform.rest.Problems;

/** The description of the whole API (OpenAPI 3.1), made of what the rooms say of their part. */
@ApplicationScoped
public class OpenApiDocument {

    private static final List<Integer> PROBLEMS =
            List.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);

    private final Instance<ApiDescription> descriptions;
    private final Texts texts;
    private final String address;

    @Inject
    public OpenApiDocument(
            Instance<ApiDescription> descriptions,
            Texts texts,
            @ConfigProperty(name = "wellness.address") String address) {
        this.descriptions = descriptions;
        this.texts = texts;
        this.address = address;
    }

    /** The document as it is true now, with its texts in one language. */
    public JsonObject in(Language language) {
        return of(language, texts, address, descriptions);
    }

    static JsonObject of(
            Language language, Texts texts, String address, Iterable<? extends ApiDescription> descriptions) {
        var t = texts.in(language);
        var paths = new TreeMap<String, JsonObject>();
        var schemas = new TreeMap<String, JsonObject>(ownSchemas());
        for (var description : descriptions) {
            merge(paths, description.paths(language));
            merge(schemas, description.schemas(language));
        }
        return object(
                "openapi", "3.1.0",
                "info", info(t),
                "servers", array(object("url", address)),
                "paths", members(paths),
                "components",
                        object(
                                "schemas", members(schemas),
                                "parameters", parameters(t),
                                "headers", headers(t),
                                "responses", responses(t),
                                "securitySchemes",
                                        object(
                                                "token",
                                                object(
                                                        "type",
                                                        "http",
                                                        "scheme",
                                                        "bearer",
                                                        "description",
                                                        t.get("delivery.api.token")))));
    }

    private static JsonObject info(Texts.In t) {
        return object(
                "title", t.get("delivery.api.title"),
                "version", "1",
                "summary", t.get("delivery.api.summary"),
                "description", t.get("delivery.api.description"));
    }

    /** Two rooms that describe one address, or one schema twice, would hide each other's work: a bug, told at once. */
    private static void merge(Map<String, JsonObject> all, Map<String, JsonObject> more) {
        more.forEach((name, described) -> {
            if (all.putIfAbsent(name, described) != null) {
                throw new IllegalStateException("described twice: " + name);
            }
        });
    }

    private static JsonObject members(Map<String, JsonObject> members) {
        var object = SharedJson.object();
        members.forEach(object::add);
        return object.build();
    }

    private static Map<String, JsonObject> ownSchemas() {
        var string = object("type", "string");
        var fault = object(
                "type", "object",
                "properties", object("pointer", string, "parameter", string, "code", string, "detail", string),
                "required", array("code", "detail"));
        var problem = object(
                "type", "object",
                "properties",
                        object(
                                "type", object("type", "string", "format", "uri-reference"),
                                "title", string,
                                "status", object("type", "integer"),
                                "detail", string,
                                "errors", object("type", "array", "items", schema("Fault"))),
                "required", array("type", "title", "status", "detail"));
        return Map.of("Fault", fault, "Problem", problem);
    }

    private static JsonObject parameters(Texts.In t) {
        var size = object(
                "type",
                "integer",
                "minimum",
                1,
                "maximum",
                ListParameters.LARGEST_SIZE,
                "default",
                ListParameters.USUAL_SIZE);
        return object(
                "Locale", path("locale", t.get("delivery.api.locale"), oneOf(List.of("en", "fr"))),
                "Slug", path("slug", t.get("delivery.api.slug"), object("type", "string")),
                "Type", path("type", t.get("delivery.api.type"), object("type", "string")),
                "PageSize", query("page[size]", t.get("delivery.api.page-size"), size),
                "PageAfter", query("page[after]", t.get("delivery.api.page-after"), object("type", "string")),
                "Query",
                        query(
                                "q",
                                t.get("delivery.api.q"),
                                object("type", "string", "maxLength", ListParameters.LONGEST_QUERY)));
    }

    private static JsonObject path(String name, String description, JsonObject schema) {
        return object("name", name, "in", "path", "required", true, "description", description, "schema", schema);
    }

    private static JsonObject headers(Texts.In t) {
        return object("ETag", object("description", t.get("delivery.api.etag"), "schema", object("type", "string")));
    }

    /** 304 is no failure, but every address can answer it and none says more. */
    private static JsonObject responses(Texts.In t) {
        var responses = SharedJson.object().add("Problem304", object("description", t.get("delivery.api.unchanged")));
        for (var status : PROBLEMS) {
            responses.add(
                    "Problem" + status,
                    object(
                            "description", t.get("delivery.api.problem." + status),
                            "content", object(Problems.TYPE, object("schema", schema("Problem")))));
        }
        return responses.build();
    }
}
