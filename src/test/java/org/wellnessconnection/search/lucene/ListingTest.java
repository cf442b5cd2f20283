package org.wellnessconnection.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Listing.BadCursor;
import org.wellnessconnection.search.Listing.Count;
import org.wellnessconnection.search.Listing.Filter.AnyOf;
import org.wellnessconnection.search.Listing.Filter.Between;
import org.wellnessconnection.search.Listing.Filter.NoneOf;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType.Kind;

/** Lists: filtered, ordered, paged, counted. */
class ListingTest {

    private final FakeSource source = new FakeSource();

    @TempDir
    Path folder;

    private Node node;

    @BeforeEach
    void someResources() throws Exception {
        source.types(
                Sample.type(
                        "resource",
                        List.of("title"),
                        Sample.field("minutes", Kind.NUMBER),
                        Sample.field("kind", Kind.CHOICE),
                        Sample.field("topic", Kind.CHOICES),
                        Sample.field("hours", Kind.TEXT)),
                Sample.type("story", List.of("-received"), Sample.field("received", Kind.DATE)));
        source.publish(resource("a", "Été")
                .ordered("minutes", 5)
                .facet("kind", "article")
                .facet("topic", "sleep")
                .build());
        source.publish(resource("b", "ecole")
                .ordered("minutes", 20)
                .facet("kind", "video")
                .facet("topic", "sleep", "work")
                .build());
        source.publish(resource("c", "Zèbre")
                .ordered("minutes", 5)
                .facet("kind", "article")
                .facet("topic", "work")
                .build());
        source.publish(resource("d", "Peer support").facet("kind", "article").build());
        source.publish(resource("e", "peers")
                .ordered("minutes", -3)
                .sorted("hours", "late")
                .build());
        source.publish(
                Sample.of("resource", "a").title("Autre langue").in(Language.EN).build(),
                resource("a", "Été")
                        .ordered("minutes", 5)
                        .facet("kind", "article")
                        .facet("topic", "sleep")
                        .build());
        source.publish(
                Sample.of("story", "old").in(Language.FR).ordered("received", 1).build());
        source.publish(Sample.of("story", "new")
                .in(Language.FR)
                .ordered("received", 2)
                .hidden()
                .build());
        node = Node.ready(folder, source);
    }

    @AfterEach
    void close() throws Exception {
        node.close();
    }

    @Test
    void theTypesOwnOrderIsUsedAndTheAlphabetIsThatOfTheLanguage() {
        assertThat(keys(list())).containsExactly("b", "a", "d", "e", "c");
        assertThat(keys(node.published.list(Listing.of(Language.FR, "story", 9))))
                .containsExactly("new", "old");
    }

    @Test
    void severalKeysSortAndWhatLacksAValueComesLastInBothDirections() {
        assertThat(keys(sorted("minutes", false, "title", true))).containsExactly("e", "c", "a", "b", "d");
        assertThat(keys(sorted("minutes", true, "title", false))).containsExactly("b", "a", "c", "e", "d");
        assertThat(keys(sorted("hours", false, "title", false))).startsWith("e");
        assertThat(keys(sorted("hours", true, "title", false))).startsWith("e");
    }

    @Test
    void filtersMustAllHold() {
        assertThat(keys(list(new AnyOf("kind", List.of("article"))))).containsExactly("a", "d", "c");
        assertThat(keys(list(new AnyOf("topic", List.of("sleep", "work"))))).containsExactly("b", "a", "c");
        assertThat(keys(list(new NoneOf("topic", List.of("work"))))).containsExactly("a", "d", "e");
        assertThat(keys(list(new Between("minutes", 0, 10)))).containsExactly("a", "c");
        assertThat(keys(list(new Between("minutes", Long.MIN_VALUE, 4)))).containsExactly("e");
        assertThat(keys(list(new AnyOf("kind", List.of("article")), new AnyOf("topic", List.of("work")))))
                .containsExactly("c");
        assertThat(keys(list(new AnyOf("kind", List.of())))).isEmpty();
        assertThat(keys(list(new AnyOf("nothing", List.of("x"))))).isEmpty();
        assertThat(list(new Between("modified", Long.MIN_VALUE, Long.MAX_VALUE)).total())
                .isEqualTo(5);
        assertThat(list(new Between("modified", 20_779, 20_779)).total()).isEqualTo(5);
        assertThat(list(new Between("modified", 20_780, Long.MAX_VALUE)).total())
                .isZero();
    }

    @Test
    void everyWordOfTheQueryMustBeThere() {
        assertThat(keys(queried("peer"))).containsExactly("d", "e");
        assertThat(keys(queried("support peer"))).containsExactly("d");
        assertThat(keys(queried("peer school"))).isEmpty();
        assertThat(keys(queried("\"support peer\""))).isEmpty();
        assertThat(keys(queried("ete"))).containsExactly("a");
    }

