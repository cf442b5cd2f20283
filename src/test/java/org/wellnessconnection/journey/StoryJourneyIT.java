package org.wellnessconnection.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wellnessconnection.fixtures.Browser;
import org.wellnessconnection.fixtures.Mailbox;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Team;
import org.wellnessconnection.kernel.Role;

/**
 * Stories go all ways there are through the states, in a browser, in both languages, with the letters read: Ann moderates in
 * English, Bo in French, and authors write with and without script.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryJourneyIT {

    private static final Pattern LINK = Pattern.compile("/(?:en/my-story|fr/mon-recit)/[a-z2-7]{32}");
    private static final Pattern REFERENCE = Pattern.compile("20\\d\\d-[a-z0-9]{6}");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Mailbox mailbox = Mailbox.of(server);
    private Desk ann;
    private Desk bo;
    private Page author;
    private Page authorWithoutScript;

    /** A story that somebody sent: how its author comes back, and what moderators call it. */
    private record Sent(String mine, String reference) {}

    @BeforeAll
    void open() {
        ann = Desk.of(Team.of(server).with(Role.MODERATOR));
        bo = Desk.of(Team.of(server).with(Role.MODERATOR));
        author = Browser.shared().open(1280);
        authorWithoutScript = Browser.shared().openWithoutScript(390);
    }

    @AfterAll
    void close() {
        ann.close();
        bo.close();
        author.context().close();
        authorWithoutScript.context().close();
    }

    @Test
    void sharedWithoutScriptRedactedAndPublic() {
        var sent = share(
                authorWithoutScript, "en", "Dr. Sample sat down beside me at four and said nothing.", "one@example.ca");
        var link = mailedLink("one@example.ca", "confirm your address");
        authorWithoutScript.navigate(server.address(link).toString());
        authorWithoutScript.click("#confirm button");
        assertThat(authorWithoutScript.locator("[role=status]").first()).containsText("confirmed");

        claim(ann, "en", sent);
        ann.page().check("#redact-1");
        press(ann, "REDACT");

        assertThat(ann.page().locator("main [role=status]").first()).containsText("Decided");
        var wall = "/en/gratitude/" + sent.reference();
        within(() -> server.get(wall).body().contains("a colleague sat down"));
        assertThat(server.get(wall).body()).doesNotContain("Sample");
        var letter = mailbox.await("one@example.ca", one -> one.subject().contains("small change"));
        assertThat(letter.text()).contains("a few details were taken out");
    }

    @Test
    void askedForAChangeInFrenchChangedApprovedAndConfirmed() {
        var sent = share(author, "fr", "La docteure Exemple est restée jusqu’à sept heures.", "deux@example.ca");
        claim(bo, "fr", sent);
        bo.page().check("#guideline-personal-information");
        bo.type("note", "Sans le nom, votre récit peut paraître.");
        press(bo, "ASK");
        assertThat(bo.page().locator("main [role=status]").first()).containsText("décidé");

        var link = mailedLink("deux@example.ca", "petit changement");
        author.navigate(server.address(link).toString());
        assertThat(author.locator("main")).containsText("Sans le nom");
        author.fill("#story", "Une collègue est restée jusqu’à sept heures, et je l’en remercie encore.");
        author.click("#change button");
        assertThat(author.locator("[role=status]").first()).containsText("modifié");

        claim(ann, "fr", sent);
        press(ann, "APPROVE");
        within(() -> server.get(sent.mine()).body().contains("approuvé"));
        assertThat(server.get("/fr/gratitude/" + sent.reference()).statusCode()).isEqualTo(404);
        author.navigate(server.address(link).toString());
        author.click("#confirm button");
        within(() -> server.get("/fr/gratitude/" + sent.reference()).statusCode() == 200);
        assertThat(mailbox.await("deux@example.ca", one -> one.subject().contains("est publié"))
                        .text())
                .contains("à voix haute");
    }

    @Test
    void declinedThenDecidedBySomebodyElseThenTakenBack() {
        var sent = share(author, "en", "What a night, and what a person to share it with until the morning.", "");
        claim(ann, "en", sent);
        press(ann, "DECLINE");
        assertThat(ann.page().locator("[role=alert]")).containsText("Name at least one rule");
        ann.page().check("#guideline-on-topic");
        ann.type("note", "Tell us who helped you, and how.");
        press(ann, "DECLINE");
        author.navigate(server.address(sent.mine()).toString());
        assertThat(author.locator("main")).containsText("Tell us who helped you");
        author.click("#appeal button");
        assertThat(author.locator("[role=status]").first()).containsText("Somebody else");

        read(ann, "en", sent);
        ann.page().click("button[value=claim]");
        assertThat(ann.page().locator("[role=alert]")).containsText("You have decided on this story before");
        claim(bo, "fr", sent);
        assertThat(bo.page().locator("button[value=ASK]")).hasCount(0);
        press(bo, "APPROVE");
        var wall = "/en/gratitude/" + sent.reference();
        within(() -> server.get(wall).statusCode() == 200);

        author.navigate(server.address(sent.mine()).toString());
        author.click("#withdraw button");
        assertThat(author.locator("[role=status]").first()).containsText("taken back");
        within(() -> server.get(wall).statusCode() != 200);
    }

    @Test
    void passedOnEscalatedUndoneAndWithdrawnWhileBeingDecided() {
        var sent = share(
                authorWithoutScript, "fr", "Quelqu’un a posé une chaise près de la fenêtre, puis une deuxième.", "");
        claim(ann, "en", sent);
        press(ann, "pass-on");
        assertThat(ann.page().locator("main [role=status]").first()).containsText("Passed on");
        claim(bo, "fr", sent);
        press(bo, "ESCALATE");
        claim(ann, "en", sent);
        press(ann, "APPROVE");
        within(() -> server.get("/fr/gratitude/" + sent.reference()).statusCode() == 200);

        read(ann, "en", sent);
        ann.page().click("#undo button");
        assertThat(ann.page().locator("main [role=status]").first()).containsText("Taken back");
        within(() -> server.get("/fr/gratitude/" + sent.reference()).statusCode() != 200);
        read(bo, "fr", sent);
        assertThat(bo.page().locator("main")).containsText("Pour une deuxième");
        claim(ann, "en", sent);
        authorWithoutScript.navigate(server.address(sent.mine()).toString());
        authorWithoutScript.click("#withdraw button");
        press(ann, "APPROVE");

        assertThat(ann.page().locator("[role=alert]")).containsText("its author took it back");
        assertThat(ann.page().locator("main")).containsText("erased");
        assertThat(server.get("/fr/gratitude/" + sent.reference()).statusCode()).isEqualTo(404);
    }

    @Test
    void aClaimThatRunsOutOverADecisionIsTakenUpAgainWithWhatWasTyped() {
        var sent = share(author, "en", "They warmed the soup twice and never said a word about it.", "");
        claim(ann, "en", sent);
        ann.type("note", "Thank you for these lines.");
        within(() -> bo.person().get("/fr/equipe/recits").body().contains(sent.reference())
                && !row(sent).contains("tag--warn"));

        ann.page().locator("h1").click();
        ann.page().keyboard().press("a");
        assertThat(ann.page().locator("[role=alert]")).containsText("it is yours again");
        assertThat(ann.typed("note")).isEqualTo("Thank you for these lines.");
        ann.page().locator("#shortcuts button").click();
        ann.page().locator("h1").click();
        ann.page().keyboard().press("a");
        assertThat(ann.page().locator("#shortcuts")).containsText("off");
        ann.page().locator("#shortcuts button").click();
        ann.page().locator("h1").click();
        ann.page().keyboard().press("a");

        assertThat(ann.page().locator("main [role=status]").first()).containsText("Decided");
        within(() -> server.get("/en/gratitude/" + sent.reference()).statusCode() == 200);
    }

    /** The line of the queue as Bo sees it. */
    private String row(Sent sent) {
        var queue = bo.person().get("/fr/equipe/recits").body();
        var at = queue.indexOf(">" + sent.reference() + "<");
        return queue.substring(at, queue.indexOf("</tr>", at));
    }

    private Sent share(Page page, String language, String text, String email) {
        page.navigate(server.address(language.equals("en") ? "/en/share" : "/fr/partager")
                .toString());
        page.fill("#story", text);
        page.click("button[name=check]");
        assertThat(page.locator("#share-story [role=status]")).isVisible();
        page.fill("#email", email);
        page.check("#consent");
        // A form that comes back within two seconds is a machine's: a person who is told so sends it again.
        within(() -> {
            page.click("button[name=send]");
            return LINK.matcher(page.url()).find();
        });
        var reference = REFERENCE.matcher(page.locator("h1").innerText());
        assertThat(reference.find()).isTrue();
        return new Sent(URI.create(page.url()).getPath(), reference.group());
    }

    private String mailedLink(String email, String subject) {
        var link = LINK.matcher(
                mailbox.await(email, one -> one.subject().contains(subject)).text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** Opens the story from the queue, wherever in it it stands. */
    private void read(Desk desk, String language, Sent sent) {
        for (var tab : List.of("TO_READ", "WITH_AUTHOR", "READY", "DECIDED")) {
            desk.show((language.equals("en") ? "/en/team/stories" : "/fr/equipe/recits") + "?tab=" + tab);
            var link = desk.page().locator("tbody a", new Page.LocatorOptions().setHasText(sent.reference()));
            if (link.count() > 0) {
                link.first().click();
                return;
            }
        }
        throw new AssertionError(sent.reference() + " is in no part of the queue");
    }

    private void claim(Desk desk, String language, Sent sent) {
        read(desk, language, sent);
        desk.page().click("button[value=claim]");
        assertThat(desk.page().locator("#decide-title")).isVisible();
    }

    private static void press(Desk desk, String what) {
        desk.page().click("button[name=do][value='" + what + "']");
    }

    private static void within(BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
