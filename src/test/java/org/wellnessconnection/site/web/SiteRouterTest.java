package org.wellnessconnection.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.site.web.SiteUnderTest.frame;
import static org.wellnessconnection.site.web.SiteUnderTest.head;
import static org.wellnessconnection.site.web.SiteUnderTest.page;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.fixtures.FakeExchange;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.search.PublishedDocument;

class SiteRouterTest {

    private final SiteUnderTest site = SiteUnderTest.today();

    @ParameterizedTest
    @CsvSource({
        "/en, /site/home.xhtml", "/fr, /site/home.xhtml",
        "/en/questions, /site/questions.xhtml", "/fr/questions?q=anonyme, /site/questions.xhtml",
        "/en/rules-of-engagement, /site/rules.xhtml", "/fr/regles-de-participation, /site/rules.xhtml",
        "/en/gratitude, /site/wall.xhtml", "/fr/glossaire, /site/glossary.xhtml",
        "/en/resources, /site/browse.xhtml", "/fr/ressources?q=aide, /site/browse.xhtml",
        "/en/search, /site/browse.xhtml", "/fr/recherche?q=aide, /site/browse.xhtml",
        "/en/privacy, /site/entry.xhtml", "/fr/aide-immediate, /site/entry.xhtml",
        "/en/formats/group-drop-in, /site/entry.xhtml", "/en/questions/cost, /site/entry.xhtml",
        "/en/gratitude/toast-behind-the-desk, /site/story.xhtml"
    })
    void everyKindOfPageHasItsAddress(String address, String view) {
        assertThat(site.view(address).viewId()).isEqualTo(view);
        assertThat(site.view(address).status()).isEqualTo(200);
    }

    @Test
    void everyPublishedEntryWithAPageIsFoundAtItsOwnAddressAndKnowsTheOtherLanguage() {
        for (var document : site.published
                .list(org.wellnessconnection.search.Listing.of(Language.FR, "resource", 100))
                .items()) {
            var view = site.view("/fr/ressources/" + document.slug());

            assertThat(head(view).toggle().href())
                    .isEqualTo("/en/resources/" + document.slugs().get(Language.EN));
            assertThat(head(view).alternates()).hasSize(3);
            assertThat(head(view).canonical()).isEqualTo("https://wellness.example/fr/ressources/" + document.slug());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/en/home, /en",
        "/fr/accueil, /fr",
        "/en/resources/ligne-de-soutien-au-mieux-etre, /en/resources/wellness-support-line",
        "/fr/help-now, /fr/aide-immediate"
    })
    void aSlugOfTheOtherLanguageLeadsHomeForEver(String address, String to) {
        assertThat(site.at(address)).isEqualTo(new Route.Redirect(to, true));
    }

    @Test
    void aFormerSlugLeadsToTheCurrentOneForEver() {
        site.published.add(document("resource", "moved", Language.EN, "new-place", List.of("old-place")));

        assertThat(site.at("/en/resources/old-place")).isEqualTo(new Route.Redirect("/en/resources/new-place", true));
    }

    @Test
    void aStoryWrittenInEnglishIsPolitelyNamedInFrench() {
        var story = site.view("/en/gratitude/toast-behind-the-desk");
        assertThat(head(story).toggle().href()).isEqualTo("/fr/gratitude/toast-behind-the-desk");
        assertThat(head(story).alternates()).hasSize(1);

        var elsewhere = site.view(head(story).toggle().href());
        assertThat(elsewhere.viewId()).isEqualTo("/site/elsewhere.xhtml");
        assertThat(head(elsewhere).robots()).isEqualTo("noindex");
        assertThat(head(elsewhere).toggle().href()).isEqualTo("/en/gratitude/toast-behind-the-desk");
        assertThat(page(elsewhere, EntryPages.Elsewhere.class).title()).contains("anglais seulement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/nothing",
                "/en/resources/nothing",
                "/en/resources/a/b",
                "/fr/search",
                "/en/site",
                "/en/alert/x",
                "/en/resources/%00",
                "/en/../x"
            })
    void whatIsNotThereIsMissing(String address) {
        assertThat(site.at(address)).isEqualTo(new Route.Missing());
    }

    @Test
    void nothingHereIsAPageOfTheSite() {
        var request = FakeExchange.get("/fr/rien").request();
        var view = (Route.View) site.router.nothingHere(Language.FR, List.of("rien"), request);

        assertThat(view.status()).isEqualTo(404);
        assertThat(head(view).lang()).isEqualTo("fr-CA");
    }

    @Test
    void whileTheIndexIsBuiltNothingIsSaid() {
        site.published.rebuilding();

        assertThat(site.at("/en")).isEqualTo(new Route.NotReady());
        assertThat(site.at("/en/questions")).isEqualTo(new Route.NotReady());
    }

