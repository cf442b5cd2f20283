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
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.ApiDescription;
import org.wellnessconnection.platform.rest.Descriptions.Several;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.PublishedType.Field;

/** Describes lists and items: two addresses per content type, so that a generated client knows each type by name. */
@ApplicationScoped
public class EntryDescription implements ApiDescription {

    private final Published published;
    private final Texts texts;

    @Inject
    public EntryDescription(Published published, Texts texts) {
        this.published = published;
        this.texts = texts;
    }

    @Override
    public Map<String, JsonObject> paths(Language language) {
        var t = texts.in(language);
        var paths = new LinkedHashMap<String, JsonObject>();
        for (var type : published.types()) {
            var address = "/api/v1/{locale}/" + type.name();
            paths.put(address, object("parameters", array(parameter("Locale")), "get", list(type, t)));
            paths.put(
                    address + "/{slug}",
                    object("parameters", array(parameter("Locale"), parameter("Slug")), "get", item(type, t)));
        }
        return paths;
    }

    @Override
    public Map<String, JsonObject> schemas(Language language) {
        var schemas = new LinkedHashMap<String, JsonObject>();
        for (var type : published.types()) {
            schemas.put(name(type), itemSchema(type, language));
            schemas.put(name(type) + "List", listSchema(type));
        }
        return schemas;
    }

    /** {@code session-format} is {@code SessionFormat} where programs name it. */
    static String name(PublishedType type) {
        return Arrays.stream(type.name().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static JsonObject list(PublishedType type, Texts.In t) {
        var language = t.language();
        return object(
                "operationId", "list" + name(type),
                "tags", array(type.plural().in(language)),
                "summary", t.of("delivery.api.list.summary", type.plural().in(language)),
                "description", type.help().in(language),
                "parameters", joined(filters(type, t), listParameters(type, t), shape(type, t)),
                "responses",
                        answers(
                                object(
                                        "200",
                                        answer(
                                                t.get("delivery.api.list.answer"),
                                                "application/json",
                                                schema(name(type) + "List"))),
                                List.of(304, 400, 404, 406, 503)));
    }

    private static JsonObject item(PublishedType type, Texts.In t) {
        var language = t.language();
        return object(
                "operationId", "get" + name(type),
                "tags", array(type.plural().in(language)),
                "summary", t.of("delivery.api.item.summary", type.label().in(language)),
                "parameters", shape(type, t),
                "responses",
                        answers(
                                object(
                                        "200",
                                                answer(
                                                        t.get("delivery.api.item.answer"),
                                                        "application/json",
                                                        schema(name(type))),
                                        "301", object("description", t.get("delivery.api.item.moved"))),
                                List.of(304, 400, 404, 406, 503)));
    }

    private static JsonArray filters(PublishedType type, Texts.In t) {
        var filters = SharedJson.array();
        for (var field : type.fields()) {
            if (field.kind().isFilterable()) {
                var label = field.label().in(t.language());
                var name = "filter[" + field.name() + "]";
                filters.add(query(name, t.of("delivery.api.filter", label), Several.REPEATED, value(field)));
                filters.add(
                        query(name + "[not]", t.of("delivery.api.filter-not", label), Several.REPEATED, value(field)));
                if (field.kind().isOrdered()) {
                    filters.add(query(name + "[gte]", t.of("delivery.api.filter-from", label), value(field)));
                    filters.add(query(name + "[lte]", t.of("delivery.api.filter-to", label), value(field)));
                }
            }
        }
        for (var moment : FilterParameters.MOMENTS) {
            var day = object("type", "string", "format", "date");
            filters.add(query("filter[" + moment + "][gte]", t.of("delivery.api.filter-from", moment), day));
            filters.add(query("filter[" + moment + "][lte]", t.of("delivery.api.filter-to", moment), day));
        }
        return filters.build();
    }

    private static JsonObject value(Field field) {
        return switch (field.kind()) {
            case CHOICE, CHOICES -> oneOf(field.options().keySet());
            case BOOLEAN -> object("type", "boolean");
            case NUMBER -> object("type", "integer");
            case DATE -> object("type", "string", "format", "date");
            case REFERENCE, REFERENCES -> object("type", "string", "pattern", "^[a-z0-9-]+/[a-z0-9-]+$");
            default -> object("type", "string");
        };
    }

    private static JsonArray listParameters(PublishedType type, Texts.In t) {
        var keys = new ArrayList<String>();
        ListParameters.sortable(type, true).forEach(key -> keys.addAll(List.of(key, "-" + key)));
        var own = SharedJson.array()
                .add(query("sort", t.get("delivery.api.sort"), Several.WITH_COMMAS, oneOf(keys)))
                .add(parameter("PageSize"))
                .add(parameter("PageAfter"))
                .add(parameter("Query"));
        var facets = ListParameters.facets(type);
        if (!facets.isEmpty()) {
            own.add(query("facets", t.get("delivery.api.facets"), Several.WITH_COMMAS, oneOf(facets)));
        }
        return own.build();
    }

    private static JsonArray shape(PublishedType type, Texts.In t) {
        var own = SharedJson.array()
                .add(query(
                        "fields",
                        t.get("delivery.api.fields"),
                        Several.WITH_COMMAS,
                        oneOf(ItemParameters.members(type))));
        var references = ItemParameters.references(type);
        if (!references.isEmpty()) {
            own.add(query("include", t.get("delivery.api.include"), Several.WITH_COMMAS, oneOf(references)));
        }
        return own.build();
    }

    /** The type's own schema, under the document's dialect and with the language's words for the type itself. */
    private static JsonObject itemSchema(PublishedType type, Language language) {
        var whole = SharedJson.read(type.schema());
        JsonObjectBuilder schema = SharedJson.object();
        whole.forEach((name, value) -> {
            if (!name.equals("$schema") && !name.equals("$id")) {
                schema.add(name, value);
            }
        });
        return schema.add("title", type.label().in(language))
                .add("description", type.help().in(language))
                .build();
    }

    private static JsonObject listSchema(PublishedType type) {
        return object(
                "type", "object",
                "properties",
                        object(
                                "items", object("type", "array", "items", schema(name(type))),
                                "total", object("type", "integer"),
                                "next", object("type", array("string", "null")),
                                "facets", schema("Facets"),
                                "included", schema("Included")),
                "required", array("items", "total", "next", "facets"));
    }
}
