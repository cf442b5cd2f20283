package org.wellnessconnection.schedule.api;

import static org.wellnessconnection.platform.rest.Descriptions.answer;
import static org.wellnessconnection.platform.rest.Descriptions.answers;
import static org.wellnessconnection.platform.rest.Descriptions.array;
import static org.wellnessconnection.platform.rest.Descriptions.object;
import static org.wellnessconnection.platform.rest.Descriptions.oneOf;
import static org.wellnessconnection.platform.rest.Descriptions.parameter;
import static org.wellnessconnection.platform.rest.Descriptions.query;
import static org.wellnessconnection.platform.rest.Descriptions.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.rest.ApiDescription;
import org.wellnessconnection.schedule.ReservationForm;
import org.wellnessconnection.schedule.Standing;

/** Describes sessions and reservations. */
@ApplicationScoped
public class SessionDescription implements ApiDescription {

    private static final String SESSIONS = "/api/v1/{locale}/sessions";
    private static final String JSON = "application/json";
    private static final JsonObject STRING = object("type", "string");
    private static final JsonObject INTEGER = object("type", "integer");
    private static final JsonObject MOMENT = object("type", "string", "format", "date-time");

    private final Texts texts;

    @Inject
    public SessionDescription(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, JsonObject> paths(Language language) {
        var t = texts.in(language);
        var id = object(
                "name",
                "id",
                "in",
                "path",
                "required",
                true,
                "description",
                t.get("schedule.api.id"),
                "schema",
                STRING);
        var paths = new LinkedHashMap<String, JsonObject>();
        paths.put(SESSIONS, object("parameters", array(parameter("Locale")), "get", list(t)));
        paths.put(SESSIONS + "/{id}", object("parameters", array(parameter("Locale"), id), "get", one(t)));
        paths.put(
                SESSIONS + "/{id}/reservations",
                object("parameters", array(parameter("Locale"), id), "post", reserve(t)));
        return paths;
    }

    private static JsonObject list(Texts.In t) {
        return object(
                "operationId", "listSessions",
                "summary", t.get("schedule.api.list"),
                "tags", array(t.get("schedule.api.tag")),
                "parameters",
                        array(
                                query("from", t.get("schedule.api.from"), STRING),
                                query("to", t.of("schedule.api.to", SessionQuery.MOST_DAYS), STRING),
                                query("format", t.get("schedule.api.format"), STRING),
                                query("language", t.get("schedule.api.language"), oneOf(List.of("en", "fr")))),
                "responses",
                        answers(
                                object("200", answer(t.get("schedule.api.list.answer"), JSON, schema("SessionList"))),
                                List.of(304, 400, 406, 503)));
    }

    private static JsonObject one(Texts.In t) {
        return object(
                "operationId", "readSession",
                "summary", t.get("schedule.api.one"),
                "tags", array(t.get("schedule.api.tag")),
                "responses",
                        answers(
                                object("200", answer(t.get("schedule.api.one.answer"), JSON, schema("Session"))),
                                List.of(304, 404, 406, 503)));
    }

    private static JsonObject reserve(Texts.In t) {
        var body = object("required", true, "content", object(JSON, object("schema", schema("NewReservation"))));
        var accepted = object(
                "description",
                t.get("schedule.api.reserve.answer"),
                "content",
                object(
                        JSON,
                        object(
                                "schema",
                                object(
                                        "type",
                                        "object",
                                        "properties",
                                        object("message", STRING),
                                        "required",
                                        array("message")))));
        return object(
                "operationId", "reserveSeat",
                "summary", t.get("schedule.api.reserve"),
                "description", t.get("schedule.api.reserve.description"),
                "tags", array(t.get("schedule.api.tag")),
                "requestBody", body,
                "responses", answers(object("202", accepted), List.of(400, 404, 406, 409, 413, 415, 429, 503)));
    }

    @Override
    public Map<String, JsonObject> schemas(Language language) {
        var counts = object("type", "object", "properties", object("capacity", INTEGER, "free", INTEGER));
        var queue = object("type", "object", "properties", object("capacity", INTEGER, "waiting", INTEGER));
        var alternates = object("type", "object", "properties", object("en", STRING, "fr", STRING));
        var states = oneOf(List.of("open", "waitlist", "full", "not-open-yet", "closed", "cancelled"));
        var session = object(
                "type", "object",
                "properties",
                        object(
                                "id", STRING,
                                "format", STRING,
                                "title", STRING,
                                "language", oneOf(List.of("en", "fr", "both")),
                                "start", MOMENT,
                                "end", MOMENT,
                                "localStart", STRING,
                                "zone", STRING,
                                "minutes", INTEGER,
                                "state", states,
                                "seats", counts,
                                "waitlist", queue,
                                "closes", MOMENT,
                                "opens", MOMENT,
                                "href", STRING,
                                "alternates", alternates,
                                "modified", MOMENT),
                "required", array("id", "format", "language", "start", "end", "zone", "state", "seats", "href"));
        var list = object(
                "type", "object",
                "properties", object("items", object("type", "array", "items", schema("Session")), "total", INTEGER),
                "required", array("items", "total"));
        var reservation = object(
                "type", "object",
                "properties",
                        object(
                                "name", object("type", "string", "maxLength", ReservationForm.LONGEST_NAME),
                                "email", object("type", "string", "format", "email"),
                                "standing",
                                        oneOf(Arrays.stream(Standing.values())
                                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                                .toList()),
                                "rules", object("type", "boolean"),
                                "language", oneOf(List.of("en", "fr")),
                                "entry", oneOf(List.of("discreet", "full")),
                                "waitlist", object("type", "boolean")),
                "required", array("name", "email", "standing", "rules"));
        return Map.of("Session", session, "SessionList", list, "NewReservation", reservation);
    }
}
