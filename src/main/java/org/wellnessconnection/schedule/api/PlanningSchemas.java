package org.wellnessconnection.schedule.api;

import static org.wellnessconnection.platform.rest.Descriptions.array;
import static org.wellnessconnection.platform.rest.Descriptions.object;
import static org.wellnessconnection.platform.rest.Descriptions.oneOf;
import static org.wellnessconnection.platform.rest.Descriptions.schema;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.schedule.Recurrence;
import org.wellnessconnection.schedule.SessionPlan;
import org.wellnessconnection.schedule.SessionState;
import org.wellnessconnection.schedule.Spoken;

/** The shapes that requests and answers of the management of sessions have. */
final class PlanningSchemas {

    private static final JsonObject STRING = object("type", "string");
    private static final JsonObject INTEGER = object("type", "integer");
    private static final JsonObject TRUTH = object("type", "boolean");
    private static final JsonObject MOMENT = object("type", "string", "format", "date-time");
    private static final JsonObject DAY = object("type", "string", "format", "date");
    private static final JsonObject STRINGS = object("type", "array", "items", STRING);

    private PlanningSchemas() {}

    static Map<String, JsonObject> all() {
        var all = new LinkedHashMap<String, JsonObject>();
        all.put("SeriesPlan", record(with(plan(), rule(), object("publish", TRUTH)), "format", "firstDay", "start"));
        all.put(
                "Series",
                record(
                        with(
                                shown(),
                                rule(),
                                object("id", STRING, "published", TRUTH, "ended", TRUTH, "continues", STRING)),
                        "id",
                        "format",
                        "firstDay",
                        "start",
                        "recurrence",
                        "published"));
        all.put("SeriesList", list("Series"));
        all.put(
                "SeriesEffect",
                record(
                        object(
                                "id", STRING,
                                "same", INTEGER,
                                "moved", INTEGER,
                                "cancelled", INTEGER,
                                "added", INTEGER,
                                "apart", STRINGS,
                                "told", INTEGER),
                        "same",
                        "moved",
                        "cancelled",
                        "added",
                        "apart",
                        "told"));
        all.put("SessionPlan", record(with(plan(), place()), "format", "localStart"));
        all.put("PlannedSession", plannedSession());
        all.put("PlannedSessionList", list("PlannedSession"));
        all.put("Told", record(object("told", INTEGER), "told"));
        all.put("Made", record(object("id", STRING), "id"));
        var details = object("name", STRING, "language", words(Spoken.values()), "about", both());
        all.put("FacilitatorDetails", record(details, "name"));
        all.put(
                "Facilitator",
                record(
                        with(
                                details,
                                object(
                                        "id", STRING,
                                        "retired", TRUTH,
                                        "credentials", object("type", "array", "items", schema("Credential")))),
                        "id",
                        "name",
                        "language",
                        "about",
                        "retired",
                        "credentials"));
        all.put("FacilitatorList", list("Facilitator"));
        var credential = object("kind", STRING, "regulator", STRING, "province", STRING, "validUntil", DAY);
        all.put("NewCredential", record(credential, "kind", "regulator", "province", "validUntil"));
        all.put(
                "Credential",
                record(with(credential, object("id", STRING)), "id", "kind", "regulator", "province", "validUntil"));
        all.put("Holiday", record(object("day", DAY, "name", both()), "day", "name"));
        all.put("HolidayList", list("Holiday"));
        return all;
    }

    private static JsonObject plannedSession() {
        var more = object(
                "id", STRING,
                "series", STRING,
                "start", MOMENT,
                "end", MOMENT,
                "state", words(SessionState.values()),
                "edited", TRUTH,
                "counts", record(object("taken", INTEGER, "waiting", INTEGER), "taken", "waiting"));
        return record(with(shown(), place(), more), "id", "format", "localStart", "zone", "start", "end", "state");
    }

    /** What a session is, as it is sent. */
    private static JsonObject plan() {
        return with(common(), object("joiningLink", STRING));
    }

    /** The same as it is shown: the link into the meeting is written and never read. */
    private static JsonObject shown() {
        return with(common(), object("hasJoiningLink", TRUTH));
    }

    private static JsonObject common() {
        return object(
                "format", STRING,
                "title", both(),
                "language", words(Spoken.values()),
                "minutes", INTEGER,
                "capacity", object("type", "integer", "minimum", 1, "maximum", SessionPlan.MOST_SEATS),
                "waitlist", INTEGER,
                "opensDays", INTEGER,
                "closesMinutes", INTEGER,
                "facilitators", STRINGS,
                "zone", STRING);
    }

    private static JsonObject place() {
        return object("localStart", STRING);
    }

    private static JsonObject rule() {
        var recurrence = object(
                "pattern",
                words(Recurrence.Pattern.values()),
                "every",
                INTEGER,
                "until",
                DAY,
                "times",
                object("type", "integer", "minimum", 1, "maximum", Recurrence.MOST));
        return object(
                "firstDay", DAY,
                "start", STRING,
                "recurrence", object("type", "object", "properties", recurrence),
                "skips", object("type", "array", "items", DAY),
                "holidays", STRING);
    }

    private static JsonObject words(Enum<?>[] values) {
        return oneOf(Arrays.stream(values).map(ManageBody::word).toList());
    }

    private static JsonObject both() {
        return record(object("en", STRING, "fr", STRING), "en", "fr");
    }

    private static JsonObject list(String schema) {
        var items = object("type", "array", "items", schema(schema));
        return record(object("items", items, "total", INTEGER), "items", "total");
    }

    private static JsonObject with(JsonObject... several) {
        var all = SharedJson.object();
        for (var one : several) {
            one.forEach(all::add);
        }
        return all.build();
    }

    private static JsonObject record(JsonObject properties, Object... required) {
        return object("type", "object", "properties", properties, "required", array(required));
    }
}
