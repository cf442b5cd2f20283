package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.Server;

/** Planning by program: series, sessions and those who lead them, through the management API. */
class ManageScheduleIT {

    private static final String MANAGE = "/api/v1/manage/";
    private static final String LINK = "https://meet.example/secret-room";

    private final Management management = Server.management();
    private final LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(40);

    @Test
    void aSeriesIsPlannedLookedAtChangedAndCancelled() {
        var person = facilitator();
        var created =
                send("POST", "series", series(person, 3).add("publish", true).build());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var id = Management.json(created).getString("id");

        var read = send("GET", "series/" + id, null);
        var series = Management.json(read);
        assertThat(series.getBoolean("published")).isTrue();
        assertThat(series.getBoolean("hasJoiningLink")).isTrue();
        assertThat(read.body()).doesNotContain("secret-room");
        var sessions = sessions(id);
        assertThat(sessions).hasSize(3).allSatisfy(one -> {
            assertThat(one.getString("state")).isEqualTo("open");
            assertThat(one.getString("localStart")).endsWith("T18:30");
        });
        assertThat(send("GET", "series", null).body()).contains(id).doesNotContain("secret-room");

        var later = Json.createObjectBuilder(series).add("start", "19:15").build();
        var preview = Management.json(send("POST", "series/" + id + "/preview", later));
        assertThat(preview.getInt("moved")).isEqualTo(3);
        var changed = send("PUT", "series/" + id, later, "If-Match", tag(read));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        var next = Management.json(changed).getString("id");
        assertThat(sessions(next))
                .hasSize(3)
                .allMatch(one -> one.getString("localStart").endsWith("T19:15"));
        assertThat(Management.json(send("GET", "series/" + next, null)).getBoolean("hasJoiningLink"))
                .as("a link that is left out stays")
                .isTrue();
        assertThat(send("PUT", "series/" + id, later, "If-Match", tag(read)).statusCode())
                .as("somebody else was faster")
                .isEqualTo(412);

        for (var one : sessions(next)) {
            var path = "sessions/" + one.getString("id");
            var cancelled = send("POST", path + "/cancel", null, "If-Match", tag(send("GET", path, null)));
            assertThat(Management.json(cancelled).getInt("told")).isZero();
        }
        assertThat(sessions(next)).allMatch(one -> one.getString("state").equals("cancelled"));
        act("facilitators/" + person, "retire");
    }

    @Test
    void oneSessionIsChangedApartAndOnlyByWhoHasSeenIt() {
        var person = facilitator();
        var id = Management.json(send("POST", "series", series(person, 1).build()))
                .getString("id");
        var path = "sessions/" + sessions(id).getFirst().getString("id");
        var read = send("GET", path, null);
        var longer = Json.createObjectBuilder(Management.json(read))
                .add("minutes", 90)
                .build();

        assertThat(send("PUT", path, longer).statusCode()).isEqualTo(428);
        var changed = send("PUT", path, longer, "If-Match", tag(read));

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(Management.json(changed).getInt("minutes")).isEqualTo(90);
        assertThat(Management.json(changed).getBoolean("edited")).isTrue();
        assertThat(send("POST", path + "/publish", null, "If-Match", tag(read)).statusCode())
                .isEqualTo(412);
        assertThat(send("POST", path + "/publish", null, "If-Match", tag(changed))
                        .statusCode())
                .isEqualTo(204);
        send("POST", path + "/cancel", null, "If-Match", tag(send("GET", path, null)));
        act("facilitators/" + person, "retire");
    }

