package org.wellnessconnection.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.fixtures.Management.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.kernel.Role;

/** Whatever happens to the folder of the index, the site comes back by itself (SPEC S3). */
class DamageIT {

    private static final long SEED = 4_711;

    @Test
    void theSiteComesBackWhateverHappenedToTheIndex() throws Exception {
        var data = Server.freshFolder();
        var database = DatabaseUnderTest.fresh(data);
        var token = database.token(Role.EDITOR);
        try (var server = Server.start(data, database, Map.of())) {
            var whole = totals(server);
            assertThat(whole).containsEntry("term", 192);

            for (var damage : Damage.values()) {
                server.stop();
                damage.done(data.resolve("index"));
                server.restart();
                assertThat(totals(server)).as(damage.name()).isEqualTo(whole);
                assertThat(server.get("/fr/recherche?q=sommeil").body()).contains("<mark>");
            }

            Damage.DELETED.done(data.resolve("index"));
            var published = new Management(server, token)
                    .create(Management.question("while").add("publish", true).build(), "Prefer", "wait=10");
            assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
            server.kill();
            server.restart();
            assertThat(server.get("/api/v1/en/faq/while-en").statusCode()).isEqualTo(200);
        }
    }

    private static Map<String, Integer> totals(Server server) {
        var totals = new TreeMap<String, Integer>();
        for (var type : new String[] {"faq", "term", "resource", "page"}) {
            totals.put(type, json(server.get("/api/v1/fr/" + type)).getInt("total"));
        }
        return totals;
    }

    private enum Damage {
        DELETED {
            @Override
            void done(Path index) throws IOException {
                for (var file : below(index, Comparator.reverseOrder())) {
                    Files.deleteIfExists(file);
                }
            }
        },
        TRUNCATED {
            @Override
            void done(Path index) throws IOException {
                for (var file : files(index)) {
                    var bytes = Files.readAllBytes(file);
                    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                }
            }
        },
        RUBBISH {
            @Override
            void done(Path index) throws IOException {
                var random = new Random(SEED);
                for (var file : files(index)) {
                    var bytes = new byte[(int) Math.max(Files.size(file), 64)];
                    random.nextBytes(bytes);
                    Files.write(file, bytes);
                }
            }
        };

        abstract void done(Path index) throws IOException;

        private static Iterable<Path> files(Path index) {
            return below(index, Comparator.naturalOrder()).stream()
                    .filter(Files::isRegularFile)
                    .toList();
        }

        private static java.util.List<Path> below(Path index, Comparator<Path> order) {
            try (Stream<Path> all = Files.walk(index)) {
                return all.sorted(order).toList();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