    @Test
    void pagesAreOnlyRead() {
        assertThat(site.at(FakeExchange.of("POST", "/en/questions").request()))
                .isEqualTo(new Route.OnlyFor("GET, HEAD"));
        assertThat(site.at(FakeExchange.of("POST", "/en/nothing").request())).isEqualTo(new Route.Missing());
        assertThat(site.at(FakeExchange.of("HEAD", "/en").request())).isInstanceOf(Route.View.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/questions?q=a, /en/questions?q=a",
        "//evil.example, /en",
        "https://evil.example, /en",
        "/\\evil.example, /en",
        "/english, /en",
        "/fr, /fr"
    })
    void choosingADisplayModeComesBackToThisSiteOnly(String back, String to) {
        var address = "/en/display?mode=dark&back=" + Addressed.encoded(back);

        assertThat(site.at(address)).isInstanceOfSatisfying(Route.Redirect.class, redirect -> {
            assertThat(redirect.location()).isEqualTo(to);
            assertThat(redirect.permanent()).isFalse();
            assertThat(redirect.cookies()).singleElement().satisfies(cookie -> {
                assertThat(cookie.getName()).isEqualTo("display");
                assertThat(cookie.getValue()).isEqualTo("dark");
                assertThat(cookie.isHttpOnly()).isTrue();
            });
        });
        assertThat(site.at("/en/display?mode=x")).isEqualTo(new Route.Missing());
    }

    @Test
    void theStripLeadsToTheEntryUntilStaffFillInTheNumber() {
        var strip = frame(site.view("/fr")).strip();

        assertThat(strip.name()).isEqualTo("Ligne de soutien au mieux-être");
        assertThat(strip.line()).isEqualTo("/fr/ressources/ligne-de-soutien-au-mieux-etre");
        assertThat(strip.number()).isEmpty();
        assertThat(strip.help()).isEqualTo("/fr/aide-immediate");
    }

    @Test
    void noticesStandWhileTheyLastByTheProgrammesClock() {
        var lastEvening = new SiteUnderTest(Instant.parse("2026-11-24T04:59:00Z"));
        var nextMorning = new SiteUnderTest(Instant.parse("2026-11-24T05:00:00Z"));
        for (var at : List.of(lastEvening, nextMorning)) {
            at.published.add(notice());
        }

        assertThat(frame(lastEvening.view("/en")).notices())
                .extracting(Frame.Notice::title)
                .containsExactly("A storm");
        assertThat(frame(nextMorning.view("/en")).notices()).isEmpty();
    }

    @Test
    void filtersAreReadFromTheAddressAndUnknownOnesLeftAlone() {
        var browse = page(site.view("/en/resources?kind=programme&kind=xyz&province=on&colour=red"), Browse.class);

        assertThat(browse.items())
                .extracting(Items.Item::href)
                .containsExactly("/en/resources/physician-health-program-ontario");
        assertThat(browse.chips())
                .extracting(Link::label)
                .containsExactlyInAnyOrder("Type: Programme", "Province or territory: Ontario");
        assertThat(browse.chips().getFirst().href()).doesNotContain("kind=programme");
        assertThat(browse.facets()).flatExtracting(Browse.Facet::options).anySatisfy(option -> {
            assertThat(option.value()).isEqualTo("programme");
            assertThat(option.checked()).isEqualTo("checked");
        });
    }

    @Test
    void longListsHavePagesAndABrokenCursorBeginsAgain() {
        var first = page(site.view("/en/resources"), Browse.class);

        assertThat(first.items()).hasSize(20);
        assertThat(first.paging().position()).startsWith("Page 1 of ");
        assertThat(page(site.view(first.paging().next()), Browse.class).paging().position())
                .startsWith("Page 2 of ");
        assertThat(site.at("/en/resources?after=broken")).isEqualTo(new Route.Redirect("/en/resources", false));
    }

    @Test
    void nothingFoundSaysWhatElseToTry() {
        var browse = page(site.view("/fr/ressources?q=zzzz"), Browse.class);

        assertThat(browse.nothing().title()).contains("zzzz");
        assertThat(browse.nothing().ways())
                .extracting(Link::href)
                .contains("/fr/recherche?q=zzzz", "/fr/ressources", "/en/resources?q=zzzz");
    }

    @Test
    void questionsThatMatchAreOpenAndMarked() {
        var questions = page(site.view("/en/questions?q=anonymous"), QuestionPages.Questions.class);

        assertThat(questions.groups())
                .flatExtracting(QuestionPages.Group::questions)
                .anySatisfy(question -> {
                    assertThat(question.open()).isEqualTo("open");
                    assertThat(question.titleHtml() + question.html()).contains("<mark>anonymous");
                    assertThat(questions.answers()).extracting(Link::href).contains("#" + question.id());
                });
    }

    @Test
    void whatSomebodyTypedIsOnlyEverText() {
        var evil = "<script>alert(1)</script>";
        var browse = page(site.view("/en/search?q=" + Addressed.encoded(evil)), Browse.class);

        assertThat(browse.query()).isEqualTo(evil);
        assertThat(StructuredData.text(Json.createObjectBuilder().add("a", evil)))
                .doesNotContain("<");
    }

    private static PublishedDocument notice() {
        return document("alert", "storm", Language.EN, "", List.of());
    }

    private static PublishedDocument document(
            String type, String key, Language language, String slug, List<String> former) {
        var fields = Json.createObjectBuilder()
                .add("title", "A storm")
                .add("from", "2026-11-20")
                .add("until", "2026-11-23")
                .build();
        var then = Instant.parse("2026-11-20T15:00:00Z");
        return new PublishedDocument(
                type + key,
                type,
                key,
                language,
                slug,
                "A storm",
                2,
                then,
                then,
                Map.of(language, slug),
                former,
                false,
                fields,
                Map.of(),
                "{}",
                List.of());
    }

    /** Values in addresses. */
    private static final class Addressed {
        static String encoded(String value) {
            return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
