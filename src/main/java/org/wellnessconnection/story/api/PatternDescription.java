package org.wellnessconnection.story.api;

import static org.wellnessconnection.platform.rest.Descriptions.answer;
import static org.wellnessconnection.platform.rest.Descriptions.answers;
import static org.wellnessconnection.platform.rest.Descriptions.array;
import static org.wellnessconnection.platform.rest.Descriptions.object;
import static org.wellnessconnection.platform.rest.Descriptions.oneOf;
import static org.wellnessconnection.platform.rest.Descriptions.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.ApiDescription;
import org.wellnessconnection.story.PatternDesk.Source;

/** Describes the patterns of screening as programs read and change them. */
@ApplicationScoped
public class PatternDescription implements ApiDescription {

    private static final String PATTERNS = "/api/v1/manage/patterns";
    private static final String PATTERN = "StoryPattern";
    private static final String JSON = "application/json";
    private static final JsonObject STRING = object("type", "string");
    private static final JsonObject INTEGER = object("type", "integer", "minimum", 0);
    private static final JsonObject STRINGS = object("type", "array", "items", STRING);

    private final Texts texts;

    @Inject
    public PatternDescription(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, JsonObject> paths(Language language) {
        var t = texts.in(language);
        var name = array(object("name", "name", "in", "path", "required", true, "schema", STRING));
        var body = object("requestBody", object("required", true, "content", json(PATTERN)));
        var ifMatch = object(
                "parameters",
                array(object(
                        "name",
                        "If-Match",
                        "in",
                        "header",
                        "required",
                        true,
                        "description",
                        t.get("story.api.parameter.if-match"),
                        "schema",
                        STRING)));
        var changed = SharedJson.object(body)
                .add("parameters", ifMatch.getJsonArray("parameters"))
                .build();
        return Map.of(
                PATTERNS,
                object(
                        "get",
                        operation(t, "patterns", "200", "StoryPatterns", object(), List.of(401, 403, 406)),
                        "post",
                        operation(
                                t, "pattern-create", "201", PATTERN, body, List.of(400, 401, 403, 406, 413, 415, 422))),
                PATTERNS + "/trial",
                object(
                        "post",
                        operation(
                                t,
                                "pattern-trial",
                                "200",
                                "StoryPatternTrial",
                                body,
                                List.of(400, 401, 403, 406, 413, 415))),
                PATTERNS + "/{name}",
                object(
                        "parameters",
                        name,
                        "get",
                        operation(t, "pattern", "200", PATTERN, object(), List.of(401, 403, 404, 406)),
                        "put",
                        operation(
                                t,
                                "pattern-save",
                                "200",
                                PATTERN,
                                changed,
                                List.of(400, 401, 403, 404, 406, 412, 413, 415, 428)),
                        "delete",
                        operation(t, "pattern-remove", "204", "", ifMatch, List.of(401, 403, 404, 406, 412, 428))));
    }

    private static JsonObject operation(
            Texts.In t, String key, String status, String answered, JsonObject asked, List<Integer> problems) {
        var said = t.get("story.api." + key + ".summary");
        var answer = answered.isEmpty() ? object("description", said) : answer(said, JSON, schema(answered));
        return SharedJson.object(asked)
                .add("operationId", id(key))
                .add("tags", array(t.get("story.patterns.title")))
                .add("summary", said)
                .add("security", array(object("token", array())))
                .add("responses", answers(object(status, answer), problems))
                .build();
    }

    /** {@code createPattern} for {@code pattern-create}. */
    private static String id(String key) {
        return switch (key) {
            case "patterns" -> "listPatterns";
            case "pattern" -> "readPattern";
            default -> key.substring("pattern-".length()) + "Pattern";
        };
    }

    private static JsonObject json(String schema) {
        return object(JSON, object("schema", schema(schema)));
    }

    @Override
    public Map<String, JsonObject> schemas(Language language) {
        return Map.of(
                PATTERN,
                record(
                        object(
                                "name",
                                        object(
                                                "type",
                                                "string",
                                                "pattern",
                                                "^[a-z0-9]+(-[a-z0-9]+){0,9}$",
                                                "maxLength",
                                                60),
                                "guideline", STRING,
                                "language", oneOf(List.of("en", "fr")),
                                "kind", oneOf(ManagedPattern.KINDS),
                                "words", STRINGS,
                                "within", object("type", "integer", "minimum", 2, "maximum", 50),
                                "unless", STRINGS,
                                "weight", object("type", "integer", "minimum", 1, "maximum", 100),
                                "note", object("type", "string", "maxLength", 500),
                                "must", STRINGS,
                                "mustNot", STRINGS,
                                "source", oneOf(ManagedStory.words(Source.values()))),
                        "kind",
                        "words",
                        "must"),
                "StoryPatterns",
                record(object("items", object("type", "array", "items", schema(PATTERN))), "items"),
                "StoryPatternTrial",
                record(object("found", INTEGER, "of", INTEGER, "some", STRINGS), "found", "of", "some"));
    }

    private static JsonObject record(JsonObject members, String... required) {
        return object(
                "type",
                "object",
                "properties",
                members,
                "required",
                array(List.of(required)),
                "additionalProperties",
                false);
    }
}
