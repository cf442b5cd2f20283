package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;

/** Programs that guard mailboxes open every link of a letter before anybody reads it. Nothing may come of that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(
        named = "wellness.test.database",
        matches = "mysql",
        disabledReason = "H2's file belongs to the server as long as it runs")
class MailedLinksIT {

    private static final List<String> TABLES =
            List.of("schedule_session", "schedule_reservation", "schedule_guest", "schedule_link", "schedule_tally");

    private final Path data = Server.freshFolder();
    private final DatabaseUnderTest database = DatabaseUnderTest.fresh(data);
    private @Nullable Server started;

    @BeforeAll
    void start() {
        started = Server.start(data, database, Map.of("WELLNESS_DEMO", "true"));
    }

    @AfterAll
    void stop() {
        server().close();
    }

    private Server server() {
        return Objects.requireNonNull(started);
    }

    @Test
    void openingEveryLinkOfALetterChangesNoRow() throws Exception {
        var session = openSession();
        reserve(session, "seat@example.ca");
        var links = linksTo("seat@example.ca");
        assertThat(links).anyMatch(link -> link.contains("/reservation/")).anyMatch(link -> link.contains("/join/"));

        var before = rows();
        for (var link : links) {
            for (var method : List.of("GET", "HEAD", "GET")) {
                var answer =
                        server().send(HttpRequest.newBuilder(URI.create(link)).method(method, BodyPublishers.noBody()));
                assertThat(answer.statusCode()).as(method + " " + link).isEqualTo(200);
                assertThat(answer.headers().firstValue("Set-Cookie")).as(link).isEmpty();
            }
        }

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void onlySendingTheFormCancelsAndTheLetterSaysSo() throws Exception {
        var session = openSession();
        reserve(session, "leaves@example.ca");
        var manage = linksTo("leaves@example.ca").stream()
                .filter(link -> link.contains("/reservation/"))
                .findFirst()
                .orElseThrow();
        var path = URI.create(manage).getRawPath();

        var visitor = Person.visitor(server());
        var answer = visitor.send(visitor.form(path, "cancel"), path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        within(
                Duration.ofSeconds(20),
                () -> calendars("leaves@example.ca").stream().anyMatch(text -> text.contains("METHOD:CANCEL")));
    }

    private static void within(Duration patience, BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not after " + patience).isLessThan(end);
            Thread.sleep(100);
        }
    }

    /** A session with seats, as far ahead as there is one, so that nothing else happens to it meanwhile. */
    private String openSession() {
        return Management.json(server().get("/api/v1/en/sessions"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getJsonObject("seats").getInt("free") > 5)
                .reduce((first, second) -> second)
                .orElseThrow()
                .getString("id");
    }

    private void reserve(String session, String email) {
        var body = "{\"name\":\"Guest\",\"email\":\"" + email + "\",\"standing\":\"resident\",\"rules\":true}";
        var answer = server().send(
                        HttpRequest.newBuilder(server().address("/api/v1/en/sessions/" + session + "/reservations"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    /** Every address in any part of the letters to somebody, as a scanner would find them. */
    private Set<String> linksTo(String email) throws InterruptedException {
        within(Duration.ofSeconds(30), () -> !lettersTo(email).isEmpty());
        var address = Pattern.compile("https?://[^\\s\"'<>\\\\]+");
        var links = new TreeSet<String>();
        for (var part : lettersTo(email)) {
            address.matcher(part.text().replaceAll("\\r\\n[ \\t]", ""))
                    .results()
                    .map(match -> match.group().replace("&amp;", "&"))
                    .filter(link -> link.startsWith(server().address("/").toString()))
                    .forEach(links::add);
        }
        return links;
    }

    private List<String> calendars(String email) {
        return lettersTo(email).stream()
                .filter(part -> part.type().startsWith("text/calendar"))
                .map(Words::text)
                .toList();
    }

    private record Words(String type, String text) {}

    private List<Words> lettersTo(String email) {
        var words = new ArrayList<Words>();
        try (var files = Files.newDirectoryStream(Files.createDirectories(data.resolve("mail")), "*.eml")) {
            for (var file : files) {
                try (var stream = Files.newInputStream(file)) {
                    var message = new MimeMessage(Session.getInstance(new Properties()), stream);
                    if (message.getAllRecipients()[0].toString().contains(email)) {
                        collect(message, words);
                    }
                }
            }
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
        return words;
    }

    private static void collect(Part part, List<Words> words) throws IOException, MessagingException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            for (var at = 0; at < parts.getCount(); at++) {
                collect(parts.getBodyPart(at), words);
            }
        } else if (content instanceof InputStream bytes) {
            words.add(new Words(part.getContentType(), new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
        } else {
            words.add(new Words(part.getContentType(), content.toString()));
        }
    }

    private List<String> rows() throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                try (var answer = statement.executeQuery("SELECT * FROM " + table)) {
                    var columns = answer.getMetaData().getColumnCount();
                    while (answer.next()) {
                        var row = new StringBuilder(table);
                        for (var column = 1; column <= columns; column++) {
                            row.append('|').append(answer.getString(column));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows.stream().sorted().toList();
    }
}
