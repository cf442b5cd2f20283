package org.wellnessconnection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.fixtures.Browser;
import org.wellnessconnection.fixtures.PublicPages;
import org.wellnessconnection.fixtures.Server;

/** axe finds nothing on any kind of public page, in any display mode, on a wide screen and on a phone. */
class AccessJourneyIT {

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void axeFindsNothing(String mode) {
        var server = Server.shared();
        var paths = new ArrayList<>(PublicPages.sample(server, 2));
        paths.addAll(List.of(
                "/en/search?q=burnuot",
                "/fr/recherche?q=fatigue",
                "/en/search?q=xyzzyqq",
                "/fr/recherche?q=xyzzyqq",
                "/en/nothing-here",
                "/fr/rien-ici",
                "/"));

        var findings = new ArrayList<String>();
        for (var width : List.of(1280, 390)) {
            var page = Browser.shared().open(width);
            choose(page, server, mode);
            for (var path : paths) {
                page.navigate(server.address(path).toString());
                Browser.findings(page).forEach(finding -> findings.add(path + " at " + width + ": " + finding));
            }
            page.context().close();
        }

        assertThat(findings).isEmpty();
    }

    private static void choose(Page page, Server server, String mode) {
        page.navigate(server.address("/en/display?mode=" + mode + "&back=/en").toString());
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo(mode);
    }
}
