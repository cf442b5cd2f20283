package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Team;
import org.wellnessconnection.fixtures.Traces;
import org.wellnessconnection.kernel.Role;

/** A story from its author to the wall and back, on the built WAR and a real database, with the letters read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryIT {

    private static final Pattern LINK = Pattern.compile("/(?:en/my-story|fr/mon-recit)/[a-z2-7]{32}");

    /** No other word shares these letters, so that they are stored as they stand, compression or not. */
    private static final String CANARY = "Qzvwxkjyphgb";

    private static final Set<Integer> MAY_HOLD_WORDS = Set.of(
            Types.CHAR,
            Types.VARCHAR,
            Types.LONGVARCHAR,
            Types.CLOB,
            Types.BINARY,
            Types.VARBINARY,
            Types.LONGVARBINARY,
            Types.BLOB,
            Types.OTHER);

    private static final String DECLINED = "Xjqkvzwbyfgh";

    private final Path data = Server.freshFolder();
    private final DatabaseUnderTest database = DatabaseUnderTest.fresh(data);
    private Optional<Server> started = Optional.empty();
    private Optional<Person> moderator = Optional.empty();

    @BeforeAll
    void start() {
        var server = Server.start(data, database, Map.of("WELLNESS_INDEX_COMMIT_SECONDS", "1"));
        started = Optional.of(server);
        moderator = Optional.of(Team.of(server).with(Role.MODERATOR));
    }

    /** Nothing that was taken back or not published stands anywhere in the clear: no column of no table, not the log. */
    @AfterAll
    void nothingIsLeft() throws IOException, SQLException, InterruptedException {
        // H2's file belongs to the server as long as it runs.
        server().stop();
        assertThat(columnsWith(CANARY, DECLINED, "author@example.ca")).isEmpty();
        assertThat(Files.readString(server().log()))
                .doesNotContain(CANARY)
                .doesNotContain(DECLINED)
                .doesNotContain("author@example.ca");
    }

    @Test
    void aStoryGoesToTheWallAndIsGoneWhenItsAuthorTakesItBack() throws IOException, SQLException {
        var canary = CANARY + " colleague pulled out a chair";
        var mine = share("en", canary + " for me.\nThank you.", "author@example.ca");
        var confirm = mailedLink("author@example.ca");

        decide(mine, "APPROVE");
        assertThat(author(confirm)).contains("as soon as you have confirmed");
        send(confirm, "confirm");

        var story = "/en/gratitude/" + reference(mine);
        within(Duration.ofSeconds(5), () -> server().get(story).statusCode() == 200);
        assertThat(server().get(story).body()).contains(canary);
        within(Duration.ofSeconds(10), () -> !indexFilesWith(CANARY).isEmpty());

        send(mine, "withdraw");

        within(Duration.ofSeconds(1), () -> gone(story, canary));
        within(Duration.ofSeconds(20), () -> indexFilesWith(CANARY).isEmpty());
        assertThat(author(mine)).contains("its words are erased").doesNotContain(canary);
    }

    @Test
    void aHealthNumberIsNeverStored() {
        var mine = share("fr", "Une collègue est restée. Ma carte Santé : 1234-567-897.", "");

        assertThat(author(mine)).contains("[…]").doesNotContain("567-897");
    }

    @Test
    void declinedNamesTheRuleAndASecondLookIsSomebodyElses() {
        var mine = share("en", DECLINED + " said something about somebody else on a night in spring.", "");

        var without = decide(mine, "DECLINE");
        assertThat(without.statusCode()).isEqualTo(422);
        var form = moderator()
                .form(address(mine), "decide")
                .with("guideline", "privacy-confidentiality")
                .with("note", "Tell your own part of it.");
        assertThat(moderator().send(form.and("do", "DECLINE")).statusCode()).isEqualTo(303);

        assertThat(author(mine)).contains("Tell your own part of it.");
        send(mine, "appeal");
        var again = moderator().send(moderator().form(address(mine), "decide").and("do", "claim"));
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    void twoModeratorsNeverHoldOneStory() {
        var mine = share("en", "The porter hummed and the corridor was less long that morning.", "");
        var other = Team.of(server()).with(Role.MODERATOR);
        claim(moderator(), mine);

        var refused = other.send(other.form(address(mine), "decide").and("do", "claim"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Somebody else is reading this story");
    }

    @Test
    void aTranslationIsMarkedAsOneAndGoesWithItsStory() {
        var mine = share("en", "Somebody kept the kettle warm until the last of us came down.", "");
        decide(mine, "APPROVE");
        var reference = reference(mine);
        var translator = Team.of(server()).with(Role.TRANSLATOR);
        var row = Pattern.compile("href=\"([^\"]+)\">" + reference + "<")
                .matcher(translator.get("/en/team/story-translations").body());
        assertThat(row.find()).isTrue();
        var form = translator
                .form(row.group(1), "translate")
                .with("title", "La bouilloire")
                .with("text", "Quelqu’un a gardé la bouilloire au chaud\njusqu’à la dernière d’entre nous.")
                .with("sign", "Une médecin")
                .and("do", "keep");

        var french = "/fr/gratitude/" + reference;
        assertThat(translator.send(form).headers().firstValue("Location").orElse(""))
                .contains("done=OFFERED");
        assertThat(server().get(french).body()).doesNotContain("La bouilloire");
        assertThat(translator.send(form).statusCode())
                .as("seen before it was changed")
                .isEqualTo(409);

        var published =
                moderator().send(moderator().form(row.group(1), "translate").and("do", "keep"));
        assertThat(published.headers().firstValue("Location").orElse("")).contains("done=PUBLIC");
        within(Duration.ofSeconds(5), () -> server().get(french).body().contains("La bouilloire"));
        assertThat(server().get(french).body()).contains("Traduit de l’anglais", "/en/gratitude/" + reference);
        assertThat(server().get("/api/v1/fr/story/" + reference).body()).contains("\"translated\":true");

        send(mine, "withdraw");
        within(Duration.ofSeconds(1), () -> server().get(french).statusCode() != 200);
    }

    @Test
    void checkingPointsOutAndStoresNothing() {
        var visitor = Person.visitor(server());
        var form = visitor.form("/en/share", "share-story").with("story", "Dr. Sample stayed until seven.");

        var answer = visitor.send(form.and("check", "yes"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<mark class=\"hl\">Dr. Sample").contains("a colleague");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidInTheLanguageOfTheAddress() {
        var answer = post("fr", "{\"text\":\"Merci à toute l’équipe de nuit.\",\"consent\":false}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("NO_CONSENT");
        assertThat(post("en", "{\"text\":5,\"colour\":\"red\"}").statusCode()).isEqualTo(400);
    }

    private Server server() {
        return started.orElseThrow();
    }

    private Person moderator() {
        return moderator.orElseThrow();
    }

    private HttpResponse<String> post(String language, String json) {
        return server().send(HttpRequest.newBuilder(server().address("/api/v1/" + language + "/stories"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a story and answers the path of its author's page. */
    private String share(String language, String text, String email) {
        var json = Json.createObjectBuilder()
                .add("text", text)
                .add("email", email)
                .add("consent", true)
                .build();
        var answer = post(language, json.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var link = LINK.matcher(answer.body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String author(String mine) {
        return server().get(mine).body();
    }

    private String reference(String mine) {
        var title = Pattern.compile("20\\d\\d-[a-z0-9]{6}").matcher(author(mine));
        assertThat(title.find()).isTrue();
        return title.group();
    }

    private void send(String mine, String what) {
        var visitor = Person.visitor(server());
        var answer = visitor.send(visitor.form(mine, what).and("do", what), mine);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    /** The page of the desk where this story is read. */
    private String address(String mine) {
        var row = Pattern.compile("href=\"([^\"]+)\">" + reference(mine) + "<");
        for (var tab : List.of("TO_READ", "WITH_AUTHOR", "READY", "DECIDED")) {
            var found =
                    row.matcher(moderator().get("/en/team/stories?tab=" + tab).body());
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("not in the queue");
    }

    private void claim(Person who, String mine) {
        var answer = who.send(who.form(address(mine), "decide").and("do", "claim"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private HttpResponse<String> decide(String mine, String what) {
        claim(moderator(), mine);
        return moderator().send(moderator().form(address(mine), "decide").and("do", what));
    }

    private String mailedLink(String to) {
        var found = new ArrayList<String>();
        within(Duration.ofSeconds(10), () -> {
            letters().stream()
                    .filter(letter -> letter.contains("To: " + to))
                    .map(LINK::matcher)
                    .filter(Matcher::find)
                    .forEach(link -> found.add(link.group()));
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    private List<String> letters() {
        try (var files = Files.newDirectoryStream(Files.createDirectories(data.resolve("mail")), "*.eml")) {
            var letters = new ArrayList<String>();
            files.forEach(file -> letters.add(read(file)));
            return letters;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void within(Duration patience, BooleanSupplier condition) {
        var since = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean gone(String story, String words) {
        return server().get(story).statusCode() != 200
                && List.of("/en/gratitude", "/api/v1/en/story", "/feeds/en/story.atom", "/en/search?q=" + CANARY)
                        .stream()
                        .noneMatch(path -> server().get(path).body().contains(words));
    }

    private List<Path> indexFilesWith(String letters) {
        var found = new ArrayList<Path>();
        try {
            Traces.read(data.resolve("index"), (file, content) -> {
                if (content.contains(letters)) {
                    found.add(file);
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    /** Every column of every table that holds any of these letters, as text or as bytes. */
    private List<String> columnsWith(String... letters) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.connect()) {
            var columns = new ArrayList<String[]>();
            try (var list = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
                while (list.next()) {
                    if (MAY_HOLD_WORDS.contains(list.getInt("DATA_TYPE"))
                            && !"information_schema".equalsIgnoreCase(list.getString("TABLE_SCHEM"))) {
                        columns.add(new String[] {list.getString("TABLE_NAME"), list.getString("COLUMN_NAME")});
                    }
                }
            }
            for (var column : columns) {
                try (var statement = connection.createStatement();
                        var values = statement.executeQuery("SELECT " + column[1] + " FROM " + column[0])) {
                    while (values.next()) {
                        var bytes = values.getBytes(1);
                        var text = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
                        if (Stream.of(letters).anyMatch(text::contains)) {
                            found.add(column[0] + "." + column[1]);
                        }
                    }
                }
            }
            assertThat(columns).hasSizeGreaterThan(100);
        }
        return found;
    }
}
