package org.wellnessconnection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.fixtures.Browser;
import org.wellnessconnection.fixtures.DeclaredPages;
import org.wellnessconnection.fixtures.DeskTour;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Team;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.desk.DeskPage;

/** Every page of the desk, as axe judges it, and without sideways scrolling on a phone. */
class DeskAccessJourneyIT {

    private static final int PHONE = 320;

    /** Where most of the work is done, and every kind of control, table and mark is found. */
    private static final Set<String> MAIN = Set.of(
            "desk/dashboard",
            "content/list-entries",
            "content/edit-entry",
            "content/entry-history",
            "staff/invite",
            "feedback/results");

    /** Answers with a file. */
    private static final Set<String> FILES = Set.of("audit/export", "story/figures-file", "feedback/export");

    private static final Server SERVER = Server.shared();
    private static final Team TEAM = Team.of(SERVER);
    private static final DeskTour TOUR = new DeskTour(TEAM);

    @ParameterizedTest
    @EnumSource
    void everyPageIsFreeOfFindingsAndFitsAPhone(Language language) {
        var wrong = new ArrayList<String>();
        try (var desk = Desk.of(TEAM.administrator())) {
            for (var page : pages()) {
                desk.show(TOUR.address(page, language));
                assertThat(desk.page().locator("h1").count()).as(page.view()).isEqualTo(1);
                wrong.addAll(findings(page, desk.page()));
                desk.page().setViewportSize(PHONE, 800);
                if ((Boolean) desk.page()
                        .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
                    wrong.add(page.view() + " scrolls sideways at " + PHONE);
                }
                desk.page().setViewportSize(1280, 900);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "contrast"})
    void theMainPagesHoldInEveryDisplay(String display) {
        var wrong = new ArrayList<String>();
        try (var desk = Desk.of(TEAM.administrator())) {
            desk.page()
                    .context()
                    .addCookies(List.of(new Cookie("display", display)
                            .setUrl(SERVER.address("").toString())));
            for (var page :
                    pages().stream().filter(one -> MAIN.contains(one.view())).toList()) {
                desk.show(TOUR.address(page, Language.FR));
                assertThat(desk.page().locator("html").getAttribute("data-theme"))
                        .isEqualTo(display);
                wrong.addAll(findings(page, desk.page()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatVisitorsSeeOfTheDeskIsFreeOfFindings() {
        var wrong = new ArrayList<String>();
        var page = Browser.shared().open(1280);
        for (var open : pages()) {
            if (open.access().admits(new org.wellnessconnection.kernel.Actor.Visitor())) {
                page.navigate(SERVER.address(open.address(Language.FR)).toString());
                wrong.addAll(findings(open, page));
            }
        }
        page.context().close();
        assertThat(wrong).isEmpty();
    }

    @Test
    void formsThatComeBackSayWhatIsWrongWithoutFindings() {
        try (var desk = Desk.of(TEAM.administrator())) {
            desk.show("/fr/equipe/personnes/inviter").send("#send");
            assertThat(desk.page().locator("[role=alert] a").count()).isEqualTo(3);
            assertThat(desk.page().title()).startsWith("Erreur");
            assertThat(Browser.findings(desk.page())).isEmpty();

            desk.edit(TOUR.entry());
            desk.type("fr-question", "x".repeat(400));
            desk.press("save");
            assertThat(desk.page().locator("#errors a").count()).isEqualTo(1);
            assertThat(desk.page().title()).startsWith("Error");
            assertThat(Browser.findings(desk.page())).isEmpty();
        }
    }

    private static List<DeskPage> pages() {
        return DeclaredPages.all().stream()
                .filter(page -> !FILES.contains(page.view()))
                .toList();
    }

    private static List<String> findings(DeskPage declared, Page page) {
        return Browser.findings(page).stream()
                .map(finding -> declared.view() + ": " + finding)
                .toList();
    }
}
