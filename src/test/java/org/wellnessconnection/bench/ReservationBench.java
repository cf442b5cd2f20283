package org.wellnessconnection.bench;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.MySql;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.fixtures.Server;

/** Five hundred people after thirty seats at once, over two nodes, against the commits of one row that MySQL makes (Q4). */
final class ReservationBench {

    private static final int PEOPLE = 500;
    private static final int AT_ONCE = 32;
    private static final int COMMITS = 500;
    private static final int ROUNDS = 3;

    private ReservationBench() {}

    static void measure(Report report) throws InterruptedException {
        var data = Server.freshFolder();
        var database = MySql.shared().freshDatabase();
        var flavour = new Server.Flavour(BenchServer.JVM, List.of());
        // Letters are no part of the figure: they leave when they leave.
        var more = Map.of("WELLNESS_PROXIES", "1", "WELLNESS_OUTBOX_WORKERS", "0");
        var demo = new HashMap<>(more);
        demo.put("WELLNESS_DEMO", "true");
        try (var one = Server.start(data, database, demo, flavour);
                var other = Server.start(Server.freshFolder(), database, more, flavour);
                var plain = PlainPersistence.over(database)) {
            var nodes = List.of(one, other);
            var sessions = sessions(one, plain.dataSource());
            reserveAll(nodes, sessions.getFirst(), "warm");
            var rates = new double[ROUNDS];
            var commits = new double[ROUNDS];
            for (var round = 0; round < ROUNDS; round++) {
                var session = sessions.get(round + 1);
                var begin = System.nanoTime();
                reserveAll(nodes, session, "guest" + round + "-");
                rates[round] = PEOPLE / ((System.nanoTime() - begin) / 1e9);
                mustBeRight(plain.dataSource(), session);
                commits[round] = commits(plain);
            }
            report.atLeast(
                    "Q4",
                    "reservations a second, 500 after 30 seats on two nodes",
                    Pair.median(rates),
                    Pair.median(commits),
                    0.5,
                    () -> profile(one, nodes, sessions.get(ROUNDS + 1)));
        } catch (SQLException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Of one of the nodes: both do the same. */
    private static String profile(Server one, List<Server> nodes, String session) {
        return Profile.during(one.processId(), () -> {
            try {
                reserveAll(nodes, session, "profile");
            } catch (InterruptedException | ExecutionException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    /** Exactly thirty have a seat, and the rest stand in order. */
    private static void mustBeRight(DataSource source, String session) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select sum(state = 'SEATED'), sum(state = 'WAITING'), count(distinct place),"
                                + " max(case when state = 'SEATED' then place end)"
                                + " < min(case when state = 'WAITING' then place end)"
                                + " from schedule_reservation where session_id = '" + session + "'")) {
            rows.next();
            if (rows.getInt(1) != 30
                    || rows.getInt(2) != PEOPLE - 30
                    || rows.getInt(3) != PEOPLE
                    || !rows.getBoolean(4)) {
                throw new IllegalStateException("the seats of " + session + " are not as they should be");
            }
        }
    }

    private static List<String> sessions(Server server, DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update schedule_session set waitlist = 500");
        }
        var last = LocalDate.now(Clock.systemUTC()).plusDays(150);
        return Management.json(server.get("/api/v1/en/sessions?format=formal-peer-support&to=" + last))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getJsonObject("seats").getInt("free") == 30)
                .map(one -> one.getString("id"))
                .toList();
    }

    private static void reserveAll(List<Server> nodes, String session, String name)
            throws InterruptedException, ExecutionException {
        var tasks = new ArrayList<Callable<Integer>>();
        for (var guest = 0; guest < PEOPLE; guest++) {
            var number = guest;
            tasks.add(() -> reserve(nodes.get(number % nodes.size()), session, name, number));
        }
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var answer : pool.invokeAll(tasks)) {
                if (answer.get() != 202) {
                    throw new IllegalStateException("a reservation was answered with " + answer.get());
                }
            }
        }
    }

    private static int reserve(Server node, String session, String name, int number) {
        var body =
                "{\"name\":\"G\",\"email\":\"%s%d@example.ca\",\"standing\":\"fellow\",\"rules\":true,\"waitlist\":true}"
                        .formatted(name, number);
        return node.send(HttpRequest.newBuilder(node.address("/api/v1/en/sessions/" + session + "/reservations"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", "10." + number / 250 + "." + number % 250 + ".1")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    /** Transactions a second that change one row, one after the other, on the server that was just used. */
    private static double commits(PlainPersistence plain) throws SQLException {
        try (var connection = plain.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            var begin = System.nanoTime();
            for (var i = 0; i < COMMITS; i++) {
                statement.executeUpdate("update staff_office set guess_key = '" + i + "' where id = 1");
            }
            return COMMITS / ((System.nanoTime() - begin) / 1e9);
        }
    }
}
