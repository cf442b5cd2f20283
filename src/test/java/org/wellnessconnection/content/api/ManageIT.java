package org.wellnessconnection.content.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.fixtures.Management.json;
import static org.wellnessconnection.fixtures.Management.question;
import static org.wellnessconnection.fixtures.Management.text;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.Server;

/** Entries through the management API of the running product, from the first draft to the trash. */
class ManageIT {

    private static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;
    private static final String ENTRIES = "/api/v1/manage/entries";

    private final Management api = Server.management();
    private final Server server = api.server();

    @Test
    void anEntryGoesFromDraftToPublicToTrashAndBack() {
        var created = api.create(question("life").build());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var id = json(created).getString("id");
        assertThat(created.headers().firstValue("Location").orElse("")).endsWith(ENTRIES + "/" + id);
        assertThat(server.get("/api/v1/en/faq/life-en").statusCode()).isEqualTo(404);

        var published = api.act(id, "publish", NOTHING, "Prefer", "wait");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(published.headers().firstValue("Preference-Applied")).contains("wait");
        assertThat(published.headers().firstValue("Wellness-Log-Number"))
                .contains(String.valueOf(json(published).getInt("number")));
        assertThat(server.get("/api/v1/en/faq/life-en").body()).contains("Yes, life is.");
        assertThat(server.get("/fr/questions/life-fr").body()).contains("Voici life.");

        var withdrawn = api.act(id, "withdraw", NOTHING, "Prefer", "wait");
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        assertThat(server.get("/api/v1/en/faq/life-en").statusCode()).isEqualTo(404);
        assertThat(server.get("/fr/questions/life-fr").statusCode()).isEqualTo(404);

        assertThat(delete(id, api.tag(id)).statusCode()).isEqualTo(204);
        assertThat(json(api.read(id)).getBoolean("trashed")).isTrue();
        assertThat(api.act(id, "restore", NOTHING).statusCode()).isEqualTo(204);
        assertThat(json(api.read(id)).getBoolean("trashed")).isFalse();
        api.remove(id);
    }

    @Test
    void aChangeIsARevisionOfItsPartAndReachesThePublicWhenPublished() {
        var id = publish("change");
        var changed = body("fr", text("change-fr", "Où est change ?", "Ailleurs, désormais."), "note", "déménagé");

        var saved = api.act(id, "", changed);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        var tag = saved.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo(api.tag(id));
        assertThat(server.get("/api/v1/fr/faq/change-fr").body()).contains("Voici change.");

        var entry = json(api.read(id));
        assertThat(entry.getJsonObject("behind").getJsonArray("en")).hasSize(1);
        var revisions = json(api.send("GET", ENTRIES + "/" + id + "/revisions", null));
        var french = revisions.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("part").equals("fr"))
                .toList();
        assertThat(french).extracting(line -> line.getInt("number")).containsExactly(2, 1);
        assertThat(french.getFirst().getString("note")).isEqualTo("déménagé");
        var first = json(api.send(
                "GET", ENTRIES + "/" + id + "/revisions/" + french.getLast().getString("id"), null));
        assertThat(first.getJsonObject("values").getString("answer")).isEqualTo("Voici change.");

