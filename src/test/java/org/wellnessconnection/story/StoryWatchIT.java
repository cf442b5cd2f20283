package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Team;
import org.wellnessconnection.fixtures.WebForm;
import org.wellnessconnection.kernel.Role;

/** Patterns changed on the desk, and what is public being watched by readers and by patterns that have changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryWatchIT {

    private static final Pattern LINK = Pattern.compile("/en/my-story/[a-z2-7]{32}");
    private static final Pattern REFERENCE = Pattern.compile("20\\d\\d-[a-z0-9]{6}");
    private static final String PATTERNS = "/en/team/patterns";
    private static final String SIGNALS = "/en/team/stories/reported";

    private Optional<Server> started = Optional.empty();
    private Optional<Person> moderator = Optional.empty();

    @BeforeAll
    void start() {
        var data = Server.freshFolder();
        var server = Server.start(data, DatabaseUnderTest.fresh(data), Map.of("WELLNESS_FORMS_SECONDS", "0"));
        started = Optional.of(server);
        moderator = Optional.of(Team.of(server).with(Role.MODERATOR));
    }

    @AfterAll
    void stop() {
        started.ifPresent(Server::close);
    }

    @Test
    void aPatternCountsSecondsAfterItWasSavedAndLooksAtWhatIsPublic() {
        var reference =
                published("Nobody sells moonstone lanterns here, and yet she lit one for all of us that night.");

        var tried = send(pattern("moonstone", "moonstone lantern*", "Buy our moonstone lanterns.", "try"));
        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(tried.body()).contains("It would find something in 1 of").contains(reference);
        assertThat(moderator().get(PATTERNS).body()).doesNotContain("moonstone");

        assertThat(send(pattern("moonstone", "moonstone lantern*", "Buy our moonstone lanterns.", "save"))
                        .statusCode())
                .isEqualTo(303);

        within(
                Duration.ofSeconds(10),
                () -> checked("Moonstone lanterns for everybody!").contains("class=\"hl\""));
        assertThat(moderator().get(PATTERNS).body()).contains("moonstone");
        within(Duration.ofSeconds(40), () -> moderator().get(SIGNALS).body().contains("the pattern moonstone finds"));
        assertThat(moderator().get(SIGNALS).body()).contains("/en/gratitude/" + reference);
    }

    @Test
    void aBrokenPatternIsRefusedWithItsReasonAndNotSaved() {
        var missed = send(pattern("misses", "left right", "Up and down.", "save"));
        assertThat(missed.statusCode()).isEqualTo(422);
        assertThat(missed.body()).contains("It does not find its example").contains("Up and down.");

        var broken = send(
                pattern("broken", "a", "A.", "save").with("kind", "expression").with("wanted", "a(b"));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("This is not a regular expression");

        assertThat(moderator().get(PATTERNS).body()).doesNotContain("misses");
    }

    @Test
    void twoModeratorsNeverOverwriteEachOthersPattern() {
        assertThat(send(pattern("twice-saved", "paper crane*", "Paper cranes for sale.", "save"))
                        .statusCode())
                .isEqualTo(303);
        var first = moderator()
                .form(PATTERNS + "/pattern?name=twice-saved", "pattern")
                .with("weight", "41");
        var second = moderator()
                .form(PATTERNS + "/pattern?name=twice-saved", "pattern")
                .with("weight", "42");

        assertThat(moderator().send(first.and("do", "save")).statusCode()).isEqualTo(303);
        assertThat(moderator().send(second.and("do", "save")).statusCode()).isEqualTo(409);
    }

    @Test
    void aReportedStoryStaysUntilAModeratorTakesItBackToTheQueue() {
        var words = "She kept the kettle warm and the Zyxwv list short until the morning.";
        var reference = published(words);
        var story = "/en/gratitude/" + reference;
        var visitor = Person.visitor(server());

        assertThat(visitor.get("/fr/gratitude/" + reference + "/signaler").body())
                .contains("Signaler un récit")
                .contains("href=\"" + story + "\"");
        var without = visitor.send(visitor.form(story + "/report", "report-story"), story + "/report");
        assertThat(without.statusCode()).isEqualTo(422);
        var sent = visitor.send(
                visitor.form(story + "/report", "report-story")
                        .with("reason", "TELLS_WHO")
                        .with("note", "Everybody on that ward knows her."),
                story + "/report");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Set-Cookie")).isEmpty();

        assertThat(server().get(story).statusCode()).isEqualTo(200);
        assertThat(moderator().get(SIGNALS).body())
                .contains("It tells who somebody is")
                .contains("Everybody on that ward knows her.");

        var back = moderator()
                .send(moderator().form(SIGNALS, "signal-" + reference).and("do", "take-back"));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(303);
        within(Duration.ofSeconds(5), () -> server().get(story).statusCode() != 200);
        assertThat(moderator().get(SIGNALS).body()).doesNotContain("Everybody on that ward knows her.");
        assertThat(moderator().get(address(reference)).body()).contains(words);
    }

    @Test
    void aStoryMuchLikeAnotherIsTakenAndPointedOut() {
        var words = "The corridor was long and the light was low and she walked beside me all the way to the very last"
                + " door";
        share(words + ".");

        var answer = post(words + ", laughing at the vending machine.");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(post(words + ".").statusCode()).isEqualTo(422);

        var reference = reference(answer);
        assertThat(moderator().get(address(reference)).body()).contains("Very much like another story");
    }

    private WebForm pattern(String name, String phrase, String example, String what) {
        return moderator()
                .form(PATTERNS + "/pattern", "pattern")
                .with("name", name)
                .with("guideline", "commercial")
                .with("wanted", phrase)
                .with("must", example)
                .and("do", what);
    }

    private HttpResponse<String> send(WebForm form) {
        return moderator().send(form);
    }

    private String checked(String story) {
        var visitor = Person.visitor(server());
        return visitor.send(visitor.form("/en/share", "share-story")
                        .with("story", story)
                        .and("check", "yes"))
                .body();
    }

    private String published(String text) {
        var reference = share(text);
        for (var what : List.of("claim", "APPROVE")) {
            var answer = moderator()
                    .send(moderator().form(address(reference), "decide").and("do", what));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        }
        within(
                Duration.ofSeconds(5),
                () -> server().get("/en/gratitude/" + reference).statusCode() == 200);
        return reference;
    }

    private String share(String text) {
        var answer = post(text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return reference(answer);
    }

    private String reference(HttpResponse<String> answer) {
        var link = LINK.matcher(answer.body());
        assertThat(link.find()).isTrue();
        var found = REFERENCE.matcher(server().get(link.group()).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private HttpResponse<String> post(String text) {
        var json = Json.createObjectBuilder()
                .add("text", text)
                .add("email", "")
                .add("consent", true)
                .build();
        return server().send(HttpRequest.newBuilder(server().address("/api/v1/en/stories"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.toString())));
    }

    /** The page of the desk where this story is read. */
    private String address(String reference) {
        var row = Pattern.compile("href=\"([^\"]+)\">" + reference + "<")
                .matcher(moderator().get("/en/team/stories?tab=TO_READ").body());
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    private Server server() {
        return started.orElseThrow();
    }

    private Person moderator() {
        return moderator.orElseThrow();
    }

    private static void within(Duration patience, BooleanSupplier condition) {
        var since = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(patience);
            Thread.onSpinWait();
        }
    }
}
