package org.wellnessconnection.delivery;

import static org.wellnessconnection.platform.rest.Descriptions.answer;
import static org.wellnessconnection.platform.rest.Descriptions.answers;
import static org.wellnessconnection.platform.rest.Descriptions.array;
import static org.wellnessconnection.platform.rest.Descriptions.joined;
import static org.wellnessconnection.platform.rest.Descriptions.object;
import static org.wellnessconnection.platform.rest.Descriptions.oneOf;
import static org.wellnessconnection.platform.rest.Descriptions.parameter;
import static org.wellnessconnection.platform.rest.Descriptions.query;
import static org.wellnessconnection.platform.rest.Descriptions.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.ApiDescription;
import org.wellnessconnection.platform.rest.Descriptions.Several;
import org.wellnessconnection.search.Published;

/** Describes search, suggestions and the catalogue of types, and the schemas that lists share with them. */
@ApplicationScoped
public class SearchDescription implements ApiDescription {

    private static final JsonObject STRING = object("type", "string");
    private static final JsonObject INTEGER = object("type", "integer");
    private static final String JSON = "application/json";

    private final Published published;
    private final Texts texts;

    @Inject
    public SearchDescription(Published published, Texts texts) {
        this.published = published;
        this.texts = texts;
    }

    @Override
    public Map<String, JsonObject> paths(Language language) {
        var t = texts.in(language);
        var locale = array(parameter("Locale"));
        var paths = new LinkedHashMap<String, JsonObject>();
        paths.put("/api/v1/{locale}/search", object("parameters", locale, "get", search(t)));
        paths.put("/api/v1/{locale}/suggest", object("parameters", locale, "get", suggest(t)));
        paths.put("/api/v1/types", object("get", types(t)));
        paths.put("/api/v1/types/{type}", object("parameters", array(parameter("Type")), "get", type(t)));
        return paths;
    }

    private JsonObject search(Texts.In t) {
        var filters = SharedJson.array();
        SearchParameters.facets(published.types())
                .forEach((name, values) -> filters.add(query(
                        "filter[" + name + "]",
                        t.of("delivery.api.filter", name),
                        Several.REPEATED,
                        values.isEmpty() ? STRING : oneOf(values))));
        return object(
                "operationId", "search",
                "tags", array(t.get("delivery.api.search.tag")),
                "summary", t.get("delivery.api.search.summary"),
                "parameters", joined(typed(t), filters.build(), searchParameters(t)),
                "responses",
                        answers(
                                object("200", answer(t.get("delivery.api.search.answer"), JSON, schema("Found"))),
                                List.of(304, 400, 406, 503)));
    }

    private static JsonArray searchParameters(Texts.In t) {
        return array(
                query("from", t.get("delivery.api.search.from"), bounded(0, SearchParameters.FURTHEST, 0)),
                query(
                        "size",
                        t.get("delivery.api.search.size"),
                        bounded(1, SearchParameters.LARGEST_SIZE, SearchParameters.USUAL_SIZE)),
                query("exact", t.get("delivery.api.search.exact"), object("type", "boolean", "default", false)));
    }

    private static JsonObject suggest(Texts.In t) {
        var size = query(
                "size",
                t.get("delivery.api.search.size"),
                bounded(1, SearchParameters.MOST_SUGGESTIONS, SearchParameters.USUAL_SUGGESTIONS));
        return object(
                "operationId", "suggest",
                "tags", array(t.get("delivery.api.search.tag")),
                "summary", t.get("delivery.api.suggest.summary"),
                "parameters", joined(typed(t), array(size)),
                "responses",
                        answers(
                                object(
                                        "200",
                                        answer(t.get("delivery.api.suggest.answer"), JSON, schema("Suggestions"))),
                                List.of(304, 400, 406, 503)));
    }

    private static JsonArray typed(Texts.In t) {
        return array(object(
                "name",
                "q",
                "in",
                "query",
                "required",
                true,
                "description",
                t.get("delivery.api.search.q"),
                "schema",
                object("type", "string", "minLength", 1, "maxLength", SearchParameters.LONGEST_QUERY)));
    }

