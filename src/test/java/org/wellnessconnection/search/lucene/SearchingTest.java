package org.wellnessconnection.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing.Count;
import org.wellnessconnection.search.SearchRequest;
import org.wellnessconnection.search.SearchRequest.Answer;
import org.wellnessconnection.search.SearchRequest.Hit;
import org.wellnessconnection.search.Searching.Suggestion;

/** What is found, how it is shown, and what help there is where nothing is. */
class SearchingTest {

    private final FakeSource source = new FakeSource();

    @TempDir
    Path folder;

    private Node node;

    @BeforeEach
    void someEntries() throws Exception {
        source.publish(
                Sample.of("faq", "cost")
                        .title("Does it cost anything?")
                        .body("No. Taking part is free.")
                        .keywords("price money")
                        .facet("group", "programme")
                        .build(),
                Sample.of("faq", "cost")
                        .in(Language.FR)
                        .title("Est-ce que cela coûte quelque chose ?")
                        .body("Non. La participation est gratuite.")
                        .facet("group", "programme")
                        .build());
        source.publish(
                Sample.of("resource", "fatigue")
                        .title("When caring wears thin: compassion fatigue")
                        .body(
                                "It often shows as numbness. Compassion fatigue is a response.\nSleep <b>helps</b> & so do friends.")
                        .facet("kind", "article")
                        .facet("topic", "burnout")
                        .build(),
                Sample.of("resource", "fatigue")
                        .in(Language.FR)
                        .title("Quand prendre soin épuise : l’usure de compassion")
                        .body("L’équipe en parle. Le sommeil aide.")
                        .facet("kind", "article")
                        .facet("topic", "burnout")
                        .build());
        source.publish(Sample.of("resource", "line")
                .title("Wellness Support Line")
                .body("Call at any hour.")
                .facet("kind", "helpline")
                .facet("topic", "crisis", "burnout")
                .build());
        source.publish(Sample.of("resource", "epuisement")
                .in(Language.FR)
                .title("Épuisement professionnel chez les résidentes")
                .body("Reconnaître l’épuisement.")
                .facet("kind", "article")
                .build());
        source.publish(
                Sample.of("term", "burnout")
                        .title("burnout")
                        .body("Long strain.")
                        .keywords("exhaustion")
                        .glossary("burnout", "burnout", "occupational exhaustion")
                        .build(),
                Sample.of("term", "burnout")
                        .in(Language.FR)
                        .title("épuisement professionnel")
                        .body("Longue tension.")
                        .glossary("burnout", "épuisement professionnel", "surmenage")
                        .build());
        source.publish(
                Sample.of("page", "who").title("Who we are").body("A team.").build());
        source.publish(Sample.of("site", "site")
                .title("Secret settings")
                .body("compassion sleepless")
                .hidden()
                .build());
        node = Node.ready(folder, source);
    }

    @AfterEach
    void close() throws Exception {
        node.close();
    }

    @Test
    void questionsFindTheirAnswer() {
        assertThat(best(Language.EN, "how much do I have to pay, does it cost money?"))
                .isEqualTo("faq/cost");
        assertThat(best(Language.EN, "price")).isEqualTo("faq/cost");
        assertThat(best(Language.EN, "friend")).isEqualTo("resource/fatigue");
        assertThat(best(Language.FR, "est-ce que c'est gratuit ?")).isEqualTo("faq/cost");
        assertThat(best(Language.FR, "d’équipes")).isEqualTo("resource/fatigue");
    }

    @Test
    void accentsAndCapitalsMakeNoDifference() {
        assertThat(keys(search(Language.FR, "epuisement RESIDENTES")))
                .isEqualTo(keys(search(Language.FR, "épuisement résidentes")))
                .startsWith("resource/epuisement");
    }

    @Test
    void twoWordsMustBothBeThereAsLongAsAnythingHasBoth() {
        assertThat(keys(search(Language.EN, "support line"))).containsExactly("resource/line");
        assertThat(keys(search(Language.EN, "line friends")))
                .containsExactlyInAnyOrder("resource/line", "resource/fatigue");
    }

    @Test
    void whatIsQuotedMustStandThereAsItIs() {
        assertThat(keys(search(Language.EN, "\"compassion fatigue\""))).containsExactly("resource/fatigue");
        assertThat(keys(search(Language.EN, "“fatigue compassion”"))).isEmpty();
        assertThat(keys(search(Language.FR, "« usure de compassion »"))).containsExactly("resource/fatigue");
        assertThat(keys(search(Language.EN, "\"support line\" friends"))).containsExactly("resource/line");
    }

