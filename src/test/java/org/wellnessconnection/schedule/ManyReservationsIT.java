package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.fixtures.Server;

/** Five hundred people after thirty seats at once, over two nodes: thirty have one, and the rest stand in line (SPEC Q4). */
@EnabledIfSystemProperty(
        named = "wellness.test.database",
        matches = "mysql",
        disabledReason = "H2's file belongs to one node")
class ManyReservationsIT {

    private static final int PEOPLE = 500;
    private static final int AT_ONCE = 32;

    @Test
    void fiveHundredAtOnceTakeThirtySeatsAndNobodyIsLost() throws Exception {
        var data = Server.freshFolder();
        var database = DatabaseUnderTest.fresh(data);
        var settings = Map.of("WELLNESS_PROXIES", "1", "WELLNESS_OUTBOX_WORKERS", "0", "WELLNESS_DEMO", "true");
        var more = Map.of("WELLNESS_PROXIES", "1", "WELLNESS_OUTBOX_WORKERS", "0");
        try (var one = Server.start(data, database, settings);
                var other = Server.start(Server.freshFolder(), database, more);
                var plain = PlainPersistence.over(database)) {
            var session = sessionWithThirtySeats(one);
            update(plain.dataSource(), "update schedule_session set waitlist = 500 where id = '" + session + "'");

            var statuses = reserveAll(List.of(one, other), session);

            assertThat(statuses).hasSize(PEOPLE).containsOnly(202);
            assertThat(count(plain.dataSource(), session, "SEATED")).isEqualTo(30);
            assertThat(count(plain.dataSource(), session, "WAITING")).isEqualTo(PEOPLE - 30);
            assertThat(number(
                            plain.dataSource(),
                            "select count(distinct place) from schedule_reservation where session_id = '" + session
                                    + "'"))
                    .isEqualTo(PEOPLE);
            assertThat(number(
                            plain.dataSource(),
                            "select count(*) from schedule_session where id = '" + session
                                    + "' and seats_taken = 30 and waiting = 470"))
                    .isEqualTo(1);
        }
    }

    private static String sessionWithThirtySeats(Server server) {
        var sessions = Management.json(server.get("/api/v1/en/sessions?format=formal-peer-support"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        return sessions.stream()
                .filter(one -> one.getJsonObject("seats").getInt("free") == 30)
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static List<Integer> reserveAll(List<Server> nodes, String session)
            throws InterruptedException, ExecutionException {
        var tasks = new ArrayList<Callable<Integer>>();
        for (var guest = 0; guest < PEOPLE; guest++) {
            var number = guest;
            tasks.add(() -> reserve(nodes.get(number % nodes.size()), session, number));
        }
        var statuses = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var answer : pool.invokeAll(tasks)) {
                statuses.add(answer.get());
            }
        }
        return statuses;
    }

    private static int reserve(Server node, String session, int number) {
        var body =
                "{\"name\":\"Guest %d\",\"email\":\"guest%d@example.ca\",\"standing\":\"resident\",\"rules\":true,\"waitlist\":true}"
                        .formatted(number, number);
        return node.send(HttpRequest.newBuilder(node.address("/api/v1/en/sessions/" + session + "/reservations"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", "10." + number / 250 + "." + number % 250 + ".1")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    private static long count(DataSource source, String session, String state) throws SQLException {
        return number(
                source,
                "select count(*) from schedule_reservation where session_id = '" + session + "' and state = '" + state
                        + "'");
    }

    private static long number(DataSource source, String query) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void update(DataSource source, String statement) throws SQLException {
        try (var connection = source.getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
