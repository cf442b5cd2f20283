package org.wellnessconnection.story.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.fixtures.Management.json;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.Letterbox;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Storytelling;
import org.wellnessconnection.fixtures.Team;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.story.Words;

/** Moderating by program: the rules of the desk, told as problems. */
class ManagedStoryIT {

    private final Server server = Server.shared();
    private final Storytelling stories =
            new Storytelling(new Management(server, Team.of(server).token(Role.MODERATOR)));

    @Test
    void aStoryIsHeldDecidedAndTakenBackByWhoeverHasReadIt() {
        var told = stories.tell("Dr. Sample left the light on for whoever came after her, every single night.");
        var id = stories.id(told);
        var read = stories.read(id);
        var finding = json(read).getJsonArray("findings").getJsonObject(0);
        assertThat(finding.getString("guideline")).isEqualTo("personal-information");
        assertThat(read.headers().firstValue("ETag")).isPresent();

        assertThat(stories.moderation()
                        .send("POST", "/api/v1/manage/stories/" + id + "/claim", "{}")
                        .statusCode())
                .isEqualTo(428);
        assertThat(stories.act(id, "claim", "", "\"99\"").statusCode()).isEqualTo(412);
        var notHeld = stories.act(id, "decisions", "{\"kind\":\"approve\"}");
        assertThat(notHeld.statusCode()).isEqualTo(409);
        assertThat(notHeld.body()).contains("CLAIM_OVER");

        assertThat(json(stories.act(id, "claim", "")).getBoolean("mine")).isTrue();
        assertThat(stories.act(id, "decisions", "{\"kind\":\"decline\",\"note\":\"A kind word\"}")
                        .body())
                .contains("NO_GUIDELINE");
        var wrong = stories.act(
                id, "decisions", "{\"kind\":\"burn\",\"guidelines\":[\"none\"],\"redactions\":[5],\"colour\":1}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("/kind", "/guidelines", "/redactions/0", "/colour");

        var redacted = stories.act(
                id,
                "decisions",
                "{\"kind\":\"redact\",\"redactions\":[{\"from\":" + finding.getInt("from") + ",\"to\":"
                        + finding.getInt("to") + ",\"words\":\"Somebody\"}]}");
        assertThat(redacted.statusCode()).as(redacted.body()).isEqualTo(200);
        assertThat(json(redacted).getString("state")).isEqualTo("published");
        assertThat(json(redacted).getString("text")).startsWith("Somebody left the light on");

        var decision = json(redacted)
                .getJsonArray("decisions")
                .getValuesAs(JsonObject.class)
                .getLast();
        var undone = stories.act(id, "undo", "{\"decision\":\"" + decision.getString("id") + "\"}");
        assertThat(json(undone).getString("state")).isEqualTo("received");
        Storytelling.takeBack(server, told);
    }

    @Test
    void aStoryStandsUnderTheThemesThatItsModeratorNames() throws InterruptedException {
        var told = stories.tell("He answered my page at four and talked me through the whole of it, twice.");
        var id = stories.id(told);
        stories.act(id, "claim", "");

        var wrong = stories.act(id, "decisions", "{\"kind\":\"approve\",\"themes\":[\"weather\"]}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("/themes").contains("mentors");
        var approved = stories.act(id, "decisions", "{\"kind\":\"approve\",\"themes\":[\"mentors\"]}");

        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        assertThat(json(approved).getJsonArray("themes").getString(0)).isEqualTo("mentors");
        Letterbox.await(
                "the story under its theme",
                Duration.ofSeconds(5),
                () -> server.get("/api/v1/en/story?filter%5Btheme%5D=mentors")
                        .body()
                        .contains(told.reference()));
        Storytelling.takeBack(server, told);
    }

    @Test
    void aNameIsFoundAndTakenOutWhereverItStands() {
        var told = stories.tell(new Words(
                "Dr. Sample, thank you", "He drew the rota again and gave me the morning off.", "A physician"));
        var id = stories.id(told);
        var finding = json(stories.read(id)).getJsonArray("findings").getJsonObject(0);
        assertThat(finding.getString("in")).isEqualTo("title");
        stories.act(id, "claim", "");
        var redaction = "{\"in\":\"%s\",\"from\":" + finding.getInt("from") + ",\"to\":" + finding.getInt("to")
                + ",\"words\":\"%s\"}";

        var nowhere = stories.act(id, "decisions", decision(redaction.formatted("margin", "Colleague")));
        assertThat(nowhere.statusCode()).isEqualTo(400);
        assertThat(nowhere.body()).contains("/redactions/0");
        var tooLong = stories.act(id, "decisions", decision(redaction.formatted("title", "Thank you ".repeat(12))));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("TITLE_TOO_LONG");
        var redacted = stories.act(id, "decisions", decision(redaction.formatted("title", "Colleague")));

        assertThat(redacted.statusCode()).as(redacted.body()).isEqualTo(200);
        assertThat(json(redacted).getString("title")).isEqualTo("Colleague, thank you");
        Storytelling.takeBack(server, told);
    }

    private static String decision(String redaction) {
        return "{\"kind\":\"redact\",\"redactions\":[" + redaction + "]}";
    }

    @Test
    void theQueueNamesItsPartsAndTellsNoWords() {
        var told = stories.tell("Somebody hummed in the stairwell, and the whole ward heard it and smiled.");

        var queue = stories.moderation().send("GET", "/api/v1/manage/stories?part=to-read", null);

        assertThat(queue.body()).contains(told.reference()).doesNotContain("stairwell");
        var wrong = stories.moderation().send("GET", "/api/v1/manage/stories?part=none", null);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("with-author");
        Storytelling.takeBack(server, told);
    }
}
