package org.wellnessconnection.content.type;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.SharedJson;

/** The JSON Schema (2020-12) of an item of a type, as the delivery API answers it (SPEC A1). */
final class ItemSchema {

    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private ItemSchema() {}

    static JsonObject of(ContentType type) {
        var required = new java.util.ArrayList<>(
                List.of("id", "type", "locale", "title", "alternates", "published", "modified", "revision"));
        if (type.hasPages()) {
            required.add("slug");
        }
        type.fields().stream()
                .filter(field -> field.required() && !field.name().equals("title"))
                .forEach(field -> required.add(field.name()));
        return SharedJson.object()
                .add("$schema", "https://json-schema.org/draft/2020-12/schema")
                .add("$id", "/api/v1/types/" + type.name())
                .add("title", type.label().en())
                .add("description", type.help().en())
                .add("type", "object")
                .add("properties", properties(type))
                .add("required", strings(required))
                .add("additionalProperties", false)
                .build();
    }

    private static JsonObjectBuilder properties(ContentType type) {
        var properties = SharedJson.object()
                .add("id", string())
                .add("type", SharedJson.object().add("const", type.name()))
                .add("locale", SharedJson.object().add("enum", strings(List.of("en", "fr"))))
                .add(
                        "slug",
                        string().add(
                                        "pattern",
                                        type.hasPages() ? SLUG : "^(" + SLUG.substring(1, SLUG.length() - 1) + ")?$"))
                .add("title", string());
        for (var field : type.fields()) {
            properties.add(field.name(), described(field));
        }
        return properties
                .add("alternates", alternates())
                .add("published", string().add("format", "date-time"))
                .add("modified", string().add("format", "date-time"))
                .add("revision", SharedJson.object().add("type", "integer"))
                .add("included", included());
    }

    private static JsonObjectBuilder included() {
        return SharedJson.object()
                .add("type", "object")
                .add("description", "Entries that include asked for, by type/key.")
                .add("additionalProperties", SharedJson.object().add("type", "object"));
    }

    private static JsonObjectBuilder alternates() {
        var languages = SharedJson.object();
        for (var language : Language.values()) {
            languages.add(language.code(), string());
        }
        return SharedJson.object()
                .add("type", "object")
                .add("description", "The address of this entry per language in which it is public.")
                .add("properties", languages)
                .add("additionalProperties", false);
    }

    private static JsonObjectBuilder described(Field field) {
        var schema = shape(field).add("title", field.label().en());
        return field.help().en().isEmpty()
                ? schema
                : schema.add("description", field.help().en());
    }

    private static JsonObjectBuilder shape(Field field) {
        return switch (field) {
            case Field.Text text -> text(text);
            case Field.Markdown markdown -> markdown(markdown);
            case Field.Choice choice -> options(choice.options().keySet());
            case Field.Choices choices -> several(options(choices.options().keySet()), choices.limits());
            case Field.Items items -> several(string().add("maxLength", Field.Items.LONGEST), items.limits());
            case Field.Flag flag -> SharedJson.object().add("type", "boolean");
            case Field.Whole whole -> whole(whole);
            case Field.Day day -> string().add("format", "date");
            case Field.Url url -> string().add("format", "uri");
            case Field.Email email -> string().add("format", "email");
            case Field.Phone phone -> string();
            case Field.Reference reference -> reference(reference.to());
            case Field.References references -> several(reference(references.to()), references.limits());
            case Field.Media media -> string();
        };
    }

    private static JsonObjectBuilder text(Field.Text text) {
        var schema = string().add("maxLength", text.limits().max());
        if (text.limits().min() > 0) {
            schema.add("minLength", text.limits().min());
        }
        text.pattern().ifPresent(pattern -> schema.add("pattern", "^(?:" + pattern.pattern() + ")$"));
        return schema;
    }

    private static JsonObjectBuilder markdown(Field.Markdown markdown) {
        return SharedJson.object()
                .add("type", "object")
                .add(
                        "properties",
                        SharedJson.object()
                                .add(
                                        "markdown",
                                        string().add(
                                                        "maxLength",
                                                        markdown.limits().max()))
                                .add("html", string().add("description", "Safe to print as it stands.")))
                .add("required", strings(List.of("markdown", "html")))
                .add("additionalProperties", false);
    }

    private static JsonObjectBuilder whole(Field.Whole whole) {
        return SharedJson.object()
                .add("type", "integer")
                .add("minimum", whole.limits().min())
                .add("maximum", whole.limits().max());
    }

    private static JsonObjectBuilder options(Collection<String> keys) {
        return SharedJson.object().add("enum", strings(keys));
    }

    /** {@code type/key}; the entry itself comes along under that name in {@code included}, if it is asked for. */
    private static JsonObjectBuilder reference(List<String> to) {
        var key = SLUG.substring(1, SLUG.length() - 1);
        return string().add("pattern", "^(" + String.join("|", to) + ")/" + key + "$");
    }

    private static JsonObjectBuilder several(JsonObjectBuilder item, Field.Limits limits) {
        return SharedJson.object()
                .add("type", "array")
                .add("items", item)
                .add("minItems", limits.min())
                .add("maxItems", limits.max());
    }

    private static JsonObjectBuilder string() {
        return SharedJson.object().add("type", "string");
    }

    private static JsonArrayBuilder strings(Collection<String> values) {
        var array = SharedJson.array();
        values.forEach(array::add);
        return array;
    }
}
