package org.wellnessconnection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.fixtures.Browser;
import org.wellnessconnection.fixtures.PublicPages;
import org.wellnessconnection.fixtures.SampleFeedback;
import org.wellnessconnection.fixtures.Server;

/**
 * axe finds nothing: on every page, and on every kind of page on a phone, in each display mode and in the other theme.
 * Colours are measured per kind of page, as they come from the stylesheet alone; a mode or a theme changes nothing else.
 */
class AccessJourneyIT {

    private static final List<String> WITHOUT_LINK = List.of(
            "/",
            "/en/search?q=burnuot",
            "/fr/recherche?q=fatigue",
            "/en/search?q=xyzzyqq",
            "/fr/recherche?q=xyzzyqq",
            "/en/questions?q=private",
            "/en/resources?topic=burnout",
            "/fr/aide-immediate",
            "/en/nothing-here",
            "/fr/rien-ici");

    private final Server server = Server.shared();
    private final List<Page> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void nothingOnAnyPage() {
        var paths = with(PublicPages.withFewTerms(server));

        assertThat(paths).as("pages found").hasSizeGreaterThan(200);
        assertThat(onEach(paths, open(1280), Browser::findingsBesidesColour)).isEmpty();
    }

    @Test
    void nothingOnAPhone() {
        assertThat(onEach(kinds(), open(390), Browser::findings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "contrast"})
    void nothingInAnotherMode(String mode) {
        var page = open(1280);
        choose(page, mode);

        assertThat(onEach(kinds(), page, Browser::findingsAboutColour)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light, /en", "light, /fr/gratitude", "dark, /fr", "dark, /en/help-now", "dark, /fr/questions"})
    void nothingInTheOtherTheme(String mode, String path) {
        var page = open(1280);
        page.route("**/theme/*/site.css", AccessJourneyIT::wearHarbour);
        choose(page, mode);

        assertThat(onEach(List.of(path), page, Browser::findingsAboutColour)).isEmpty();
        assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--bg')"))
                .isNotEqualTo(backgroundOfCircle(mode));
    }

    @Test
    void nothingHasToBeScrolledSidewaysOnTheSmallestScreen() {
        var tooWide = onEach(
                kinds(),
                open(320),
                page -> Stream.of((int) page.evaluate("document.documentElement.scrollWidth"))
                        .filter(width -> width > 320)
                        .map(width -> width + " wide")
                        .toList());

        assertThat(tooWide).isEmpty();
    }

    private Page open(int width) {
        var page = Browser.shared().open(width);
        open.add(page);
        return page;
    }

    private List<String> onEach(List<String> paths, Page page, Function<Page, List<String>> judge) {
        var findings = new ArrayList<String>();
        for (var path : paths) {
            page.navigate(server.address(path).toString());
            judge.apply(page).forEach(finding -> findings.add(path + ": " + finding));
        }
        return findings;
    }

    private List<String> kinds() {
        return with(PublicPages.kinds(server));
    }

    private List<String> with(List<String> paths) {
        return Stream.of(paths, WITHOUT_LINK, SampleFeedback.addresses(server))
                .flatMap(List::stream)
                .toList();
    }

    private void choose(Page page, String mode) {
        page.navigate(server.address("/en/display?mode=" + mode + "&back=/en").toString());
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo(mode);
    }

    private String backgroundOfCircle(String mode) {
        var page = open(1280);
        choose(page, mode);
        return page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--bg')")
                .toString();
    }

    private static void wearHarbour(Route route) {
        var css = Stream.of(
                        "src/main/resources/style/base.css",
                        "src/main/resources/style/site.css",
                        "themes/harbour/tokens.css")
                .map(AccessJourneyIT::text)
                .reduce("", String::concat);
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/css;charset=UTF-8")
                .setBody(css));
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