    @Test
    void hiddenDocumentsAreNeverFound() {
        assertThat(keys(search(Language.EN, "secret settings"))).isEmpty();
        assertThat(keys(search(Language.EN, ""))).doesNotContain("site/site").hasSize(5);
        assertThat(search(Language.EN, "").facets().get("type"))
                .noneMatch(count -> count.value().equals("site"));
        assertThat(search(Language.EN, "sleeples").corrected()).isNotEqualTo(java.util.Optional.of("sleepless"));
        assertThat(node.searching.suggest(Language.EN, "secr", 5)).isEmpty();
    }

    @Test
    void unknownWordsAreCorrectedAndSaidSo() {
        var answer = search(Language.EN, "What about compasion fatige?");

        assertThat(answer.corrected()).contains("What about compassion fatigue?");
        assertThat(keys(answer)).startsWith("resource/fatigue");
    }

    @Test
    void correctionsCarryTheirAccentsAndKeepTheArticle() {
        assertThat(search(Language.FR, "l’épuisemant").corrected()).contains("l’épuisement");
        assertThat(search(Language.FR, "epuisment professionel").corrected()).contains("épuisement professionnel");
    }

    @Test
    void asTypedIsAsTypedButTheBetterSpellingIsOffered() {
        var answer = node.searching.search(new SearchRequest(Language.EN, "compasion", Map.of(), 0, 10, true));

        assertThat(answer.total()).isZero();
        assertThat(answer.corrected()).isEmpty();
        assertThat(answer.suggestion()).contains("compassion");
    }

    @Test
    void wordsThatMeanTheSameAreFoundToo() {
        assertThat(keys(search(Language.FR, "surmenage"))).contains("resource/epuisement", "term/burnout");
        assertThat(best(Language.FR, "surmenage")).isEqualTo("term/burnout");
    }

    @Test
    void withFewHitsTheOtherLanguageIsAskedThroughTheGlossary() {
        var answer = search(Language.EN, "occupational exhaustion of residents");

        assertThat(answer.other().stream().map(hit -> hit.document().reference()))
                .contains("resource/epuisement");
        assertThat(answer.other()).allMatch(hit -> hit.document().language() == Language.FR);
        assertThat(answer.otherTotal()).isEqualTo(answer.other().size());
    }

    @Test
    void inFrenchTheEnglishWordsComeFromTheGlossary() {
        source.publish(Sample.of("resource", "strain")
                .title("Burnout at work")
                .body("Strain.")
                .build());
        round();

        var answer = search(Language.FR, "surmenage");

        assertThat(answer.other().stream().map(hit -> hit.document().reference()))
                .contains("resource/strain");
    }

    @Test
    void facetsAreCountedUnderTheFiltersOfTheOthers() {
        var request = new SearchRequest(Language.EN, "", Map.of("kind", List.of("helpline")), 0, 10, false);
        var answer = node.searching.search(request);

        assertThat(keys(answer)).containsExactly("resource/line");
        assertThat(answer.facets().get("kind")).containsExactly(new Count("article", 1), new Count("helpline", 1));
        assertThat(answer.facets().get("topic")).containsExactly(new Count("burnout", 1), new Count("crisis", 1));
        assertThat(answer.facets().get("type")).containsExactly(new Count("resource", 1));
        assertThat(answer.facets()).doesNotContainKey("group");
    }

    @Test
    void severalFiltersAllHold() {
        var request = new SearchRequest(
                Language.EN,
                "",
                Map.of("type", List.of("resource", "faq"), "topic", List.of("burnout"), "kind", List.of("article")),
                0,
                10,
                false);

        assertThat(keys(node.searching.search(request))).containsExactly("resource/fatigue");
    }

    @Test
    void whatMatchedIsMarkedAndTheRestEscaped() {
        var hit = search(Language.EN, "compassion sleep").hits().getFirst();

        assertThat(hit.titleHtml()).isEqualTo("When caring wears thin: <mark>compassion</mark> fatigue");
        assertThat(hit.excerptHtml())
                .contains("<mark>Compassion</mark> fatigue is a response.")
                .contains("<mark>Sleep</mark> &lt;b&gt;helps&lt;/b&gt; &amp; so do friends.");
    }

