package org.wellnessconnection.story.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.fixtures.Management.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Team;
import org.wellnessconnection.kernel.Role;

/** Patterns by program: refused with every reason, never overwritten unseen. */
class ManagedPatternsIT {

    private static final String PATTERNS = "/api/v1/manage/patterns";

    private final Server server = Server.shared();
    private final Management moderation = new Management(server, Team.of(server).token(Role.MODERATOR));

    @Test
    void aPatternIsTriedSavedChangedAndTakenOutOfForce() {
        var pattern = pattern("sells-nightjars", "nightjar* for sale", "We have nightjars for sale.");

        var trial = moderation.send("POST", PATTERNS + "/trial", pattern.toString());
        assertThat(trial.statusCode()).as(trial.body()).isEqualTo(200);
        assertThat(json(trial).getInt("found")).isZero();
        assertThat(moderation.send("GET", PATTERNS + "/sells-nightjars", null).statusCode())
                .isEqualTo(404);

        var made = moderation.send("POST", PATTERNS, pattern.toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var address = made.headers().firstValue("Location").orElseThrow();
        assertThat(address).endsWith(PATTERNS + "/sells-nightjars");
        var read = moderation.send("GET", PATTERNS + "/sells-nightjars", null);
        assertThat(json(read).getJsonArray("words").getString(0)).isEqualTo("nightjar* for sale");

        var heavier =
                Json.createObjectBuilder(pattern).add("weight", 77).build().toString();
        assertThat(write("PUT", heavier).statusCode()).isEqualTo(428);
        assertThat(write("PUT", heavier, "If-Match", "\"9\"").statusCode()).isEqualTo(412);
        var saved = write("PUT", heavier, "If-Match", tag(read));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(write("PUT", heavier, "If-Match", tag(read)).statusCode()).isEqualTo(412);

        assertThat(write("DELETE", null, "If-Match", tag(saved)).statusCode()).isEqualTo(204);
    }

    @Test
    void whatCannotBeUsedIsRefusedWithEveryReasonAndItsPlace() {
        var many = Json.createObjectBuilder(pattern("Not A Name", "left right", "Up and down."))
                .add("weight", 101);

        var answer = moderation.send("POST", PATTERNS, many.build().toString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/name", "/weight");
        var missed = moderation.send(
                "POST",
                PATTERNS,
                pattern("left-right", "left right", "Up and down.").toString());
        assertThat(missed.statusCode()).isEqualTo(400);
        assertThat(missed.body()).contains("/must").contains("Up and down.");
        var malformed = moderation.send("POST", PATTERNS, "{\"kind\":\"spell\",\"words\":[5],\"colour\":1}");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.body()).contains("/kind", "/words", "/colour");
    }

    @Test
    void aNameInForceIsNotTakenTwice() {
        var known = json(moderation.send("GET", PATTERNS, null))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .getFirst();
        assertThat(known.getString("source")).isEqualTo("file");

        var answer = moderation.send(
                "POST",
                PATTERNS,
                pattern(known.getString("name"), "paper moon", "A paper moon.").toString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("PATTERN_NAME_TAKEN");
    }

    private HttpResponse<String> write(String method, String body, String... headers) {
        return moderation.send(method, PATTERNS + "/sells-nightjars", body, headers);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static JsonObject pattern(String name, String phrase, String example) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("guideline", "commercial")
                .add("kind", "phrase")
                .add("words", Json.createArrayBuilder().add(phrase))
                .add("must", Json.createArrayBuilder().add(example))
                .build();
    }
}
