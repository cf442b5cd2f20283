package org.wellnessconnection.story.api;

import static org.wellnessconnection.platform.rest.Descriptions.answer;
import static org.wellnessconnection.platform.rest.Descriptions.answers;
import static org.wellnessconnection.platform.rest.Descriptions.array;
import static org.wellnessconnection.platform.rest.Descriptions.object;
import static org.wellnessconnection.platform.rest.Descriptions.oneOf;
import static org.wellnessconnection.platform.rest.Descriptions.query;
import static org.wellnessconnection.platform.rest.Descriptions.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.ApiDescription;
import org.wellnessconnection.story.DecisionKind;
import org.wellnessconnection.story.Draft;
import org.wellnessconnection.story.ModerationDesk.Tab;
import org.wellnessconnection.story.Risk;
import org.wellnessconnection.story.StoryState;
import org.wellnessconnection.story.screening.Place;

/** Describes the moderation of stories by programs. */
@ApplicationScoped
public class ModerationDescription implements ApiDescription {

    private static final String STORIES = "/api/v1/manage/stories";
    private static final String STORY = "ManagedStory";
    private static final String JSON = "application/json";
    private static final JsonObject STRING = object("type", "string");
    private static final JsonObject INTEGER = object("type", "integer", "minimum", 0);
    private static final JsonObject TRUTH = object("type", "boolean");
    private static final JsonObject MOMENT = object("type", "string", "format", "date-time");
    private static final JsonObject STRINGS = object("type", "array", "items", STRING);
    private static final JsonArray SECURED = array(object("token", array()));

    private final Texts texts;

    @Inject
    public ModerationDescription(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, JsonObject> paths(Language language) {
        var t = texts.in(language);
        var one = array(object("name", "id", "in", "path", "required", true, "schema", STRING));
        var paths = new LinkedHashMap<String, JsonObject>();
        paths.put(STORIES, object("get", list(t)));
        paths.put(
                STORIES + "/{id}",
                object(
                        "parameters",
                        one,
                        "get",
                        operation(t, "read", "readStory", STORY, object(), List.of(401, 403, 404, 406))));
        paths.put(STORIES + "/{id}/claim", object("parameters", one, "post", write(t, "claim", "claimStory")));
        paths.put(STORIES + "/{id}/pass-on", object("parameters", one, "post", write(t, "pass-on", "passOnStory")));
        paths.put(
                STORIES + "/{id}/decisions",
                object("parameters", one, "post", write(t, "decide", "decideStory", "StoryDecision")));
        paths.put(
                STORIES + "/{id}/undo",
                object("parameters", one, "post", write(t, "undo", "undoStoryDecision", "StoryUndo")));
        return paths;
    }

    private static JsonObject list(Texts.In t) {
        var part = query("part", t.get("story.api.parameter.part"), oneOf(ManagedStory.words(Tab.values())));
        return operation(
                t, "list", "listStories", "StoryQueue", object("parameters", array(part)), List.of(400, 401, 403, 406));
    }

    private static JsonObject write(Texts.In t, String key, String id) {
        return operation(
                t, key, id, STORY, object("parameters", ifMatch(t)), List.of(401, 403, 404, 406, 409, 412, 428));
    }

    private static JsonObject write(Texts.In t, String key, String id, String body) {
        var asked = object(
                "parameters",
                ifMatch(t),
                "requestBody",
                object("required", true, "content", object(JSON, object("schema", schema(body)))));
        return operation(t, key, id, STORY, asked, List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428));
    }

    private static JsonObject operation(
            Texts.In t, String key, String id, String answered, JsonObject asked, List<Integer> problems) {
        return SharedJson.object(asked)
                .add("operationId", id)
                .add("tags", array(t.get("story.queue.title")))
                .add("summary", t.get("story.api." + key + ".summary"))
                .add("security", SECURED)
                .add(
                        "responses",
                        answers(
                                object("200", answer(t.get("story.api.story.answer"), JSON, schema(answered))),
                                problems))
                .build();
    }

    private static JsonArray ifMatch(Texts.In t) {
        return array(object(
                "name",
                "If-Match",
                "in",
                "header",
                "required",
                true,
                "description",
                t.get("story.api.parameter.if-match"),
                "schema",
                STRING));
    }

    @Override
    public Map<String, JsonObject> schemas(Language language) {
        var all = new LinkedHashMap<String, JsonObject>();
        all.put("StoryQueue", record(object("items", list("StoryLine")), "items"));
        all.put("StoryLine", record(line().build(), "id", "reference", "language", "state"));
        all.put(STORY, record(story(), "id", "reference", "language", "state", "findings", "decisions"));
        all.put(
                "StoryFinding",
                record(
                        object(
                                "kind", STRING,
                                "guideline", STRING,
                                "pattern", STRING,
                                "why", STRING,
                                "in", places(),
                                "from", INTEGER,
                                "to", INTEGER,
                                "weight", INTEGER),
                        "kind",
                        "why",
                        "in",
                        "from",
                        "to",
                        "weight"));
        all.put(
                "PastDecision",
                record(
                        object(
                                "id", STRING,
                                "kind", kinds(),
                                "actor", STRING,
                                "at", MOMENT,
                                "guidelines", STRINGS,
                                "undone", TRUTH,
                                "undoable", TRUTH),
                        "id",
                        "kind",
                        "at"));
        all.put(
                "StoryDecision",
                record(
                        object(
                                "kind", kinds(),
                                "guidelines", STRINGS,
                                "note", object("type", "string", "maxLength", 2_000),
                                "redactions", list("StoryRedaction"),
                                "themes", STRINGS),
                        "kind"));
        all.put(
                "StoryRedaction",
                record(
                        object(
                                "in",
                                places(),
                                "from",
                                INTEGER,
                                "to",
                                INTEGER,
                                "words",
                                object("type", "string", "maxLength", 200)),
                        "from",
                        "to",
                        "words"));
        all.put("StoryUndo", record(object("decision", STRING), "decision"));
        return all;
    }

    private static JsonObjectBuilder line() {
        return SharedJson.object(object(
                "id", STRING,
                "reference", STRING,
                "language", oneOf(List.of("en", "fr")),
                "state", oneOf(ManagedStory.words(StoryState.values())),
                "risk", oneOf(ManagedStory.words(Risk.values())),
                "distress", TRUTH,
                "received", MOMENT,
                "due", MOMENT,
                "heldByAnother", TRUTH));
    }

    private static JsonObject story() {
        return line().add("title", STRING)
                .add("text", object("type", "string", "maxLength", Draft.LONGEST))
                .add("signature", STRING)
                .add("mine", TRUTH)
                .add("themes", STRINGS)
                .add("heldUntil", MOMENT)
                .add("findings", list("StoryFinding"))
                .add("decisions", list("PastDecision"))
                .build();
    }

    private static JsonObject places() {
        return oneOf(ManagedStory.words(Place.values()));
    }

    private static JsonObject kinds() {
        return oneOf(ManagedStory.words(DecisionKind.values()));
    }

    private static JsonObject list(String schema) {
        return object("type", "array", "items", schema(schema));
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