    @Test
    void withoutAMatchInTheTextTheExcerptIsItsBeginning() {
        var hit = search(Language.EN, "wellness").hits().getFirst();

        assertThat(hit.titleHtml()).isEqualTo("<mark>Wellness</mark> Support Line");
        assertThat(hit.excerptHtml()).isEqualTo("Call at any hour.");
    }

    @Test
    void longTextWithoutAFullStopIsCutAroundTheMatch() {
        source.publish(Sample.of("resource", "long")
                .title("Long")
                .body("word ".repeat(1_000) + "needle " + "word ".repeat(1_000))
                .build());
        round();

        var hit = search(Language.EN, "needle").hits().getFirst();

        assertThat(hit.excerptHtml())
                .contains("<mark>needle</mark>")
                .startsWith("…")
                .endsWith("…")
                .hasSizeLessThan(330);
    }

    @Test
    void questionsOfSmallWordsOnlyFindTitles() {
        assertThat(best(Language.EN, "who we are")).isEqualTo("page/who");
    }

    @Test
    void titlesAreCompletedInAnyOrderAndWithATypo() {
        assertThat(completions("lin wel")).containsExactly("<mark>Wel</mark>lness Support <mark>Lin</mark>e");
        assertThat(completions("compas")).containsExactly("When caring wears thin: <mark>compas</mark>sion fatigue");
        assertThat(completions("compsa")).hasSize(1);
        assertThat(completions("")).isEmpty();
        assertThat(node.searching.suggest(Language.FR, "l'epuis", 5).getFirst().titleHtml())
                .isEqualTo("<mark>épuis</mark>ement professionnel");
    }

    @Test
    void pagesOfHitsFollowOneAnother() {
        var all = keys(search(Language.EN, ""));
        var second = node.searching.search(new SearchRequest(Language.EN, "", Map.of(), 2, 2, false));

        assertThat(keys(second)).isEqualTo(all.subList(2, 4));
        assertThat(second.total()).isEqualTo(all.size());
        assertThat(node.searching
                        .search(new SearchRequest(Language.EN, "", Map.of(), 1_000, 50, false))
                        .hits())
                .isEmpty();
    }

    static List<String> oddTexts() {
        return List.of(
                "\u0000",
                "???",
                "\"",
                "\"\"",
                "« »",
                "“",
                "😀",
                "a\u0000b",
                "\uD83D",
                "\u202E\u200F right to left",
                "AND OR NOT ( ) [ ] { } ~ * ? : \\ / ^ + - ! && ||",
                "title_en:compassion",
                "*:*",
                "[* TO *]",
                "fatigue~0.8^5",
                "-fatigue +line",
                "\"unclosed phrase",
                "' OR 1=1 --",
                "<script>alert(1)</script>",
                "x".repeat(10_000),
                "😀".repeat(5_000),
                "fatigue ".repeat(2_000),
                "\"a b\" ".repeat(500),
                "l'l'l'l'l'",
                "…’‘—",
                "ﬁn ﬀ Ⅷ ½ İ ı ẞ",
                "\n\t\r ");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void nothingTypedIsEverAnError(String text) {
        for (var language : Language.values()) {
            for (var asTyped : List.of(true, false)) {
                var answer = node.searching.search(
                        new SearchRequest(language, text, Map.of("type", List.of(text)), 0, 10, asTyped));
                assertThat(answer.total()).isZero();
                assertThat(node.searching
                                .search(new SearchRequest(language, text, Map.of(), 0, 10, asTyped))
                                .hits())
                        .allSatisfy(hit -> assertThat(hit.titleHtml()).doesNotContain("<script"));
            }
            assertThat(node.searching.suggest(language, text, 8)).hasSizeLessThanOrEqualTo(8);
        }
    }

    private Answer search(Language language, String text) {
        return node.searching.search(new SearchRequest(language, text, Map.of(), 0, 10, false));
    }

    private String best(Language language, String text) {
        return keys(search(language, text)).getFirst();
    }

    private List<String> completions(String typed) {
        return node.searching.suggest(Language.EN, typed, 5).stream()
                .map(Suggestion::titleHtml)
                .toList();
    }

    private void round() {
        try {
            node.round();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> keys(Answer answer) {
        return answer.hits().stream()
                .map(Hit::document)
                .map(document -> document.reference())
                .toList();
    }
}
