package org.wellnessconnection.platform.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.platform.json.SharedJson;

/** The phrases of which rooms make their part of the OpenAPI document, so that like things are described alike. */
public final class Descriptions {

    private Descriptions() {}

    /** An object of name, value, name, value… in this order; values are JSON, strings, whole numbers or truths. */
    public static JsonObject object(Object... members) {
        var object = SharedJson.object();
        for (var i = 0; i < members.length; i += 2) {
            object.add((String) members[i], value(members[i + 1]));
        }
        return object.build();
    }

    public static JsonArray array(Object... values) {
        return array(List.of(values));
    }

    public static JsonArray array(Collection<?> values) {
        var array = SharedJson.array();
        values.forEach(each -> array.add(value(each)));
        return array.build();
    }

    /** A schema from {@code components}. */
    public static JsonObject schema(String name) {
        return object("$ref", "#/components/schemas/" + name);
    }

    /** A parameter from {@code components}. */
    public static JsonObject parameter(String name) {
        return object("$ref", "#/components/parameters/" + name);
    }

    /** A parameter of the query that may be left out. */
    public static JsonObject query(String name, String description, JsonObject schema) {
        return object("name", name, "in", "query", "description", description, "schema", schema);
    }

    /** A parameter of the query that holds several words: repeated, or once with commas between them. */
    public static JsonObject query(String name, String description, Several several, JsonObject eachSchema) {
        return object(
                "name",
                name,
                "in",
                "query",
                "description",
                description,
                "style",
                "form",
                "explode",
                several == Several.REPEATED,
                "schema",
                object("type", "array", "items", eachSchema));
    }

    /** How several values of one parameter are written. */
    public enum Several {
        REPEATED,
        WITH_COMMAS
    }

    /** A successful answer with a JSON body. */
    public static JsonObject answer(String description, String mediaType, JsonObject schema) {
        return object(
                "description",
                description,
                "headers",
                object("ETag", object("$ref", "#/components/headers/ETag")),
                "content",
                object(mediaType, object("schema", schema)));
    }

    /** Answers by status; those that are not named here are the problem documents that every address can answer. */
    public static JsonObject answers(JsonObject own, List<Integer> problems) {
        var answers = SharedJson.object(own);
        problems.forEach(
                status -> answers.add(status.toString(), object("$ref", "#/components/responses/Problem" + status)));
        return answers.build();
    }

    /** A schema of one of these words. */
    public static JsonObject oneOf(Collection<String> values) {
        return object("type", "string", "enum", array(values));
    }

    /** One array after the other. */
    public static JsonArray joined(JsonArray... arrays) {
        JsonArrayBuilder all = SharedJson.array();
        Stream.of(arrays).forEach(array -> array.forEach(all::add));
        return all.build();
    }

    private static JsonValue value(Object given) {
        return switch (given) {
            case JsonValue json -> json;
            case String text -> SharedJson.string(text);
            case Integer number -> SharedJson.number(number);
            case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            default -> throw new IllegalArgumentException("not a value of a description: " + given.getClass());
        };
    }
}