        api.remove(id);
    }

    @Test
    void whatIsBehindIsConfirmedAndThenPublishedTogether() {
        var id = publish("confirm");
        api.act(id, "", body("en", text("confirm-en", "Is confirm here?", "It moved."), "note", ""));
        var refused = api.act(id, "publish", NOTHING);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);

        var confirmed = api.act(
                id,
                "confirm",
                Json.createObjectBuilder()
                        .add("language", "fr")
                        .add("fields", Json.createArrayBuilder().add("answer"))
                        .add("note", "same in French")
                        .build());
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        assertThat(api.act(id, "publish", NOTHING, "Prefer", "wait").statusCode())
                .isEqualTo(200);
        assertThat(server.get("/api/v1/en/faq/confirm-en").body()).contains("It moved.");

        api.remove(id);
    }

    @Test
    void whoDoesNotNameWhatTheyChangeChangesNothing() {
        var id = publish("tags");
        var old = api.tag(id);
        var change =
                body("en", text("tags-en", "Is tags here?", "No."), "note", "").toString();

        assertThat(problem(api.send("PUT", ENTRIES + "/" + id, change), 428)).isEqualTo("precondition-required");
        assertThat(problem(api.send("PUT", ENTRIES + "/" + id, change, "If-Match", "*"), 428))
                .isEqualTo("precondition-required");
        assertThat(api.send("PUT", ENTRIES + "/" + id, change, "If-Match", old).statusCode())
                .isEqualTo(200);
        assertThat(problem(api.send("PUT", ENTRIES + "/" + id, change, "If-Match", old), 412))
                .isEqualTo("precondition");
        assertThat(problem(api.send("POST", ENTRIES + "/" + id + "/publish", "{}", "If-Match", old), 412))
                .isEqualTo("precondition");
        assertThat(problem(delete(id, old), 412)).isEqualTo("precondition");

        api.remove(id);
    }

    @Test
    void wrongValuesAreAllToldWithTheirPlaces() {
        var entry = question("wrong")
                .add(
                        "shared",
                        Json.createObjectBuilder().add("group", "nothing").add("colour", "red"))
                .add("en", text("wrong-en", "Q".repeat(200), "[x](javascript:alert(1))"))
                .build();

        var answer = api.create(entry, "Accept-Language", "fr");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .contains("/shared/group", "/shared/colour", "/en/question", "/en/answer");
        assertThat(answer.headers().firstValue("Content-Language")).contains("fr-CA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | 400",
                "[] | 400",
                "{'type':'faq','colour':'red'} | 400",
                "{'type':7} | 400",
                "{} | 400",
                "{'type':'nothing','key':'a'} | 422",
                "{'type':'faq','key':'Not A Key'} | 422",
            })
    void bodiesThatAreNotUnderstoodAreRefused(String body, int status) {
        var answer = api.send("POST", ENTRIES, body.replace('\'', '"'));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).getString("detail")).isNotBlank();
    }

    /** Ten thousand signs, an emoji, right-to-left marks, NUL: as names and as slugs. */
    @ParameterizedTest
    @ValueSource(strings = {"long", "\uD83D\uDE00", "\u202Eabc", "a\u0000b", "../../etc", "é"})
    void strangeNamesAreRefusedAndNeverAFailure(String name) {
        var strange = name.equals("long") ? "a".repeat(10_000) : name;

        var asKey = api.create(question("x").add("key", strange).build());
        assertThat(asKey.statusCode()).as(asKey.body()).isEqualTo(422);
        var asSlug = api.create(question("strange-slug")
                .add("en", text(strange, "Is it?", "It is."))
                .build());
        assertThat(asSlug.statusCode()).as(asSlug.body()).isEqualTo(422);
    }

    @Test
    void otherFormatsAndTooMuchAreRefused() {
        assertThat(api.send("POST", ENTRIES, "type: faq", "Content-Type", "application/yaml")
                        .statusCode())
                .isEqualTo(415);
        var large = "{\"type\":\"" + "x".repeat(3 << 20) + "\"}";
        assertThat(problem(api.send("POST", ENTRIES, large), 413)).isEqualTo("too-large");
        assertThat(problem(api.send("PATCH", ENTRIES, "{}"), 405)).isEqualTo("method");
        assertThat(problem(api.send("GET", ENTRIES + "/nothing", null), 404)).isEqualTo("not-found");
        assertThat(problem(api.send("GET", ENTRIES, null, "Accept", "text/html"), 406))
                .isEqualTo("not-acceptable");
    }

    @Test
    void withoutATokenNothingIsSaidAndNothingDone() {
        for (var authorization : List.of("", "Bearer", "Bearer nothing", "Basic YTpi", "Bearer " + "x".repeat(5_000))) {
            var request = HttpRequest.newBuilder(server.address(ENTRIES)).GET();
            if (!authorization.isEmpty()) {
                request.setHeader("Authorization", authorization);
            }
            var answer = server.send(request);
            assertThat(answer.statusCode()).as(authorization).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer");
        }
    }

    @Test
    void theListIsFilteredAndPaged() {
        var id = publish("listed-by-its-key");
        var found = json(api.send("GET", ENTRIES + "?type=faq&q=listed-by-its-key", null));

        assertThat(found.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("id"))
                .containsExactly(id);
        assertThat(problem(api.send("GET", ENTRIES + "?colour=red", null), 400)).isEqualTo("bad-request");
        api.remove(id);
    }

    private String publish(String key) {
        var answer = api.create(question(key).add("publish", true).build(), "Prefer", "wait");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Preference-Applied")).contains("wait");
        return json(answer).getString("id");
    }

    private HttpResponse<String> delete(String id, String tag) {
        return api.send("DELETE", ENTRIES + "/" + id, null, "If-Match", tag);
    }

    private static JsonObject body(String part, jakarta.json.JsonObjectBuilder values, String name, String value) {
        return Json.createObjectBuilder().add(part, values).add(name, value).build();
    }

    /** The kind of problem, after its status was looked at. */
    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json(answer).getString("type").replace("/problems/", "");
    }
}