    private static JsonObject bounded(int least, int most, int usual) {
        return object("type", "integer", "minimum", least, "maximum", most, "default", usual);
    }

    private static JsonObject types(Texts.In t) {
        return object(
                "operationId", "listTypes",
                "tags", array(t.get("delivery.api.types.tag")),
                "summary", t.get("delivery.api.types.summary"),
                "responses",
                        answers(
                                object("200", answer(t.get("delivery.api.types.answer"), JSON, schema("Types"))),
                                List.of(304, 400, 406, 503)));
    }

    private static JsonObject type(Texts.In t) {
        return object(
                "operationId", "getType",
                "tags", array(t.get("delivery.api.types.tag")),
                "summary", t.get("delivery.api.type.summary"),
                "responses",
                        answers(
                                object(
                                        "200",
                                        answer(
                                                t.get("delivery.api.type.answer"),
                                                TypeResource.SCHEMA,
                                                object("type", "object"))),
                                List.of(304, 400, 404, 406, 503)));
    }

    @Override
    public Map<String, JsonObject> schemas(Language language) {
        var hits = object("type", "array", "items", schema("Hit"));
        var schemas = new LinkedHashMap<String, JsonObject>();
        schemas.put("Count", record(object("value", STRING, "label", STRING, "count", INTEGER)));
        schemas.put(
                "Facets",
                object("type", "object", "additionalProperties", object("type", "array", "items", schema("Count"))));
        schemas.put("Included", object("type", "object", "additionalProperties", object("type", "object")));
        schemas.put("Name", record(names()));
        schemas.put(
                "Hit",
                record(SharedJson.object(names()).add("excerptHtml", STRING).build()));
        schemas.put("Found", found(hits));
        schemas.put("Suggestions", record(object("items", object("type", "array", "items", schema("Name")))));
        schemas.put("Types", types());
        return schemas;
    }

    private static JsonObject names() {
        return object(
                "id", STRING,
                "type", STRING,
                "locale", oneOf(List.of("en", "fr")),
                "slug", STRING,
                "title", STRING,
                "titleHtml", STRING);
    }

    private static JsonObject found(JsonObject hits) {
        var orNothing = object("type", array("string", "null"));
        var other = record(object("locale", oneOf(List.of("en", "fr")), "items", hits, "total", INTEGER));
        return record(object(
                "items", hits,
                "total", INTEGER,
                "from", INTEGER,
                "size", INTEGER,
                "corrected", orNothing,
                "suggestion", orNothing,
                "facets", schema("Facets"),
                "other", object("oneOf", array(other, object("type", "null")))));
    }

    private static JsonObject types() {
        var bilingual = record(object("en", STRING, "fr", STRING));
        var truth = object("type", "boolean");
        var field = object(
                "type", "object",
                "properties",
                        object(
                                "name",
                                STRING,
                                "kind",
                                STRING,
                                "localized",
                                truth,
                                "label",
                                bilingual,
                                "filter",
                                truth,
                                "range",
                                truth,
                                "sort",
                                truth,
                                "facet",
                                truth,
                                "options",
                                object("type", "array", "items", record(object("value", STRING, "label", bilingual)))),
                "required", array("name", "kind", "localized", "label", "filter", "range", "sort", "facet"));
        var type = record(object(
                "name",
                STRING,
                "label",
                bilingual,
                "plural",
                bilingual,
                "help",
                bilingual,
                "policy",
                oneOf(List.of("together", "independent")),
                "titleField",
                STRING,
                "order",
                object("type", "array", "items", STRING),
                "fields",
                object("type", "array", "items", field),
                "items",
                bilingual,
                "schema",
                STRING));
        return record(object("items", object("type", "array", "items", type)));
    }

    /** An object whose members are all there, always. */
    private static JsonObject record(JsonObject properties) {
        return object("type", "object", "properties", properties, "required", array(properties.keySet()));
    }
}