    @Test
    void whatIsWrongIsSaidWithAPointer() {
        var person = facilitator();
        var kinds = send(
                "POST",
                "series",
                Json.createObjectBuilder()
                        .add("format", 7)
                        .add("firstDay", "soon")
                        .add("recurrence", Json.createObjectBuilder().add("pattern", "daily"))
                        .add("skips", Json.createArrayBuilder().add("2027-13-01"))
                        .add("colour", "red")
                        .build());
        assertThat(kinds.statusCode()).isEqualTo(400);
        assertThat(pointers(kinds))
                .contains("/format", "/firstDay", "/start", "/recurrence/pattern", "/skips/0", "/colour");

        var endless =
                series(person, 1).add("recurrence", Json.createObjectBuilder().add("pattern", "weekly"));
        assertRefused(endless.build(), "WITHOUT_END", "/recurrence/until");
        assertRefused(series(person, 1).add("capacity", 31).build(), "CAPACITY", "/capacity");
        assertRefused(
                series(person, 1).add("joiningLink", "http://meet.example").build(), "LINK_FORM", "/joiningLink");
        assertRefused(series(person, 1).add("firstDay", "2001-01-01").build(), "NO_SESSION_LEFT", "/firstDay");
        assertThat(send("POST", "series", series("nobody", 1).build()).statusCode())
                .isEqualTo(404);
        act("facilitators/" + person, "retire");
    }

    @Test
    void credentialsComeAndGo() {
        var person = facilitator();
        var path = "facilitators/" + person;
        var credential = Management.json(send("GET", path, null))
                .getJsonArray("credentials")
                .getJsonObject(0)
                .getString("id");

        var wrong = send("POST", path + "/credentials", credential("wizard"), "If-Match", tag(send("GET", path, null)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(pointers(wrong)).containsExactly("/kind");
        var gone = send("DELETE", path + "/credentials/" + credential, null, "If-Match", tag(send("GET", path, null)));

        assertThat(Management.json(gone).getJsonArray("credentials")).isEmpty();
        act(path, "retire");
        assertThat(Management.json(act(path, "return")).getBoolean("retired")).isFalse();
        act(path, "retire");
    }

    @Test
    void holidaysAreRead() {
        var quebec = send("GET", "holidays?year=2027&place=QC", null);

        assertThat(Management.json(quebec).getJsonArray("items").getValuesAs(JsonObject.class))
                .anySatisfy(one -> {
                    assertThat(one.getString("day")).isEqualTo("2027-06-24");
                    assertThat(one.getJsonObject("name").getString("fr")).isNotBlank();
                });
        assertThat(send("GET", "holidays?year=12&place=XX&colour=red", null).statusCode())
                .isEqualTo(400);
    }

    private void assertRefused(JsonObject series, String reason, String pointer) {
        var refused = send("POST", "series", series);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(Management.json(refused).getString("reason")).isEqualTo(reason);
        assertThat(pointers(refused)).containsExactly(pointer);
    }

    private static List<String> pointers(HttpResponse<String> answer) {
        return Management.json(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList();
    }

    private String facilitator() {
        var details = Json.createObjectBuilder()
                .add("name", "Program Person")
                .add("language", "both")
                .build();
        var id = Management.json(send("POST", "facilitators", details)).getString("id");
        var path = "facilitators/" + id;
        var added = send(
                "POST", path + "/credentials", credential("psychologist"), "If-Match", tag(send("GET", path, null)));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        return id;
    }

    private static JsonObject credential(String kind) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("regulator", "College")
                .add("province", "ON")
                .add("validUntil", "2099-01-01")
                .build();
    }

    private JsonObjectBuilder series(String person, int times) {
        return Json.createObjectBuilder()
                .add("format", "compassion-rounds")
                .add("language", "en")
                .add("facilitators", Json.createArrayBuilder().add(person))
                .add("joiningLink", LINK)
                .add("zone", "America/Toronto")
                .add("firstDay", day.toString())
                .add("start", "18:30")
                .add(
                        "recurrence",
                        Json.createObjectBuilder().add("pattern", "weekly").add("times", times));
    }

    private List<JsonObject> sessions(String series) {
        var list = send("GET", "sessions?from=" + day.minusDays(1) + "&to=" + day.plusDays(60), null);
        return Management.json(list).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("series", "").equals(series))
                .toList();
    }

    private HttpResponse<String> act(String path, String action) {
        return send("POST", path + "/" + action, null, "If-Match", tag(send("GET", path, null)));
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> send(String method, String path, @Nullable JsonObject body, String... headers) {
        return management.send(method, MANAGE + path, body == null ? null : body.toString(), headers);
    }
}
