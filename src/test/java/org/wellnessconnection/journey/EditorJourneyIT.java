package org.wellnessconnection.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Team;
import org.wellnessconnection.kernel.Role;

/** What editors come to the desk for, in the browser, from signing in to what the public reads. */
class EditorJourneyIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Server server = Server.shared();
    private final Person editor = Team.of(server).with(Role.EDITOR);

    @Test
    void correctsAFrenchSentenceAndSeesBothLanguagesLiveWithinASecond() {
        var entry = question("technical-help");
        var correction = "Cette phrase vient d’être corrigée.";
        var update = "This sentence follows the French.";
        try (var desk = Desk.signedInAt(editor, "/en/team/content?type=faq&text=technical")) {
            desk.page().locator("tbody th a").first().click();
            assertThat(desk.page())
                    .hasURL(server.address("/en/team/content/edit?entry=" + entry.getString("id"))
                            .toString());

            desk.type("fr-answer", desk.typed("fr-answer") + "\n\n" + correction);
            desk.type("note", "A sentence was missing");
            desk.press("save");
            assertThat(states(desk)).containsText("Out of date, 1 field");
            assertThat(desk.page().locator("#row-answer ins")).containsText(correction);

            desk.press("publish");
            assertThat(desk.page().locator("#checklist")).isFocused();
            assertThat(desk.page().locator(".checks .todo")).hasCount(1);
            assertThat(server.get(address(entry, "fr")).body()).doesNotContain(correction);

            desk.type("en-answer", desk.typed("en-answer") + "\n\n" + update);
            desk.press("updated:en:answer");
            assertThat(desk.page().locator(".checks .todo")).hasCount(0);
            desk.press("publish");
            assertThat(desk.page().locator("main [role=status]").first()).containsText("Published.");
            var deadline = System.nanoTime() + A_SECOND.toNanos();
            while (!isLive(entry, update, correction) && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(isLive(entry, update, correction))
                    .as("page and API, in English and in French")
                    .isTrue();

            desk.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the page"))
                    .click();
            desk.page().click(".lang");
            assertThat(desk.page().locator("main")).containsText(correction);
        }
    }

    @Test
    void twoEditorsInDifferentFieldsKeepBothTexts() {
        var id = question("languages").getString("id");
        var colleague = Team.of(server).with(Role.EDITOR);
        try (var first = Desk.of(editor).edit(id);
                var second = Desk.of(colleague).edit(id)) {
            first.type("en-answer", "The first editor wrote this.");
            second.type("en-question", "In which languages, says the second?");

            first.press("save");
            second.press("save");

            assertThat(second.page().locator(".summary")).hasCount(0);
            assertThat(second.typed("en-answer")).isEqualTo("The first editor wrote this.");
            assertThat(second.typed("en-question")).isEqualTo("In which languages, says the second?");
        }
    }

    @Test
    void twoEditorsInOneFieldSeeBothTextsAndLoseNeither() {
        var id = question("cost").getString("id");
        var colleague = Team.of(server).with(Role.EDITOR);
        try (var first = Desk.of(editor).edit(id);
                var second = Desk.of(colleague).edit(id)) {
            first.type("en-answer", "The first editor wrote this.");
            second.type("en-answer", "The second editor wrote that.");
            first.press("save");

            second.press("save");

            assertThat(second.typed("en-answer")).isEqualTo("The second editor wrote that.");
            assertThat(second.page().locator("#row-answer .diff").first()).containsText("first editor wrote");
            first.edit(id);
            assertThat(first.typed("en-answer")).isEqualTo("The first editor wrote this.");

            second.page().check("#en-answer-saved");
            second.press("save");
            assertThat(second.typed("en-answer")).isEqualTo("The first editor wrote this.");
        }
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsThereAndSavedAfterSigningIn() {
        var id = question("session-limit").getString("id");
        try (var desk = Desk.of(editor).edit(id)) {
            desk.type("fr-answer", "Écrit pendant que la session prenait fin. « Rien n’est perdu. »");
            desk.loseSession();

            desk.press("save");
            assertThat(desk.page().locator("#sign-in")).isVisible();
            assertThat(opened(id)).doesNotContain("prenait fin");
            desk.signIn();

            assertThat(desk.page().locator("main [role=status]").first()).containsText("The draft is saved.");
            assertThat(desk.typed("fr-answer"))
                    .isEqualTo("Écrit pendant que la session prenait fin. « Rien n’est perdu. »");
            assertThat(opened(id)).contains("prenait fin");
        }
    }

    @Test
    void whatWasTypedAndNeverSavedWaitsForItsWriter() {
        var id = question("feedback").getString("id");
        try (var desk = Desk.of(editor).edit(id)) {
            desk.type("en-answer", "Typed, and then the power went.");
            assertThat(desk.page().locator("#saved")).hasText("Kept for you, not saved yet");
        }

        try (var again = Desk.of(editor).edit(id)) {
            assertThat(again.typed("en-answer")).isEqualTo("Typed, and then the power went.");
            again.press("discard");
            assertThat(again.page().locator("#en-answer")).not().hasValue("Typed, and then the power went.");
        }
    }

    @Test
    void historyShowsWordForWordWhatChangedAndBringsAnOlderTextBack() {
        var id = question("group-size").getString("id");
        try (var desk = Desk.of(editor).edit(id)) {
            var before = desk.typed("en-question");
            desk.type("en-question", "How large is a group today?");
            desk.press("save");

            desk.show("/en/team/content/history?entry=" + id);
            desk.page()
                    .locator("section[aria-labelledby=part-en] td.act a")
                    .first()
                    .click();
            assertThat(desk.page().locator("main del").first()).isVisible();
            assertThat(desk.page().locator("main ins"))
                    .containsText(List.of("today").toArray(String[]::new));

            desk.page().goBack();
            desk.send("section[aria-labelledby=part-en] button[name=revision] >> nth=-1");
            desk.edit(id);
            assertThat(desk.typed("en-question")).isEqualTo(before);
        }
    }

    @Test
    void theActivityLogTellsInWordsWhatWasDone() {
        var id = question("anonymity").getString("id");
        try (var desk = Desk.of(editor).edit(id)) {
            desk.type("en-keywords", desk.typed("en-keywords") + "\nincognito");
            desk.press("save");
        }

        try (var desk = Desk.of(Team.of(server).administrator()).show("/en/team/activity")) {
            var rows = desk.page().locator("tbody th").allInnerTexts();
            assertThat(rows)
                    .contains("Saved a draft", "Signed in", "Invited a person")
                    .noneMatch(what -> what.matches("[a-z-]+\\.[a-z-]+"));
        }
    }

    private boolean isLive(JsonObject entry, String english, String french) {
        return shows(entry, "en", english) && shows(entry, "fr", french);
    }

    private boolean shows(JsonObject entry, String language, String sentence) {
        var page = address(entry, language);
        var item = page.replaceFirst("^/([a-z]+)/questions/", "/api/v1/$1/faq/");
        return server.get(page).body().contains(sentence)
                && server.get(item).body().contains(sentence);
    }

    private JsonObject question(String slug) {
        return json("/api/v1/en/faq/" + slug);
    }

    private String address(JsonObject entry, String language) {
        return entry.getJsonObject("alternates").getString(language);
    }

    private JsonObject json(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** The editor's page as a colleague opens it now. */
    private String opened(String id) {
        return Team.of(server)
                .administrator()
                .get("/en/team/content/edit?entry=" + id)
                .body();
    }

    private static Locator states(Desk desk) {
        return desk.page().locator(".statbar .row").first();
    }
}
