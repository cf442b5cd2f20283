package org.wellnessconnection.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Letterbox;
import org.wellnessconnection.fixtures.MySql;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.forms.FormStamps;
import org.wellnessconnection.platform.secrets.KeyFolder;
import org.wellnessconnection.platform.secrets.KeyRing;
import org.wellnessconnection.platform.secrets.KeyedHash;

/**
 * A server over MySQL with sample sessions, and the schedule's use cases put together beside it over the same database:
 * what they do, the server tells people by letter. One for all tests of this room that do not break it; each takes a
 * session of its own.
 */
final class RunningSchedule {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static @Nullable RunningSchedule shared;

    private final Path data = Server.freshFolder();
    private final Letterbox letterbox = new Letterbox(data);
    private final DatabaseUnderTest database = MySql.shared().freshDatabase();
    private final Server server;
    private final ScheduleRoom room;

    private RunningSchedule() {
        server = Server.start(
                data,
                database,
                Map.of("WELLNESS_DEMO", "true", "WELLNESS_PROXIES", "1"),
                Server.Flavour.FOR_TESTS.withArguments(
                        "--accesslog", accessLogs().toString()));
        var keys = database.environment().getOrDefault("WELLNESS_KEYS", "");
        room = new ScheduleRoom(PlainPersistence.over(database), Path.of(keys));
    }

    /** Stopped when the JVM ends. */
    static synchronized RunningSchedule shared() {
        if (shared == null) {
            var running = new RunningSchedule();
            Runtime.getRuntime().addShutdownHook(new Thread(running.server::close));
            shared = running;
        }
        return shared;
    }

    Server server() {
        return server;
    }

    /** By the server's own clock. */
    ScheduleRoom room() {
        room.now(Clock.systemUTC().instant());
        return room;
    }

    Path data() {
        return data;
    }

    /** Where the server writes down what it was asked, which it does for this test only. */
    Path accessLogs() {
        try {
            return Files.createDirectories(data.resolve("access"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Letterbox letterbox() {
        return letterbox;
    }

    /** The stamp of a page that was opened so long ago, signed with the server's own key. */
    String stamp(String form, Duration ago) {
        var folder = new KeyFolder(Path.of(database.environment().getOrDefault("WELLNESS_KEYS", "")));
        var then = Clock.offset(Clock.systemUTC(), ago.negated());
        return new FormStamps(new KeyedHash(KeyRing.in(folder)), then).stamp(form);
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    /** Large ones that nobody has ever had anything to do with, and in which nothing happens by itself in a test's time. */
    List<String> emptySessions() {
        return List.copyOf(
                texts("select id from schedule_session where state = 'OPEN' and seats_taken = 0 and waiting = 0"
                        + " and capacity >= 8 and waitlist > 2 and starts_at > utc_timestamp(6) + interval 3 day"
                        + " and id not in (select session_id from schedule_reservation)"));
    }

    /** Somebody reserves or waits; the token of a private link to it. */
    String reserve(String session, String name, Language language) {
        var email = "life-" + name + "-" + language.code() + "@example.ca";
        room().with(cases -> cases.reserving()
                .reserve(
                        session,
                        new ReservationForm(
                                Wish.QUEUE,
                                "Life " + name,
                                email,
                                Optional.of(Standing.RESIDENT),
                                true,
                                language,
                                CalendarEntry.DISCREET)));
        return room.in(cases -> {
            var key = cases.guests().key(new EmailAddress(email));
            var reservation = cases.reservations().living(session, key).orElseThrow();
            var address = cases.links().make(reservation.id(), LinkPurpose.MANAGE, language);
            return address.substring(address.lastIndexOf('/') + 1);
        });
    }

    /** The session begins so far from now. */
    void shift(String session, String fromNow) {
        sql("update schedule_session set starts_at = utc_timestamp(6) + interval " + fromNow
                + ", ends_at = utc_timestamp(6) + interval " + fromNow + " + interval minutes minute where id = '"
                + session + "'");
    }

    void jobsRun(Set<String> jobs) throws InterruptedException {
        var names = " name in ('" + String.join("','", jobs) + "')";
        sql("update platform_job set due_at = '2001-01-01', last_ended_at = '2001-01-01' where" + names);
        Letterbox.await(
                jobs + " have run",
                PATIENCE,
                () -> texts("select name from platform_job where last_ended_at > '2002-01-01' and holder is null"
                                + " and problem = '' and" + names)
                        .equals(jobs));
    }

    void lettersLeave() throws InterruptedException {
        Letterbox.await(
                "letters have left",
                PATIENCE,
                () -> texts("select id from platform_outbox where ended_at is null")
                        .isEmpty());
    }

    Set<String> texts(String query) {
        var texts = new TreeSet<String>();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    texts.add(rows.getString(1));
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(query, broken);
        }
        return texts;
    }

    void sql(String statement) {
        try (var connection = database.connect();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(statement, broken);
        }
    }
}
