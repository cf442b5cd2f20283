package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.kernel.Role;

/** The product with an account at Zoom: planned by program, made there by itself, and nothing secret in log or tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(
        named = "wellness.test.database",
        matches = "mysql",
        disabledReason = "H2's file belongs to the server as long as it runs")
class ZoomIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data = Server.freshFolder();
    private final DatabaseUnderTest database = DatabaseUnderTest.fresh(data);
    private final ZoomDouble zoom = new ZoomDouble();
    private @Nullable Server started;
    private @Nullable Management managed;

    @BeforeAll
    void start() {
        var token = database.token(Role.SCHEDULER);
        var settings = new TreeMap<>(Map.of("WELLNESS_ZOOM_TIMEOUT_SECONDS", "5"));
        settings.putAll(zoom.settings());
        started = Server.start(data, database, settings);
        managed = new Management(started, token);
    }

    @AfterAll
    void stop() {
        if (started != null) {
            started.close();
        }
        zoom.close();
    }

    @Test
    void aPublicSessionHasItsMeetingUntilItIsCancelled() throws Exception {
        zoom.failNext("POST", 500, "{\"code\":1}");
        var session = publish();
        var path = "sessions/" + session;

        within(() -> !problems().isEmpty());
        assertThat(problems()).containsExactly("zoom 500 code 1");
        within(() -> {
            tryAgainNow();
            return !zoom.meetings().isEmpty();
        });
        var meeting = zoom.meetingOf(session);
        assertThat(meeting.getInt("duration")).isEqualTo(60);

        var read = send("GET", path, null);
        assertThat(read.body()).doesNotContain("/j/");
        var moved = Json.createObjectBuilder(Management.json(read))
                .add("minutes", 75)
                .build();
        assertThat(send("PUT", path, moved, "If-Match", tag(path)).statusCode()).isEqualTo(200);
        within(() -> zoom.meetingOf(session).getInt("duration") == 75);

        send("POST", path + "/cancel", null, "If-Match", tag(path));
        within(() -> zoom.meetings().isEmpty());
        assertThat(zoom.count("POST"))
                .as("one that failed and one that was made")
                .isEqualTo(2);
        assertNothingSecretIn(Files.readString(data.resolve("log/server.log")), meeting);
        assertNothingSecretIn(dump(), meeting);
    }

    /** A session in ten days, public at once. */
    private String publish() {
        var person = Management.json(send(
                        "POST",
                        "facilitators",
                        Json.createObjectBuilder().add("name", "Zoe").build()))
                .getString("id");
        var credential = Json.createObjectBuilder()
                .add("kind", "psychologist")
                .add("regulator", "College")
                .add("province", "ON")
                .add("validUntil", "2099-01-01")
                .build();
        send("POST", "facilitators/" + person + "/credentials", credential, "If-Match", tag("facilitators/" + person));
        var day = LocalDate.now(Clock.systemUTC()).plusDays(10);
        var series = Json.createObjectBuilder()
                .add("format", "compassion-rounds")
                .add("facilitators", Json.createArrayBuilder().add(person))
                .add("joiningLink", "https://zoom.example/j/fixed")
                .add("firstDay", day.toString())
                .add("start", "18:30")
                .add("publish", true)
                .build();
        var created = send("POST", "series", series);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var list = send("GET", "sessions?from=" + day + "&to=" + day.plusDays(1), null);
        return Management.json(list).getJsonArray("items").getJsonObject(0).getString("id");
    }

    private void assertNothingSecretIn(String text, JsonObject meeting) {
        assertThat(text)
                .doesNotContain(zoom.token(), "eyJ-token", ZoomDouble.SECRET, ZoomDouble.CLIENT)
                .doesNotContain(meeting.getString("join_url"), "pwd=Secret", meeting.getString("start_url"));
    }

    /** What went wrong with meetings, as staff see it. */
    private Set<String> problems() {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT problem FROM schedule_meeting WHERE problem <> ''")) {
            var problems = new TreeSet<String>();
            while (answer.next()) {
                problems.add(answer.getString(1));
            }
            return problems;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Nobody waits for the minute that the outbox lets pass. */
    private void tryAgainNow() {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE platform_outbox SET due_at = made_at WHERE kind = 'schedule.meeting' AND state = 'WAITING'");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String dump() throws SQLException {
        var text = new StringBuilder();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var table : new String[] {"schedule_meeting", "platform_outbox"}) {
                try (var answer = statement.executeQuery("SELECT * FROM " + table)) {
                    while (answer.next()) {
                        for (var column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                            text.append(answer.getString(column)).append('|');
                        }
                    }
                }
            }
        }
        return text.toString();
    }

    private static void within(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not after " + PATIENCE).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private String tag(String path) {
        return send("GET", path, null).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> send(String method, String path, @Nullable JsonObject body, String... headers) {
        return Objects.requireNonNull(managed)
                .send(method, "/api/v1/manage/" + path, body == null ? null : body.toString(), headers);
    }
}
