package org.wellnessconnection.content.api;

import static org.wellnessconnection.platform.rest.Descriptions.array;
import static org.wellnessconnection.platform.rest.Descriptions.object;
import static org.wellnessconnection.platform.rest.Descriptions.schema;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes that requests and answers of the management of entries have. */
final class ManageSchemas {

    private static final JsonObject STRING = object("type", "string");
    private static final JsonObject INTEGER = object("type", "integer");
    private static final JsonObject TRUTH = object("type", "boolean");
    private static final JsonObject STRINGS = object("type", "array", "items", STRING);

    /** The values of a part by field name; which fields there are the entry's type says. */
    private static final JsonObject VALUES = object("type", "object", "additionalProperties", true);

    private ManageSchemas() {}

    static Map<String, JsonObject> all() {
        var all = new LinkedHashMap<String, JsonObject>();
        all.put("NewEntry", newEntry());
        all.put("ChangedEntry", record(object("shared", VALUES, "en", VALUES, "fr", VALUES, "note", STRING)));
        all.put("Confirm", confirm());
        all.put("Publish", record(object("languages", STRINGS, "reason", STRING)));
        all.put("Withdraw", record(object("reason", STRING, "althoughUsed", TRUTH)));
        all.put("Numbered", record(object("id", STRING, "number", INTEGER), "id"));
        all.put("EntryRevisions", record(object("id", STRING, "revisions", parts(STRING)), "id", "revisions"));
        all.put("RevisionLine", record(line(), "id", "part", "number", "author", "at", "note", "origin"));
        all.put("Revisions", record(object("items", list("RevisionLine")), "items"));
        all.put("Revision", revision());
        all.put("ManagedEntry", managed());
        all.put("EntryLine", entryLine());
        all.put(
                "EntryPage",
                record(
                        object("items", list("EntryLine"), "total", INTEGER, "page", INTEGER, "pages", INTEGER),
                        "items",
                        "total",
                        "page",
                        "pages"));
        all.put(
                "Imported",
                record(
                        object("created", INTEGER, "changed", INTEGER, "unchanged", INTEGER, "number", INTEGER),
                        "created",
                        "changed",
                        "unchanged",
                        "number"));
        return all;
    }

    private static JsonObject newEntry() {
        var members = object(
                "type", STRING,
                "key", STRING,
                "shared", VALUES,
                "en", VALUES,
                "fr", VALUES,
                "note", STRING,
                "publish", TRUTH,
                "languages", STRINGS);
        return record(members, "type");
    }

    private static JsonObject confirm() {
        return record(object("language", STRING, "fields", STRINGS, "note", STRING), "language", "fields");
    }

    private static JsonObject line() {
        return object(
                "id", STRING,
                "part", STRING,
                "number", INTEGER,
                "author", STRING,
                "at", object("type", "string", "format", "date-time"),
                "note", STRING,
                "origin", STRING);
    }

    private static JsonObject revision() {
        return object(
                "allOf",
                array(schema("RevisionLine"), object("type", "object", "properties", object("values", VALUES))));
    }

    private static JsonObject managed() {
        var members = object(
                "id", STRING,
                "type", STRING,
                "key", STRING,
                "state", both(STRING),
                "behind", both(STRINGS),
                "trashed", TRUTH,
                "number", INTEGER,
                "shared", VALUES,
                "en", VALUES,
                "fr", VALUES,
                "revisions", parts(schema("RevisionLine")));
        return record(members, "id", "type", "key", "state", "behind", "trashed", "shared", "revisions");
    }

    private static JsonObject entryLine() {
        var members = object(
                "id",
                STRING,
                "type",
                STRING,
                "key",
                STRING,
                "title",
                both(STRING),
                "state",
                both(STRING),
                "behind",
                both(INTEGER),
                "changed",
                object("type", "string", "format", "date-time"),
                "changedBy",
                STRING);
        return record(members, "id", "type", "key", "title", "state", "behind", "changed", "changedBy");
    }

    private static JsonObject both(JsonObject each) {
        return record(object("en", each, "fr", each), "en", "fr");
    }

    private static JsonObject parts(JsonObject each) {
        return record(object("shared", each, "en", each, "fr", each));
    }

    private static JsonObject list(String schema) {
        return object("type", "array", "items", schema(schema));
    }

    private static JsonObject record(JsonObject properties, Object... required) {
        return object("type", "object", "properties", properties, "required", array(required));
    }
}
