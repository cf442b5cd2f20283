package org.wellnessconnection.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Team;

/**
 * A reviewer reads the whole database while people answer, and tries to tie an answer to a seat. How it is tried: every
 * table before and after each answer is compared row by row (new rows, times, outbox, audit trail, counts of senders); then
 * the ids, the columns and the foreign keys of what is stored about answers are looked at, whatever names a seat is searched
 * for in it, the physical order is asked for, and the log and the mail folder are read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnlinkableIT {

    /** Times at which jobs ran last: the only rows that change by themselves. */
    private static final Set<String> BY_THEMSELVES = Set.of("platform_job");

    /** As many as the sample session has seats. */
    private static final int PEOPLE = 6;

    private static final Pattern RANDOM_ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab].*");

    private final Path data = Server.freshFolder();
    private final DatabaseUnderTest database = DatabaseUnderTest.open(data);
    private @Nullable Server started;

    @BeforeAll
    void start() {
        started = Server.start(data, database, Map.of("WELLNESS_DEMO", "true", "WELLNESS_FORMS_SECONDS", "0"));
    }

    @AfterAll
    void stop() {
        server().close();
    }

    private Server server() {
        return Objects.requireNonNull(started);
    }

    @Test
    void nobodyWithTheWholeDatabaseTiesAnAnswerToASeat() throws Exception {
        try (var connection = database.connect()) {
            var session = endASession(connection);
            var seats = seats(connection, session);
            var address = evaluationInLetters(connection);
            assertThat(address).endsWith("/evaluation/" + session + address.substring(address.lastIndexOf('/')));

            openingChangesNothing(connection, address);
            var last = answering(connection, address);
            sendingTheSamePageAgainChangesNothing(connection, last);
            storedAnswersNameNobody(connection, seats);

            closing(connection);
            storedAnswersNameNobody(connection, seats);
            onlyCountsAreLeft(connection);
            assertThat(server().get(address).body()).contains("The questions are closed");
            staffReadsCounts(session);
            nothingStandsInTheLog(address);
        }
    }

    /** The session with most seats taken has ended a minute ago; its letters are on their way. */
    private static String endASession(Connection connection) throws SQLException {
        var session = text(connection, "SELECT id FROM schedule_session ORDER BY seats_taken DESC, id LIMIT 1");
        var end = LocalDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC)
                .minusMinutes(1);
        try (var update =
                connection.prepareStatement("UPDATE schedule_session SET starts_at = ?, ends_at = ? WHERE id = ?")) {
            update.setObject(1, end.minusHours(1));
            update.setObject(2, end);
            update.setString(3, session);
            update.executeUpdate();
        }
        return session;
    }

    /** Everything by which a seat can be named: reservations, private links, entries in calendars, hashes of addresses. */
    private static Set<String> seats(Connection connection, String session) throws SQLException {
        var names = new TreeSet<String>();
        for (var query : List.of(
                "SELECT id FROM schedule_reservation WHERE session_id = '" + session + "'",
                "SELECT uid FROM schedule_reservation WHERE session_id = '" + session + "'",
                "SELECT live_key FROM schedule_reservation WHERE live_key IS NOT NULL",
                "SELECT token_hash FROM schedule_link")) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(20);
        return names;
    }

    private String evaluationInLetters(Connection connection) throws Exception {
        due(connection, "schedule.reminders");
        var link = Pattern.compile("https?://[^\\s\"'<>]+/(?:en|fr)/evaluation/[a-z0-9/]+");
        var found = new TreeSet<String>();
        await(() -> {
            for (var letter : letters()) {
                link.matcher(letter).results().forEach(match -> found.add(match.group()));
            }
            return found.stream().anyMatch(one -> one.contains("/en/")) && isQuiet(connection);
        });
        var paths = found.stream().map(one -> URI.create(one).getPath()).toList();
        assertThat(paths).as("one address for everybody, in two languages").hasSizeBetween(1, 2);
        return paths.getFirst();
    }

    private void openingChangesNothing(Connection connection, String address) throws SQLException {
        var before = everything(connection);
        for (var method : List.of("GET", "HEAD", "GET")) {
            var answer = server().send(
                            HttpRequest.newBuilder(server().address(address)).method(method, BodyPublishers.noBody()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
        assertThat(everything(connection)).isEqualTo(before);
    }

    /** The form that was sent last. */
    private Sent answering(Connection connection, String address) throws SQLException {
        var last = new Sent("", "");
        for (var person = 0; person < PEOPLE; person++) {
            var before = everything(connection);

            var visitor = Person.visitor(server());
            var form = visitor.form(address, "survey")
                    .with("q-safe", person % 2 == 0 ? "fully" : "partly")
                    .and("q-above-all", "pause")
                    .and("q-above-all", "heard");
            last = new Sent(address, form.encoded());
            post(last);

            var after = everything(connection);
            if (person > 0) {
                var run = Objects.requireNonNull(before.remove("feedback_run")).getFirst();
                var changed =
                        Objects.requireNonNull(after.remove("feedback_run")).getFirst();
                assertThat(after).as("every other table").isEqualTo(before);
                assertThat(changed).hasSameSizeAs(run).isNotEqualTo(run);
                assertThat(changed.substring(0, changed.lastIndexOf('|')))
                        .as("every other column")
                        .isEqualTo(run.substring(0, run.lastIndexOf('|')));
                assertThat(everything(connection).get("feedback_run"))
                        .as("one row for all, in whatever order it is asked for")
                        .hasSize(1);
            }
        }
        return last;
    }

    /** A form as it was sent. */
    private record Sent(String address, String body) {}

    private void post(Sent sent) {
        var answer = server().send(HttpRequest.newBuilder(server().address(sent.address()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(sent.body())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private void sendingTheSamePageAgainChangesNothing(Connection connection, Sent last) throws SQLException {
        var before = everything(connection);
        post(last);
        assertThat(everything(connection)).isEqualTo(before);
    }

    private static void storedAnswersNameNobody(Connection connection, Set<String> seats) throws SQLException {
        var tables = everything(connection);
        tables.keySet().removeIf(table -> !table.startsWith("feedback_"));
        assertThat(tables).hasSize(4);
        for (var rows : tables.values()) {
            for (var row : rows) {
                assertThat(seats).noneMatch(row::contains);
            }
        }
        for (var table : List.of("feedback_run", "feedback_rest", "feedback_batch")) {
            for (var row : Objects.requireNonNull(tables.get(table))) {
                assertThat(row.split("\\|")[0]).as("ids tell no time").matches(RANDOM_ID);
            }
        }
        var meta = connection.getMetaData();
        var times = new ArrayList<String>();
        var leads = new TreeSet<String>();
        for (var table : tables.keySet()) {
            try (var columns = meta.getColumns(connection.getCatalog(), null, table, "%")) {
                while (columns.next()) {
                    var type = columns.getString("TYPE_NAME").toLowerCase(java.util.Locale.ROOT);
                    if (type.contains("time") || type.contains("date")) {
                        times.add(table + "." + columns.getString("COLUMN_NAME"));
                    }
                }
            }
            try (var keys = meta.getImportedKeys(connection.getCatalog(), null, table)) {
                while (keys.next()) {
                    leads.add(keys.getString("PKTABLE_NAME"));
                }
            }
        }
        assertThat(times).as("the end of the session plus seven days").containsExactly("feedback_run.closes_at");
        assertThat(leads).containsExactlyInAnyOrder("feedback_batch", "schedule_session");
    }

    private static void closing(Connection connection) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE feedback_run SET closes_at = '2020-01-01 00:00:00'");
        }
        due(connection, "feedback.closing");
        await(() -> text(connection, "SELECT COUNT(*) FROM feedback_batch").equals("2"));
    }

    private static void onlyCountsAreLeft(Connection connection) throws SQLException {
        var tables = everything(connection);
        assertThat(tables.get("feedback_run"))
                .singleElement()
                .satisfies(run -> assertThat(run).endsWith("|null"));
        assertThat(tables.get("feedback_tally"))
                .extracting(row -> row.substring(row.indexOf('|') + 1))
                .containsExactlyInAnyOrder("fully|3", "partly|3", "heard|6", "pause|6");
    }

    private void staffReadsCounts(String session) {
        var administrator = Team.of(server()).administrator();
        var page = administrator
                .get("/en/team/evaluation?survey=evaluation&session=" + session)
                .body();
        assertThat(page).contains("6 people answered.", "50%");
        assertThat(administrator
                        .get("/en/team/evaluation/export?survey=evaluation&session=" + session)
                        .body())
                .contains("evaluation,safe,I felt safe to speak and safe to stay silent.,fully,Fully,3,6\r\n");
    }

    private void nothingStandsInTheLog(String address) throws IOException {
        var code = address.substring(address.lastIndexOf('/') + 1);
        assertThat(Files.readString(server().log())).doesNotContain(code, "/evaluation/", "feedback.answer");
    }

    /** Every row of every table, as text, by table. */
    private static Map<String, List<String>> everything(Connection connection) throws SQLException {
        var tables = new TreeMap<String, List<String>>();
        try (var names = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (names.next()) {
                var schema = names.getString("TABLE_SCHEM");
                var name = names.getString("TABLE_NAME");
                if ((schema == null || schema.equalsIgnoreCase("public")) && !BY_THEMSELVES.contains(name)) {
                    tables.put(name, new ArrayList<>());
                }
            }
        }
        for (var table : tables.entrySet()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT * FROM " + table.getKey())) {
                while (rows.next()) {
                    table.getValue().add(row(rows));
                }
            }
        }
        return tables;
    }

    private static String row(ResultSet rows) throws SQLException {
        var cells = new ArrayList<String>();
        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            var cell = rows.getObject(column);
            cells.add(cell instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(cell));
        }
        return String.join("|", cells);
    }

    private static boolean isQuiet(Connection connection) throws SQLException {
        return text(connection, "SELECT COUNT(*) FROM platform_outbox WHERE ended_at IS NULL")
                .equals("0");
    }

    private static void due(Connection connection, String job) throws SQLException {
        try (var update =
                connection.prepareStatement("UPDATE platform_job SET due_at = '2020-01-01 00:00:00' WHERE name = ?")) {
            update.setString(1, job);
            assertThat(update.executeUpdate()).as(job).isEqualTo(1);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A condition that may fail on the way. */
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("still not after a minute").isLessThan(end);
            Thread.sleep(200);
        }
    }

    private List<String> letters() throws IOException, MessagingException {
        var letters = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(Files.createDirectories(data.resolve("mail")), "*.eml")) {
            for (var file : files) {
                try (var stream = Files.newInputStream(file)) {
                    collect(
                            new MimeMessage(Session.getInstance(new Properties()), stream),
                            part -> part.startsWith("text/plain"),
                            letters);
                }
            }
        }
        return letters;
    }

    private static void collect(Part part, Predicate<String> wanted, List<String> found)
            throws IOException, MessagingException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            for (var at = 0; at < parts.getCount(); at++) {
                collect(parts.getBodyPart(at), wanted, found);
            }
        } else if (wanted.test(part.getContentType())) {
            found.add(content.toString());
        }
    }
}
