package org.wellnessconnection.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.fixtures.Traces;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Published.NotReady;

/** How the index follows the log. */
class FollowingTest {

    private final FakeSource source = new FakeSource();

    @TempDir
    Path folder;

    @Test
    void whatIsPublishedIsFoundByEveryName() throws Exception {
        var document = Sample.of("faq", "cost")
                .slug("is-it-free")
                .formerly("does-it-cost")
                .title("Is it free?")
                .build();
        source.publish(document);
        try (var node = Node.ready(folder, source)) {
            var published = node.published;

            assertThat(published.bySlug(Language.EN, "faq", "is-it-free")).contains(document);
            assertThat(published.byFormerSlug(Language.EN, "faq", "does-it-cost"))
                    .contains(document);
            assertThat(published.byReference(Language.EN, "faq/cost")).contains(document);
            assertThat(published.byId(Language.EN, "faq-cost")).contains(document);
            assertThat(published.bySlug(Language.FR, "faq", "is-it-free")).isEmpty();
            assertThat(published.bySlug(Language.EN, "page", "is-it-free")).isEmpty();
            assertThat(published.bySlug(Language.EN, "faq", "does-it-cost")).isEmpty();
            assertThat(published.number()).isEqualTo(1);
        }
    }

    @Test
    void bothLanguagesAreReplacedAndWithdrawnTogether() throws Exception {
        try (var node = Node.ready(folder, source)) {
            source.publish(
                    Sample.of("faq", "cost").title("Old").build(),
                    Sample.of("faq", "cost").in(Language.FR).title("Vieux").build());
            node.round();
            source.publish(Sample.of("faq", "cost").title("New").publication(2).build());
            node.round();

            assertThat(node.published
                            .byReference(Language.EN, "faq/cost")
                            .orElseThrow()
                            .title())
                    .isEqualTo("New");
            assertThat(node.published.byReference(Language.FR, "faq/cost")).isEmpty();

            source.withdraw("faq-cost");
            node.round();

            assertThat(node.published.byReference(Language.EN, "faq/cost")).isEmpty();
            assertThat(node.published.number()).isEqualTo(3);
        }
    }

    /** Twelve signs that no other word shares are stored as they stand, compression or not: seen before, gone after. */
    @Test
    void whatIsWithdrawnLeavesTheFilesToo() throws Exception {
        var canary = "qzvwxkjyphgb";
        for (var i = 0; i < 20; i++) {
            source.publish(Sample.of("faq", "q" + i).title("Question " + i).build());
        }
        source.publish(Sample.of("faq", "cost").title("A " + canary + " word").build());
        try (var node = Node.ready(folder, source)) {
            assertThat(filesWith(canary)).isNotEmpty();
            source.withdraw("faq-cost");
            node.round();

            for (var rounds = 0; rounds < 200 && !filesWith(canary).isEmpty(); rounds++) {
                node.tick();
                node.round();
                Thread.sleep(10);
            }

            assertThat(filesWith(canary)).isEmpty();
            assertThat(node.published.byReference(Language.EN, "faq/q7")).isPresent();
        }
    }

    private List<Path> filesWith(String letters) throws IOException {
        var found = new ArrayList<Path>();
        Traces.read(folder, (file, content) -> {
            if (content.contains(letters)) {
                found.add(file);
            }
        });
        return found;
    }

    @Test
    void aLongRangeShowsAtOnceAndWhole() throws Exception {
        try (var node = Node.ready(folder, source)) {
            for (var i = 0; i < 1_234; i++) {
                source.publish(Sample.of("faq", "q" + i).title("Question " + i).build());
            }

            assertThat(node.published.number()).isZero();
            node.round();

            assertThat(node.published.number()).isEqualTo(1_234);
            assertThat(node.published.byReference(Language.EN, "faq/q0")).isPresent();
            assertThat(node.published.byReference(Language.EN, "faq/q1233")).isPresent();
        }
    }

    @Test
    void beforeTheFirstIndexIsBuiltNothingAnswers() {
        var node = new Node(folder, source);

        assertThatThrownBy(node.published::number).isInstanceOf(NotReady.class);
        assertThatThrownBy(node.published::types).isInstanceOf(NotReady.class);
        assertThatThrownBy(() -> node.published.bySlug(Language.EN, "faq", "x")).isInstanceOf(NotReady.class);
        assertThat(node.published.waitFor(1, Duration.ofMillis(1))).isFalse();
    }

    @Test
    void waitingEndsWhenTheNumberShows() throws Exception {
        try (var node = Node.ready(folder, source)) {
            source.publish(Sample.of("faq", "cost").build());
            var waiting =
                    new java.util.concurrent.FutureTask<>(() -> node.published.waitFor(1, Duration.ofSeconds(30)));
            new Thread(waiting).start();

            node.round();

            assertThat(waiting.get()).isTrue();
            assertThat(node.published.waitFor(2, Duration.ofMillis(1))).isFalse();
        }
    }

    @Test
    void aRunningFollowerShowsWithinAMomentOfANudge() throws Exception {
        try (var node = new Node(folder, source)) {
            node.follower.start();
            assertThat(node.published.waitFor(0, Duration.ofSeconds(30))).isTrue();

            var number = source.publish(Sample.of("faq", "cost").build());
            node.follower.nudge();

            assertThat(node.published.waitFor(number, Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void withTheDatabaseAwayTheLastStateServesAndFollowingGoesOnLater() throws Exception {
        source.publish(Sample.of("faq", "cost").build());
        Node.ready(folder, source).close();
        source.away(true);
        try (var node = new Node(folder, source)) {
            assertThatThrownBy(node::round).hasMessageContaining("away");
            assertThat(node.published.byReference(Language.EN, "faq/cost")).isPresent();

            source.away(false);
            source.publish(Sample.of("faq", "languages").build());
            node.round();

            assertThat(node.published.byReference(Language.EN, "faq/languages")).isPresent();
        }
    }

    @Test
    void anEntryThatCannotBeIndexedIsLeftOutAndTheOthersAreNot() throws Exception {
        try (var node = Node.ready(folder, source)) {
            var number = source.publish(
                    Sample.of("faq", "bad").facet("x".repeat(40_000), "y").build());
            source.publish(Sample.of("faq", "cost").build());
            node.round();

            assertThat(number).isEqualTo(1);
            assertThat(node.published.byReference(Language.EN, "faq/bad")).isEmpty();
            assertThat(node.published.byReference(Language.EN, "faq/cost")).isPresent();
            assertThat(node.published.number()).isEqualTo(2);
        }
    }

    @Test
    void aDocumentComesBackExactlyAsItWasPublished() throws Exception {
        var document = Sample.of("resource", "line")
                .in(Language.FR)
                .title("Ligne de soutien « œuvre » 😀 \u0000")
                .body("Première phrase.\nDeuxième.")
                .keywords("aide")
                .facet("topic", "crisis", "body")
                .exact("url", "https://example.ca/")
                .ordered("minutes", -5)
                .sorted("title", "Ligne")
                .glossary("idea", "détresse")
                .formerly("a", "b")
                .hidden()
                .build();
        source.publish(document);
        try (var node = Node.ready(folder, source)) {
            var read = node.published.byReference(Language.FR, "resource/line").orElseThrow();

            assertThat(read).isEqualTo(document);
            assertThat(read.fields().getString("title")).isEqualTo(document.title());
            assertThat(read.fields().toString()).isEqualTo(document.fields().toString());
        }
    }
}
