package org.wellnessconnection.bench;

import static org.wellnessconnection.fixtures.Management.json;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.MySql;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.kernel.Role;

/**
 * Q3 on one node: creating and publishing both languages, publication to visible, 10,000 entries imported; with those, the
 * time that a new question takes over HTTP (Q2) and the memory that the process holds (Q6).
 */
final class PublicationBench {

    private static final int WARM_UP = 1_000;
    private static final int ENTRIES = 300;
    private static final int IMPORTED = 10_000;
    private static final int QUESTIONS = 1_000;
    private static final double MILLIS_TO_CREATE = 25;
    private static final double MILLIS_TO_SEE = 1_000;
    private static final double SECONDS_TO_IMPORT = 120;
    private static final double MILLIS_TO_SEARCH = 25;
    private static final double GIBIBYTE = 1L << 30;

    private PublicationBench() {}

    static void measure(Report report) throws IOException, InterruptedException {
        var data = Server.freshFolder();
        var database = MySql.shared().freshDatabase();
        var token = database.token(Role.EDITOR);
        var flavour = new Server.Flavour(BenchServer.JVM, List.of());
        try (var server = Server.start(data, database, Map.of(), flavour)) {
            var api = new Management(server, token);
            create(report, api, database);
            see(report, api);
            bringIn(report, api);
            search(report, server);
            report.atMost("Q6", "memory of the process with 10,000 entries, bytes", resident(server), GIBIBYTE, 1);
        }
    }

    /** One client, one entry after another, each with both languages public when the answer comes. */
    private static void create(Report report, Management api, DatabaseUnderTest database) {
        for (var i = 0; i < WARM_UP; i++) {
            publish(api, "warm-" + i);
        }
        var times = new double[ENTRIES];
        for (var i = 0; i < ENTRIES; i++) {
            var begin = System.nanoTime();
            publish(api, "entry-" + i);
            times[i] = millis(begin);
        }
        Arrays.sort(times);
        report.atMost(
                "Q3",
                "create and publish both languages, median ms",
                median(times),
                MILLIS_TO_CREATE,
                1,
                () -> Profile.during(api.server().processId(), () -> publishMany(api)));
        report.atMost(
                "Q3", "the same in commits of one row that MySQL makes meanwhile", median(times), commit(database), 25);
    }

    private static void publishMany(Management api) {
        for (var i = 0; i < ENTRIES; i++) {
            publish(api, "profile-" + i);
        }
    }

    /** From the request that publishes to the moment when page, API and search have it. */
    private static void see(Report report, Management api) {
        var server = api.server();
        var times = new double[ENTRIES];
        for (var i = 0; i < ENTRIES; i++) {
            var key = "seen" + i + "x";
            var begin = System.nanoTime();
            publish(api, key);
            until(server, "/api/v1/en/faq/" + key + "-en", key);
            until(server, "/fr/questions/" + key + "-fr", key);
            until(server, "/api/v1/fr/search?exact=true&q=" + key, key + "-fr");
            times[i] = millis(begin);
        }
        Arrays.sort(times);
        report.atMost(
                "Q3",
                "publication to visible on page, API and search, p99 ms",
                times[ENTRIES * 99 / 100],
                MILLIS_TO_SEE,
                1);
    }

    private static void until(Server server, String path, String text) {
        while (true) {
            var answer = server.get(path);
            if (answer.statusCode() == 200 && answer.body().contains(text)) {
                return;
            }
        }
    }

    private static void bringIn(Report report, Management api) throws IOException, InterruptedException {
        var archive = new ManyEntries().zip(IMPORTED);
        var request = HttpRequest.newBuilder(api.server().address("/api/v1/manage/import"))
                .version(HttpClient.Version.HTTP_1_1)
                .headers(
                        "Authorization",
                        "Bearer " + api.token(),
                        "Content-Type",
                        "application/zip",
                        "Prefer",
                        "wait=10")
                .POST(BodyPublishers.ofByteArray(archive))
                .build();
        var begin = System.nanoTime();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200 || json(answer).getInt("created") != IMPORTED) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        until(api.server(), "/api/v1/en/faq?page%5Bsize%5D=1", "\"total\":" + faqs(api));
        report.atMost(
                "Q3",
                "10,000 bilingual entries imported, until visible, seconds",
                millis(begin) / 1_000,
                SECONDS_TO_IMPORT,
                1);
    }

    /** How many questions are there in all, by the list of the management API. */
    private static int faqs(Management api) {
        return json(api.send("GET", "/api/v1/manage/entries?type=faq", null)).getInt("total");
    }

    /** Questions that nobody asked before, one after another. */
    private static void search(Report report, Server server) {
        ask(server, 0);
        var times = ask(server, QUESTIONS);
        report.atMost(
                "Q2",
                "search over HTTP among 10,000 entries, new questions, p99 ms",
                times[QUESTIONS * 99 / 100],
                MILLIS_TO_SEARCH,
                1,
                () -> Profile.during(server.processId(), () -> ask(server, 2 * QUESTIONS)));
    }

    /** How long each of the questions took from a number on, in milliseconds and in order of length. */
    private static double[] ask(Server server, int from) {
        var texts = new ManyEntries();
        var times = new double[QUESTIONS];
        for (var i = 0; i < QUESTIONS; i++) {
            var french = i % 2 == 1;
            var words = URLEncoder.encode(texts.question(from + i, french), StandardCharsets.UTF_8);
            var begin = System.nanoTime();
            check(server.get("/api/v1/" + (french ? "fr" : "en") + "/search?q=" + words), 200);
            times[i] = millis(begin);
        }
        Arrays.sort(times);
        return times;
    }

    private static void publish(Management api, String key) {
        JsonObject entry = Management.question(key).add("publish", true).build();
        check(api.create(entry), 201);
    }

    private static void check(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** The median of what a transaction of one row takes on this MySQL, in milliseconds. */
    private static double commit(DatabaseUnderTest database) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table bench_commit (id int primary key) engine=innodb");
            var times = new double[ENTRIES];
            for (var i = 0; i < ENTRIES; i++) {
                var begin = System.nanoTime();
                statement.execute("insert into bench_commit values (" + i + ")");
                times[i] = millis(begin);
            }
            Arrays.sort(times);
            return median(times);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What Linux counts as the memory of the process, in bytes. */
    private static double resident(Server server) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + server.processId() + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                * 1024.0;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
