package org.wellnessconnection.story.api;

import static org.wellnessconnection.platform.rest.Descriptions.answers;
import static org.wellnessconnection.platform.rest.Descriptions.array;
import static org.wellnessconnection.platform.rest.Descriptions.object;
import static org.wellnessconnection.platform.rest.Descriptions.oneOf;
import static org.wellnessconnection.platform.rest.Descriptions.parameter;
import static org.wellnessconnection.platform.rest.Descriptions.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.rest.ApiDescription;
import org.wellnessconnection.story.Draft;

/** Describes the sending of stories. */
@ApplicationScoped
public class StoryDescription implements ApiDescription {

    private static final String JSON = "application/json";
    private static final JsonObject STRING = object("type", "string");

    private final Texts texts;

    @Inject
    public StoryDescription(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, JsonObject> paths(Language language) {
        var t = texts.in(language);
        var created = object(
                "description",
                t.get("story.api.share.description"),
                "content",
                object(JSON, object("schema", schema("StoryReceipt"))));
        var share = object(
                "operationId", "shareStory",
                "summary", t.get("story.api.share.summary"),
                "description", t.get("story.api.share.description"),
                "tags", array(t.get("story.queue.title")),
                "requestBody", object("required", true, "content", object(JSON, object("schema", schema("NewStory")))),
                "responses", answers(object("201", created), List.of(400, 404, 406, 409, 413, 415, 422, 429)));
        return Map.of("/api/v1/{locale}/stories", object("parameters", array(parameter("Locale")), "post", share));
    }

    @Override
    public Map<String, JsonObject> schemas(Language language) {
        return Map.of(
                "NewStory",
                object(
                        "type",
                        "object",
                        "properties",
                        object(
                                "text", object("type", "string", "maxLength", Draft.LONGEST),
                                "title", object("type", "string", "maxLength", Draft.LONGEST_TITLE),
                                "signature", object("type", "string", "maxLength", Draft.LONGEST_SIGNATURE),
                                "email", object("type", "string", "format", "email"),
                                "language", oneOf(List.of("en", "fr")),
                                "consent", object("type", "boolean")),
                        "required",
                        array("text", "consent"),
                        "additionalProperties",
                        false),
                "StoryReceipt",
                object(
                        "type",
                        "object",
                        "properties",
                        object(
                                "reference", STRING,
                                "manage", object("type", "string", "format", "uri"),
                                "confirmationSent", object("type", "boolean")),
                        "required",
                        array("reference", "manage", "confirmationSent")));
    }
}
