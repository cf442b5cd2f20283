package org.wellnessconnection.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Published.NotReady;

/** Whatever happens to the index, it comes back by itself and says what the log says. */
class RecoveryTest {

    private static final int ENTRIES = 50;

    private final FakeSource source = new FakeSource();

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void somethingIsPublished() {
        folder = root.resolve("index");
        for (var i = 0; i < ENTRIES; i++) {
            source.publish(Sample.of("faq", "q" + i)
                    .title("Question " + i)
                    .body("Some words about sleep and nights, number " + i)
                    .build());
        }
    }

    /** What can happen to files. */
    enum Damage {
        FOLDER_DELETED {
            @Override
            void to(Path index) throws IOException {
                IndexFolders.delete(index.getParent());
            }
        },
        FILES_DELETED {
            @Override
            void to(Path index) throws IOException {
                for (var file : files(index)) {
                    Files.delete(file);
                }
            }
        },
        FILES_TRUNCATED {
            @Override
            void to(Path index) throws IOException {
                for (var file : files(index)) {
                    Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
                }
            }
        },
        FILES_EMPTIED {
            @Override
            void to(Path index) throws IOException {
                for (var file : files(index)) {
                    Files.write(file, new byte[0]);
                }
            }
        },
        FILES_OF_RUBBISH {
            @Override
            void to(Path index) throws IOException {
                var random = new Random(42);
                for (var file : files(index)) {
                    var rubbish = new byte[5_000];
                    random.nextBytes(rubbish);
                    Files.write(file, rubbish);
                }
            }
        },
        COMMIT_DELETED {
            @Override
            void to(Path index) throws IOException {
                for (var file : files(index)) {
                    if (file.getFileName().toString().startsWith("segments_")) {
                        Files.delete(file);
                    }
                }
            }
        },
        FOREIGN_COMMIT {
            @Override
            void to(Path index) throws IOException {
                Files.write(index.resolve("segments_zz"), new byte[] {1, 2, 3});
            }
        },
        POINTER_OF_RUBBISH {
            @Override
            void to(Path index) throws IOException {
                Files.write(index.resolveSibling("current"), new byte[] {-1, -2, '/', '.', '.', 0});
            }
        };

