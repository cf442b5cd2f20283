package org.wellnessconnection.content.api;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellnessconnection.content.LanguageState;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.ApiDescription;

/** Describes the management of entries. What an entry's parts hold is described by its type, at {@code /api/v1/types}. */
@ApplicationScoped
public class ManageDescription implements ApiDescription {

    private static final String ENTRIES = "/api/v1/manage/entries";
    private static final String JSON = "application/json";
    private static final JsonObject STRING = object("type", "string");
    private static final JsonArray SECURED = array(object("token", array()));

    private final Texts texts;

    @Inject
    public ManageDescription(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, JsonObject> paths(Language language) {
        var t = texts.in(language);
        var one = array(path("id"));
        var version = array(path("id"), path("revision"));
        var paths = new LinkedHashMap<String, JsonObject>();
        paths.put(ENTRIES, object("get", list(t), "post", create(t)));
        paths.put(
                ENTRIES + "/{id}",
                object("parameters", one, "get", read(t), "put", change(t), "delete", done(t, "trash", "trashEntry")));
        paths.put(
                ENTRIES + "/{id}/confirm",
                object("parameters", one, "post", write(t, "confirm", "confirmEntry", "Confirm", revised(t))));
        paths.put(
                ENTRIES + "/{id}/publish",
                object("parameters", one, "post", write(t, "publish", "publishEntry", "Publish", numbered(t))));
        paths.put(
                ENTRIES + "/{id}/withdraw",
                object("parameters", one, "post", write(t, "withdraw", "withdrawEntry", "Withdraw", numbered(t))));
        paths.put(ENTRIES + "/{id}/restore", object("parameters", one, "post", done(t, "restore", "restoreEntry")));
        paths.put(
                ENTRIES + "/{id}/revisions",
                object("parameters", one, "get", get(t, "revisions", "listRevisions", "Revisions")));
        paths.put(
                ENTRIES + "/{id}/revisions/{revision}",
                object("parameters", version, "get", get(t, "revision", "readRevision", "Revision")));
        paths.put("/api/v1/manage/import", object("post", bringIn(t)));
        paths.put("/api/v1/manage/export", object("get", takeOut(t)));
        return paths;
    }

    @Override
    public Map<String, JsonObject> schemas(Language language) {
        return ManageSchemas.all();
    }

    private static JsonObject list(Texts.In t) {
        var state = oneOf(Arrays.stream(LanguageState.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList());
        var parameters = array(
                query("type", t.get("content.api.parameter.type"), STRING),
                query("q", t.get("content.api.parameter.q"), STRING),
                query("en", t.get("content.api.parameter.state"), state),
                query("fr", t.get("content.api.parameter.state"), state),
                query("trashed", t.get("content.api.parameter.trashed"), object("type", "boolean")),
                query("page", t.get("content.api.fault.page"), object("type", "integer", "minimum", 1)));
        return operation(
                t,
                "entries",
                "listEntries",
                object("parameters", parameters),
                object("200", answer(t.get("content.api.entries.answer"), JSON, schema("EntryPage"))),
                List.of(400, 401, 403, 406));
    }

    private static JsonObject create(Texts.In t) {
        return operation(
                t,
                "create",
                "createEntry",
                object("parameters", array(prefer(t)), "requestBody", body("NewEntry")),
                object("201", answer(t.get("content.api.create.answer"), JSON, schema("Numbered"))),
                List.of(400, 401, 403, 406, 409, 413, 415, 422));
    }

    private static JsonObject read(Texts.In t) {
        return get(t, "read", "readEntry", "ManagedEntry");
    }

    private static JsonObject change(Texts.In t) {
        return write(
                t,
                "change",
                "changeEntry",
                "ChangedEntry",
                answer(t.get("content.api.change.answer"), JSON, schema("EntryRevisions")));
    }

    private static JsonObject get(Texts.In t, String key, String id, String schema) {
        var said = key.equals("read") ? "content.api.read.answer" : "content.api.revisions.answer";
        return operation(
                t,
                key,
                id,
                object(),
                object("200", answer(t.get(said), JSON, schema(schema))),
                List.of(401, 403, 404, 406));
    }

    private static JsonObject write(Texts.In t, String key, String id, String body, JsonObject answer) {
        return operation(
                t,
                key,
                id,
                object("parameters", array(ifMatch(t), prefer(t)), "requestBody", body(body)),
                object("200", answer),
                List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428));
    }

    private static JsonObject done(Texts.In t, String key, String id) {
        return operation(
                t,
                key,
                id,
                object("parameters", array(ifMatch(t))),
                object("204", object("description", t.get("content.api.done"))),
                List.of(401, 403, 404, 409, 412, 428));
    }

    private static JsonObject bringIn(Texts.In t) {
        var archive = object(TreeResource.ZIP, object("schema", object("type", "string", "format", "binary")));
        return operation(
                t,
                "import",
                "importContent",
                object("parameters", array(prefer(t)), "requestBody", object("required", true, "content", archive)),
                object("200", answer(t.get("content.api.import.answer"), JSON, schema("Imported"))),
                List.of(401, 403, 406, 409, 413, 415, 422));
    }

    private static JsonObject takeOut(Texts.In t) {
        var archive = object("type", "string", "format", "binary");
        return operation(
                t,
                "export",
                "exportContent",
                object(),
                object("200", answer(t.get("content.api.export.answer"), TreeResource.ZIP, archive)),
                List.of(401, 403, 406));
    }

    private static JsonObject operation(
            Texts.In t, String key, String id, JsonObject asked, JsonObject good, List<Integer> problems) {
        var operation = SharedJson.object(asked)
                .add("operationId", id)
                .add("tags", array(t.get("content.api.tag")))
                .add("summary", t.get("content.api." + key + ".summary"))
                .add("security", SECURED)
                .add("responses", answers(good, problems));
        return operation.build();
    }

    private static JsonObject revised(Texts.In t) {
        return answer(t.get("content.api.change.answer"), JSON, schema("EntryRevisions"));
    }

    private static JsonObject numbered(Texts.In t) {
        return answer(t.get("content.api.number.answer"), JSON, schema("Numbered"));
    }

    private static JsonObject body(String schema) {
        return object("required", true, "content", object(JSON, object("schema", schema(schema))));
    }

    private static JsonObject path(String name) {
        return object("name", name, "in", "path", "required", true, "schema", STRING);
    }

    private static JsonObject ifMatch(Texts.In t) {
        return header("If-Match", true, t.get("content.api.parameter.if-match"));
    }

    private static JsonObject prefer(Texts.In t) {
        return header("Prefer", false, t.get("content.api.parameter.prefer"));
    }

    private static JsonObject header(String name, boolean required, String description) {
        return object("name", name, "in", "header", "required", required, "description", description, "schema", STRING);
    }
}
