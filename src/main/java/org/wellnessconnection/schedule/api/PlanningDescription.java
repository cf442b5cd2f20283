package org.wellnessconnection.schedule.api;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.ApiDescription;
import org.wellnessconnection.schedule.Holidays;

/** Describes the management of series, sessions and those who lead them. */
@ApplicationScoped
public class PlanningDescription implements ApiDescription {

    private static final String MANAGE = "/api/v1/manage/";
    private static final String JSON = "application/json";
    private static final JsonObject STRING = object("type", "string");
    private static final JsonObject INTEGER = object("type", "integer");
    private static final JsonArray SECURED = array(object("token", array()));
    private static final List<Integer> READING = List.of(400, 401, 403, 404, 406);
    private static final List<Integer> MAKING = List.of(400, 401, 403, 406, 409, 413, 415, 422);
    private static final List<Integer> CHANGING = List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428);

    private final Texts texts;

    @Inject
    public PlanningDescription(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, JsonObject> paths(Language language) {
        var t = texts.in(language);
        var paths = new LinkedHashMap<String, JsonObject>();
        addSeries(paths, t);
        addSessions(paths, t);
        addFacilitators(paths, t);
        var year = query("year", t.get("schedule.api.manage.holiday.year"), INTEGER);
        var places = new ArrayList<>(Holidays.PROVINCES);
        places.addFirst(Holidays.CANADA);
        var place = query("place", t.get("schedule.api.manage.holiday.place"), oneOf(places));
        paths.put(
                MANAGE + "holidays",
                object("get", read(t, "holiday.list", "listHolidays", "HolidayList", array(year, place))));
        return paths;
    }

    private static void addSeries(Map<String, JsonObject> paths, Texts.In t) {
        var one = MANAGE + "series/{id}";
        paths.put(
                MANAGE + "series",
                object(
                        "get", read(t, "series.list", "listSeries", "SeriesList", array()),
                        "post", make(t, "series.create", "createSeries", "SeriesPlan")));
        paths.put(
                one,
                object(
                        "parameters", ids("id"),
                        "get", read(t, "series.read", "readSeries", "Series", array()),
                        "put", change(t, "series.change", "changeSeries", "SeriesPlan", "SeriesEffect")));
        paths.put(
                one + "/preview",
                object(
                        "parameters",
                        ids("id"),
                        "post",
                        operation(
                                t,
                                "series.preview",
                                "previewSeries",
                                object("requestBody", body("SeriesPlan")),
                                good(t, "SeriesEffect"),
                                MAKING)));
        paths.put(
                one + "/publish", object("parameters", ids("id"), "post", done(t, "series.publish", "publishSeries")));
    }

    private static void addSessions(Map<String, JsonObject> paths, Texts.In t) {
        var one = MANAGE + "sessions/{id}";
        var asked = array(
                query("from", t.get("schedule.api.from"), STRING),
                query("to", t.of("schedule.api.to", SessionQuery.MOST_DAYS), STRING),
                query("format", t.get("schedule.api.format"), STRING),
                query("language", t.get("schedule.api.language"), oneOf(List.of("en", "fr"))));
        paths.put(
                MANAGE + "sessions",
                object("get", read(t, "session.list", "listPlannedSessions", "PlannedSessionList", asked)));
        paths.put(
                one,
                object(
                        "parameters", ids("id"),
                        "get", read(t, "session.read", "readPlannedSession", "PlannedSession", array()),
                        "put", change(t, "session.change", "changeSession", "SessionPlan", "PlannedSession")));
        paths.put(
                one + "/publish",
                object("parameters", ids("id"), "post", done(t, "session.publish", "publishSession")));
        paths.put(
                one + "/cancel",
                object(
                        "parameters",
                        ids("id"),
                        "post",
                        operation(
                                t,
                                "session.cancel",
                                "cancelSession",
                                object("parameters", array(ifMatch(t))),
                                good(t, "Told"),
                                CHANGING)));
    }

    private static void addFacilitators(Map<String, JsonObject> paths, Texts.In t) {
        var one = MANAGE + "facilitators/{id}";
        paths.put(
                MANAGE + "facilitators",
                object(
                        "get", read(t, "facilitator.list", "listFacilitators", "FacilitatorList", array()),
                        "post", make(t, "facilitator.create", "createFacilitator", "FacilitatorDetails")));
        paths.put(
                one,
                object(
                        "parameters", ids("id"),
                        "get", read(t, "facilitator.read", "readFacilitator", "Facilitator", array()),
                        "put",
                                change(
                                        t,
                                        "facilitator.change",
                                        "changeFacilitator",
                                        "FacilitatorDetails",
                                        "Facilitator")));
        paths.put(
                one + "/credentials",
                object(
                        "parameters",
                        ids("id"),
                        "post",
                        change(t, "facilitator.credential", "addCredential", "NewCredential", "Facilitator")));
        paths.put(
                one + "/credentials/{credential}",
                object(
                        "parameters",
                        ids("id", "credential"),
                        "delete",
                        act(t, "facilitator.credential-gone", "removeCredential")));
        paths.put(
                one + "/retire",
                object("parameters", ids("id"), "post", act(t, "facilitator.retire", "retireFacilitator")));
        paths.put(
                one + "/return",
                object("parameters", ids("id"), "post", act(t, "facilitator.return", "returnFacilitator")));
    }

    private static JsonObject read(Texts.In t, String key, String id, String schema, JsonArray parameters) {
        return operation(t, key, id, object("parameters", parameters), good(t, schema), READING);
    }

    private static JsonObject make(Texts.In t, String key, String id, String body) {
        var made = object("201", answer(t.get("schedule.api.manage.done"), JSON, schema("Made")));
        return operation(t, key, id, object("requestBody", body(body)), made, MAKING);
    }

    private static JsonObject change(Texts.In t, String key, String id, String body, String schema) {
        var asked = object("parameters", array(ifMatch(t)), "requestBody", body(body));
        return operation(t, key, id, asked, good(t, schema), CHANGING);
    }

    /** Without a body; the answer shows the person. */
    private static JsonObject act(Texts.In t, String key, String id) {
        return operation(t, key, id, object("parameters", array(ifMatch(t))), good(t, "Facilitator"), CHANGING);
    }

    private static JsonObject done(Texts.In t, String key, String id) {
        var nothing = object("204", object("description", t.get("schedule.api.manage.done")));
        return operation(t, key, id, object("parameters", array(ifMatch(t))), nothing, CHANGING);
    }

    private static JsonObject operation(
            Texts.In t, String key, String id, JsonObject asked, JsonObject good, List<Integer> problems) {
        return SharedJson.object(asked)
                .add("operationId", id)
                .add("tags", array(t.get("schedule.api.manage.tag")))
                .add("summary", t.get("schedule.api.manage." + key))
                .add("security", SECURED)
                .add("responses", answers(good, problems))
                .build();
    }

    private static JsonObject good(Texts.In t, String schema) {
        return object("200", answer(t.get("schedule.api.manage.answer"), JSON, schema(schema)));
    }

    private static JsonObject body(String schema) {
        return object("required", true, "content", object(JSON, object("schema", schema(schema))));
    }

    private static JsonObject ifMatch(Texts.In t) {
        return object(
                "name",
                "If-Match",
                "in",
                "header",
                "required",
                true,
                "description",
                t.get("schedule.api.manage.if-match"),
                "schema",
                STRING);
    }

    private static JsonArray ids(String... names) {
        return array(Arrays.stream(names)
                .map(name -> object("name", name, "in", "path", "required", true, "schema", STRING))
                .toList());
    }

    @Override
    public Map<String, JsonObject> schemas(Language language) {
        return PlanningSchemas.all();
    }
}
