package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.fixtures.Management.json;
import static org.wellnessconnection.fixtures.Management.question;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.kernel.Role;

/** A server that dies in the middle of its work: what it has acknowledged is there, what it has not is whole or not at all. */
class CrashIT {

    private static final int PUBLICATIONS = 200;
    private static final int WRITERS = 4;

    /** The server dies when this many were acknowledged, while others are on their way. */
    private static final int DEATH = 80;

    @Test
    void aServerKilledAmongPublicationsLosesNothingThatItAcknowledged() throws Exception {
        var data = Server.freshFolder();
        var database = DatabaseUnderTest.fresh(data);
        var token = database.token(Role.EDITOR);
        try (var server = Server.start(data, database, Map.of())) {
            var acknowledged = killAmongPublications(new Management(server, token));
            assertThat(acknowledged).hasSizeBetween(DEATH, PUBLICATIONS - 1);

            assertThat(verdict(database).faults()).isEmpty();
            var live = live(database);
            server.restart();

            for (var key : acknowledged) {
                assertThat(server.get("/api/v1/en/faq/" + key + "-en").statusCode())
                        .as(key)
                        .isEqualTo(200);
                assertThat(server.get("/fr/questions/" + key + "-fr").statusCode())
                        .as(key)
                        .isEqualTo(200);
            }
            live.forEach(
                    (list, count) -> assertThat(total(server, list)).as(list).isEqualTo(count));

            var next = new Management(server, token)
                    .create(question("after").add("publish", true).build(), "Prefer", "wait");
            assertThat(next.statusCode()).as(next.body()).isEqualTo(201);
            assertThat(total(server, "en/faq")).isEqualTo(live.get("en/faq") + 1);
        }
    }

    private static Set<String> killAmongPublications(Management api) throws InterruptedException {
        var acknowledged = new ConcurrentSkipListSet<String>();
        var death = new CountDownLatch(DEATH);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            IntStream.range(0, PUBLICATIONS)
                    .forEach(number -> writers.submit(() -> {
                        var key = "crash-" + number;
                        if (publish(api, key)) {
                            acknowledged.add(key);
                            death.countDown();
                        }
                    }));
            assertThat(death.await(2, TimeUnit.MINUTES)).isTrue();
            api.server().kill();
            writers.shutdownNow();
        }
        return acknowledged;
    }

    private static boolean publish(Management api, String key) {
        try {
            HttpResponse<String> answer =
                    api.create(question(key).add("publish", true).build());
            return answer.statusCode() == 201;
        } catch (UncheckedIOException | IllegalStateException died) {
            return false;
        }
    }

    private static PublicationLog.Verdict verdict(DatabaseUnderTest database) {
        try (var persistence = PlainPersistence.over(database)) {
            return persistence.transaction(em -> new PublicationLog(em, new Entries(em)).verify());
        }
    }

    /** How many entries of each type the live pointers show in each language, by the list of the API that shows them. */
    private static Map<String, Long> live(DatabaseUnderTest database) throws SQLException {
        var live = new TreeMap<String, Long>();
        try (var connection = database.connect()) {
            for (var language : new ArrayList<>(java.util.List.of("en", "fr"))) {
                var counts = "select e.type, count(*) from content_live l"
                        + " join content_publication p on p.number = l.number join content_entry e on e.id = l.entry_id"
                        + " where p." + language + "_rev is not null group by e.type";
                try (var rows = connection.createStatement().executeQuery(counts)) {
                    while (rows.next()) {
                        live.put(language + "/" + rows.getString(1), rows.getLong(2));
                    }
                }
            }
        }
        return live;
    }

    private static long total(Server server, String list) {
        return json(server.get("/api/v1/" + list + "?page%5Bsize%5D=1")).getInt("total");
    }
}
