package org.wellnessconnection.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.fixtures.Browser;
import org.wellnessconnection.fixtures.SampleFeedback;
import org.wellnessconnection.fixtures.Server;

/** The public site works without JavaScript and with nothing but a keyboard. */
class WithoutScriptJourneyIT {

    private final Server server = Server.shared();
    private Page page;

    @BeforeEach
    void open() {
        page = Browser.shared().openWithoutScript(1280);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "/en, Questions, confidential, Search, burnout, Compassion fatigue or burnout?, Français, fr-CA",
        "/fr, Questions, confidentialité, Recherche, épuisement, Fatigue de compassion ou épuisement professionnel?,"
                + " English, en-CA"
    })
    void aVisitorReadsAsksAndChangesLanguage(
            String home,
            String questions,
            String asked,
            String search,
            String words,
            String title,
            String other,
            String tag) {
        page.navigate(server.address(home).toString());
        page.getByRole(AriaRole.NAVIGATION).getByText(questions).first().click();
        page.locator("#q").fill(asked);
        page.locator("#q").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(asked);
        assertThat(page.locator("details[open] mark, summary mark").first()).isVisible();

        page.locator(".head__search").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(search);
        page.locator("#q").fill(words);
        page.locator("#q").press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(other))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .not()
                .hasText(title);
        assertThat(page.locator("link[rel=canonical]"))
                .hasAttribute("href", Pattern.compile("/(ressources|resources)/"));
    }

    @ParameterizedTest
    @CsvSource({"/en, Skip to main content, Search, Français", "/fr, Passer au contenu principal, Recherche, English"})
    void tabReachesHelpSearchLanguageAndMenuInThisOrder(String home, String skip, String search, String other) {
        page.navigate(server.address(home).toString());

        var reached = tabs(11);

        assertThat(reached.getFirst()).isEqualTo(skip);
        assertThat(reached.subList(1, 3)).as("the help strip").allMatch(text -> !text.isBlank());
        assertThat(reached).containsSubsequence(search, other, "Questions");
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void theSkipLinkLeadsPastEverythingToThePage(int width) {
        page.setViewportSize(width, 800);
        page.navigate(server.address("/en/questions").toString());
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isInViewport();

        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(page.locator("#q")).isFocused();
    }

    @ParameterizedTest
    @CsvSource({"en, Thank you", "fr, Merci"})
    void anEvaluationIsAnsweredWithTheKeyboardAlone(String language, String thanks) {
        var address = SampleFeedback.addresses(server).stream()
                .filter(path -> path.startsWith("/" + language + "/evaluation"))
                .findFirst()
                .orElseThrow();
        page.navigate(server.address(address).toString());
        page.locator("input[name=q-safe]").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.locator("input[name=q-again]").last().focus();
        page.keyboard().press("Tab");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        // Sent faster than anybody reads, it comes back with what was chosen.
        for (var tries = 0; tries < 200 && page.locator("#survey").count() > 0; tries++) {
            assertThat(page.locator("input[name=q-safe]:checked")).hasValue("little");
            page.waitForNavigation(() -> page.locator("#survey .btn").press("Enter"));
        }

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(thanks);
        assertThat(page.context().cookies()).isEmpty();
    }

    /** Presses Tab so often, and says what was reached; each place shows that it has the focus and is not covered. */
    private List<String> tabs(int times) {
        var reached = new ArrayList<String>();
        for (var i = 0; i < times; i++) {
            page.keyboard().press("Tab");
            var focus = page.locator(":focus");
            reached.add(focus.innerText().strip());
            assertThat(focus.evaluate("e => getComputedStyle(e).outlineStyle + ' ' + getComputedStyle(e).outlineWidth"))
                    .as("outline of " + reached.getLast())
                    .isEqualTo("solid 3px");
            assertThat(focus.evaluate("""
                            e => {
                              const box = e.getBoundingClientRect();
                              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                              return e === top || e.contains(top);
                            }"""))
                    .as("nothing covers " + reached.getLast())
                    .isEqualTo(true);
        }
        return reached;
    }
}