    @Test
    void facetsAreCountedUnderTheFiltersOfTheOthersOnly() {
        var answer = node.published.list(new Listing(
                Language.FR,
                "resource",
                Optional.empty(),
                List.of(new AnyOf("kind", List.of("article")), new Between("minutes", 0, 10)),
                List.of(),
                10,
                Optional.empty(),
                List.of("kind", "topic")));

        assertThat(keys(answer)).containsExactly("a", "c");
        assertThat(answer.facets().get("kind")).containsExactly(new Count("article", 2));
        assertThat(answer.facets().get("topic")).containsExactly(new Count("sleep", 1), new Count("work", 1));
        assertThat(answer.facets()).doesNotContainKey("type");

        var wider = node.published.list(new Listing(
                Language.FR,
                "resource",
                Optional.empty(),
                List.of(new AnyOf("kind", List.of("video"))),
                List.of(),
                10,
                Optional.empty(),
                List.of("kind", "topic")));

        assertThat(keys(wider)).containsExactly("b");
        assertThat(wider.facets().get("kind")).containsExactly(new Count("article", 3), new Count("video", 1));
        assertThat(wider.facets().get("topic")).containsExactly(new Count("sleep", 1), new Count("work", 1));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (var sort : List.of(
                List.<Listing.Sort>of(),
                List.of(new Listing.Sort("minutes", false)),
                List.of(new Listing.Sort("minutes", true), new Listing.Sort("hours", true)),
                List.of(new Listing.Sort("hours", false)),
                List.of(new Listing.Sort("modified", true)))) {
            var all = keys(node.published.list(page(sort, 10, Optional.empty())));
            var paged = new ArrayList<String>();
            Optional<String> cursor = Optional.empty();
            do {
                var answer = node.published.list(page(sort, 2, cursor));
                assertThat(answer.total()).isEqualTo(5);
                paged.addAll(keys(answer));
                cursor = answer.next();
            } while (cursor.isPresent());

            assertThat(paged).as("sorted by %s", sort).isEqualTo(all);
        }
    }

    @Test
    void byRelevanceTheBestComesFirst() {
        var first = node.published.list(byRelevance("peer support peers", Optional.empty()));

        assertThat(first.total()).isEqualTo(1);
        assertThat(keys(first)).containsExactly("d");
        assertThat(first.next()).isEmpty();
    }

    @Test
    void aCursorByRelevanceBelongsToItsWords() {
        var first = node.published.list(byRelevance("peer", Optional.empty()));

        assertThat(keys(first)).containsExactly("e");
        assertThat(keys(node.published.list(byRelevance("peer", first.next())))).containsExactly("d");
        refused(byRelevance("ete", first.next()));
    }

    @Test
    void aCursorSurvivesWhatIsPublishedMeanwhile() throws Exception {
        var first = node.published.list(page(List.of(), 2, Optional.empty()));
        assertThat(keys(first)).containsExactly("b", "a");

        source.withdraw("resource-a");
        source.publish(resource("f", "Encore").build());
        source.publish(resource("g", "Nouveau").build());
        node.round();

        assertThat(keys(node.published.list(page(List.of(), 9, first.next())))).containsExactly("g", "d", "e", "c");
    }

    @Test
    void aCursorOfAnotherListOrAChangedOneIsRefused() {
        var cursor = node.published.list(page(List.of(), 2, Optional.empty())).next();
        var byMinutes = List.of(new Listing.Sort("minutes", false));

        refused(page(byMinutes, 2, cursor));
        refused(new Listing(Language.EN, "resource", Optional.empty(), List.of(), List.of(), 2, cursor, List.of()));
        refused(new Listing(Language.FR, "story", Optional.empty(), List.of(), List.of(), 2, cursor, List.of()));
        for (var i = 0; i < cursor.orElseThrow().length(); i++) {
            var changed = new StringBuilder(cursor.orElseThrow());
            changed.setCharAt(i, changed.charAt(i) == 'A' ? 'B' : 'A');
            refused(page(List.of(), 2, Optional.of(changed.toString())));
        }
        for (var odd :
                List.of("", "a", "%00", "AAAAAAAAAAAAAAAA", "x".repeat(10_000), "é", cursor.orElseThrow() + "=")) {
            refused(page(List.of(), 2, Optional.of(odd)));
        }
    }

    @Test
    void anUnknownTypeHasNoEntries() {
        assertThat(node.published.list(Listing.of(Language.EN, "nothing", 5)).items())
                .isEmpty();
        assertThat(node.published.type("nothing")).isEmpty();
        assertThat(node.published.types()).hasSize(2);
    }

    @Test
    void whatChangedLastComesFirst() throws Exception {
        source.publish(resource("h", "Hier")
                .modified(Instant.parse("2026-11-22T12:00:00.001Z"))
                .build());
        node.round();

        var answer = node.published.list(page(List.of(new Listing.Sort("modified", true)), 1, Optional.empty()));

        assertThat(keys(answer)).containsExactly("h");
    }

    private void refused(Listing listing) {
        assertThatThrownBy(() -> node.published.list(listing)).isInstanceOf(BadCursor.class);
    }

    private static Sample resource(String key, String title) {
        return Sample.of("resource", key).in(Language.FR).title(title);
    }

    private Listing.Answer list(Listing.Filter... filters) {
        return node.published.list(new Listing(
                Language.FR,
                "resource",
                Optional.empty(),
                List.of(filters),
                List.of(),
                100,
                Optional.empty(),
                List.of()));
    }

    private Listing.Answer queried(String query) {
        return node.published.list(new Listing(
                Language.FR, "resource", Optional.of(query), List.of(), List.of(), 100, Optional.empty(), List.of()));
    }

    private Listing.Answer sorted(String first, boolean firstDown, String second, boolean secondDown) {
        return node.published.list(page(
                List.of(new Listing.Sort(first, firstDown), new Listing.Sort(second, secondDown)),
                100,
                Optional.empty()));
    }

    private static Listing page(List<Listing.Sort> sort, int size, Optional<String> after) {
        return new Listing(Language.FR, "resource", Optional.empty(), List.of(), sort, size, after, List.of());
    }

    private static Listing byRelevance(String query, Optional<String> after) {
        return new Listing(
                Language.FR,
                "resource",
                Optional.of(query),
                List.of(),
                List.of(new Listing.Sort("relevance", false)),
                1,
                after,
                List.of());
    }

    private static List<String> keys(Listing.Answer answer) {
        return answer.items().stream().map(PublishedDocument::key).toList();
    }
}