        abstract void to(Path index) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void damageWhileStoppedIsFoundAtTheNextStart(Damage damage) throws Exception {
        Node.ready(folder, source).close();

        damage.to(current());

        try (var node = Node.ready(folder, source)) {
            assertServesEverything(node);
            assertThat(source.rebuilds).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FOREIGN_COMMIT", "POINTER_OF_RUBBISH"})
    void damageUnderARunningNodeIsFoundAndMended(Damage damage) throws Exception {
        try (var node = Node.ready(folder, source)) {
            damage.to(current());
            node.tick();
            node.settle();

            assertServesEverything(node);
            assertThat(source.rebuilds).isEqualTo(2);
        }
    }

    @Test
    void everyFlippedBitIsFoundBeforeItCanAnswerAQuestion() throws Exception {
        Node.ready(folder, source).close();
        var random = new Random(7);
        var intact = root.resolve("intact");
        copy(folder, intact);
        for (var file : files(current())) {
            IndexFolders.delete(folder);
            copy(intact, folder);
            var damaged = current().resolve(file.getFileName());
            var bytes = Files.readAllBytes(damaged);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, bytes);
            var before = source.rebuilds;
            try (var node = Node.ready(folder, source)) {
                assertServesEverything(node);
                assertThat(source.rebuilds)
                        .as("a bit of %s was flipped", file.getFileName())
                        .isEqualTo(before + 1);
            }
        }
    }

    @Test
    void aStaleLockFileIsNoObstacle() throws Exception {
        Node.ready(folder, source).close();
        Files.write(current().resolve("write.lock"), new byte[0]);
        Files.write(folder.resolve("node.lock"), new byte[0]);

        try (var node = Node.ready(folder, source)) {
            assertServesEverything(node);
            assertThat(source.rebuilds).isEqualTo(1);
        }
    }

    @Test
    void twoProcessesNeverShareAFolder() throws Exception {
        try (var first = Node.ready(folder, source)) {
            var second = new Node(folder, source);

            assertThatThrownBy(second::round).hasMessageContaining("wellness.data");
            assertServesEverything(first);
        }
    }

    @Test
    void killedBeforeACommitTheRestIsReadAgainFromTheLog() throws Exception {
        try (var node = Node.ready(folder, source)) {
            source.publish(Sample.of("faq", "late").title("Late").build());
            source.withdraw("faq-q0");
            node.round();
            // What lies on the disk now is what a kill -9 leaves.
            copy(folder, root.resolve("killed"));
        }
        try (var node = Node.ready(root.resolve("killed"), source)) {
            assertThat(node.published.byReference(Language.EN, "faq/late")).isPresent();
            assertThat(node.published.byReference(Language.EN, "faq/q0")).isEmpty();
            assertThat(node.published.number()).isEqualTo(ENTRIES + 2);
            assertThat(source.rebuilds).isEqualTo(1);
        }
    }

    @Test
    void killedWhileBuildingItBeginsAgain() throws Exception {
        var half = folder.resolve("generation-1");
        Files.createDirectories(half);
        Files.write(half.resolve("_0.fdt"), new byte[] {1, 2, 3});

        try (var node = Node.ready(folder, source)) {
            assertServesEverything(node);
        }
    }

    @Test
    void commitsComeWithTime() throws Exception {
        try (var node = Node.ready(folder, source)) {
            source.publish(Sample.of("faq", "late").build());
            node.round();
            node.tick();
            node.round();
            copy(folder, root.resolve("killed"));
        }
        try (var node = new Node(root.resolve("killed"), source)) {
            source.away(true);
            assertThatThrownBy(node::round).hasMessageContaining("away");
            assertThat(node.published.number()).isEqualTo(ENTRIES + 1);
            source.away(false);
        }
    }

    @Test
    void anotherShapeIsBuiltAnewWhileTheOldOneServesAndFollows() throws Exception {
        Node.ready(folder, source).close();
        source.shape("another");
        source.hold();
        try (var node = new Node(folder, source)) {
            node.round();
            source.publish(Sample.of("faq", "late").build());
            node.round();

            assertServesEverything(node);
            assertThat(node.published.byReference(Language.EN, "faq/late")).isPresent();

            source.letGo();
            node.settle();

            assertServesEverything(node);
            assertThat(node.published.byReference(Language.EN, "faq/late")).isPresent();
            assertThat(source.rebuilds).isEqualTo(2);
        }
        try (var again = Node.ready(folder, source)) {
            assertServesEverything(again);
            assertThat(source.rebuilds).isEqualTo(2);
        }
    }

    @Test
    void anIndexThatIsNewerThanTheLogIsNotBelieved() throws Exception {
        Node.ready(folder, source).close();
        source.forgetAfter(10);

        try (var node = new Node(folder, source)) {
            node.round();
            assertThatThrownBy(node.published::number).isInstanceOf(NotReady.class);
            node.settle();

            assertThat(node.published.number()).isEqualTo(10);
            assertThat(node.published.byReference(Language.EN, "faq/q20")).isEmpty();
        }
    }

    @Test
    void withTheDatabaseAwayARebuildIsTriedAgain() throws Exception {
        source.away(true);
        try (var node = new Node(folder, source)) {
            assertThatThrownBy(node::settle).hasMessageContaining("away");
            source.away(false);
            try {
                node.settle();
            } catch (IOException theFirstTryFailed) {
                node.settle();
            }
            assertServesEverything(node);
        }
    }

    private void assertServesEverything(Node node) {
        for (var i = 0; i < ENTRIES; i++) {
            assertThat(node.published.byReference(Language.EN, "faq/q" + i)).isPresent();
        }
    }

    private Path current() throws IOException {
        return folder.resolve(Files.readString(folder.resolve("current")));
    }

    private static List<Path> files(Path index) throws IOException {
        try (Stream<Path> list = Files.list(index)) {
            return list.filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (var path : walk.toList()) {
                var target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
