package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.content.ContentRoom.EDITOR;
import static org.wellnessconnection.content.ContentRoom.faq;
import static org.wellnessconnection.content.ContentRoom.faqText;
import static org.wellnessconnection.content.ContentRoom.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;

class PublishingTest {

    private static final ContentRoom ROOM = new ContentRoom();

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @Test
    void bothLanguagesGoLiveUnderOneNumber() {
        var before = ROOM.in(cases -> cases.log().newest());

        var published = createAndPublish("one-number");

        assertThat(published.number()).isEqualTo(before + 1);
        assertThat(ROOM.growth.heard().getLast().number()).isEqualTo(published.number());
        assertThat(ROOM.events.heard().getLast().action()).isEqualTo("content.entry-published");
        assertLogIsGood();
    }

    @Test
    void publishingAgainWhatIsPublicChangesNothing() {
        var published = createAndPublish("again");

        var again = ROOM.publish(published.entryId());

        assertThat(again).isEqualTo(published);
    }

    @Test
    void aLanguageThatIsMissingKeepsBothAway() {
        var id = create(faq("half", Language.EN));

        assertRefused(() -> ROOM.publish(id), ContentRefusal.LANGUAGE_MISSING);
    }

    @Test
    void aLanguageThatIsBehindKeepsTheOtherAway() {
        var id = createAndPublish("behind").entryId();
        ROOM.save(id, new EntryValues(Map.of(Part.FR, faqText("behind-fr", "Question", "Nouvelle réponse."))));

        assertRefused(() -> ROOM.publish(id), ContentRefusal.LANGUAGE_BEHIND);

        ROOM.in(cases -> cases.drafting().confirm(id, Language.EN, Set.of("question", "answer"), "same", EDITOR));
        assertThat(ROOM.publish(id).number()).isPositive();
    }

    @Test
    void aWaiverLetsOneLanguageGoUntilItsEnd() {
        var id = create(faq("waived", Language.EN));
        var until = ROOM.clock.instant().plus(Duration.ofDays(2));
        ROOM.in(cases -> cases.waiving().grant(id, Language.FR, "Urgent.", until, EDITOR));

        assertThat(ROOM.publish(id).number()).isPositive();
        assertThat(waived()).contains(id);

        ROOM.save(id, new EntryValues(Map.of(Part.FR, faqText("dispense", "Question", "Réponse."))));
        ROOM.publish(id);
        assertThat(waived()).doesNotContain(id);
        assertLogIsGood();
    }

    @Test
    void independentLanguagesGoLiveEachByItself() {
        var values = new EntryValues(Map.of(
                Part.SHARED, json("{'received':'2026-11-01'}"),
                Part.FR, json("{'slug':'merci','title':'Merci','body':'Merci à vous.','by':'Une médecin'}")));

        var published = ROOM.in(cases -> cases.publishing()
                .createAndPublish(new NewEntry("story", "thanks", values, ""), Set.of(Language.FR), EDITOR));

        assertThat(published.number()).isPositive();
    }

    @Test
    void whatIsNotCompleteSaysWhatIsMissing() {
        var id = create(new NewEntry("faq", "empty", faq("empty").values().with(Part.EN, json("{}")), ""));

        assertThatThrownBy(() -> ROOM.publish(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void withdrawingTakesBothLanguagesAndSlugsStayClaimed() {
        var published = createAndPublish("gone");

        var withdrawn = ROOM.in(cases ->
                cases.publishing().withdraw(published.entryId(), cases.seen(published.entryId()), "Wrong.", EDITOR));

        assertThat(withdrawn.number()).isEqualTo(published.number() + 1);
        assertRefused(
                () -> ROOM.in(cases ->
                        cases.publishing().withdraw(published.entryId(), cases.seen(published.entryId()), "", EDITOR)),
                ContentRefusal.NOT_PUBLIC);
        var thief = faq("thief").values().with(Part.EN, faqText("gone-en", "Question", "Answer."));
        assertRefused(() -> createAndPublish(new NewEntry("faq", "thief", thief, "")), ContentRefusal.SLUG_TAKEN);
        assertLogIsGood();
    }

    @Test
    void aDecisionHoldsOnlyForWhatWasSeen() {
        var id = createAndPublish("decided").entryId();
        var seen = ROOM.in(cases -> cases.seen(id));
        ROOM.save(id, new EntryValues(Map.of(Part.EN, faqText("decided-en", "Another question", "Answer."))));

        assertRefused(
                () -> ROOM.in(cases -> cases.publishing().withdraw(id, seen, "", EDITOR)),
                ContentRefusal.CHANGED_MEANWHILE);
        assertRefused(
                () -> ROOM.in(cases -> {
                    cases.trashing().trash(id, seen, EDITOR);
                    return id;
                }),
                ContentRefusal.CHANGED_MEANWHILE);
    }

    @Test
    void aFormerSlugLeadsToItsEntryForEverAndCanComeBack() {
        var id = createAndPublish("moved").entryId();
        rename(id, "moved-on");
        assertThat(slugs(id)).containsExactlyInAnyOrder("moved-en", "moved-on current", "moved-fr current");

        rename(id, "moved-en");

        assertThat(slugs(id)).containsExactlyInAnyOrder("moved-en current", "moved-on", "moved-fr current");
    }

    @Test
    void brokenLinksBlockPublicationAndAreNamed() {
        var values = faq("linking")
                .values()
                .with(Part.EN, faqText("linking-en", "Where?", "See [this](entry:faq/nowhere)."));

        assertThatThrownBy(() -> createAndPublish(new NewEntry("faq", "linking", values, "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(ContentRefusal.BROKEN_LINKS);
                    assertThat(refusal.arguments()).containsExactly("faq/linking → faq/nowhere");
                });
    }

    @Test
    void entriesThatLinkToEachOtherGoLiveTogether() {
        var one = create(linked("chicken", "egg"));
        var two = create(linked("egg", "chicken"));
        assertRefused(() -> ROOM.publish(one), ContentRefusal.BROKEN_LINKS);

        var both =
                ROOM.in(cases -> cases.publishing().publishAll(List.of(order(cases, one), order(cases, two)), EDITOR));

        assertThat(both).extracting(Publishing.Published::entryId).containsExactly(one, two);
        assertThat(both.get(1).number()).isEqualTo(both.get(0).number() + 1);
        assertRefused(
                () -> ROOM.in(cases -> cases.publishing().withdraw(one, cases.seen(one), "", EDITOR)),
                ContentRefusal.STILL_USED);
        ROOM.in(cases -> cases.publishing().withdrawAlthoughUsed(one, cases.seen(one), "", EDITOR));
        assertLogIsGood();
    }

    @Test
    void whatIsPublicCannotGoToTheTrash() {
        var id = createAndPublish("trash").entryId();
        assertRefused(() -> trash(id), ContentRefusal.STILL_PUBLIC);

        ROOM.in(cases -> cases.publishing().withdraw(id, cases.seen(id), "", EDITOR));
        trash(id);

        assertRefused(() -> ROOM.publish(id), ContentRefusal.IN_TRASH);
    }

    private static List<String> waived() {
        return ROOM.in(cases -> cases.waiving().notCured().stream()
                .map(Waiving.Granted::entryId)
                .toList());
    }

    private static Void trash(String id) {
        return ROOM.in(cases -> {
            cases.trashing().trash(id, cases.seen(id), EDITOR);
            return null;
        });
    }

    private static NewEntry linked(String key, String target) {
        var answer = "See [that](entry:faq/" + target + ").";
        var values = faq(key).values()
                .with(Part.EN, faqText(key + "-en", "Question", answer))
                .with(Part.FR, faqText(key + "-fr", "Question", answer));
        return new NewEntry("faq", key, values, "");
    }

    private static PublishOrder order(ContentRoom.Cases cases, String id) {
        return PublishOrder.of(id, cases.entries().get(id).heads(), "");
    }

    private static void rename(String id, String slug) {
        ROOM.wait(Duration.ofMinutes(1));
        ROOM.save(id, new EntryValues(Map.of(Part.EN, faqText(slug, "Question moved", "Answer."))));
        ROOM.publish(id);
    }

    private static List<String> slugs(String id) {
        return ROOM.in(cases -> cases.slugs().of(List.of(id)).get(id).stream()
                .map(claim -> claim.slug() + (claim.isCurrent() ? " current" : ""))
                .toList());
    }

    private static String create(NewEntry entry) {
        return ROOM.in(cases -> cases.drafting().create(entry, EDITOR));
    }

    private static Publishing.Published createAndPublish(String key) {
        return createAndPublish(faq(key));
    }

    private static Publishing.Published createAndPublish(NewEntry entry) {
        return ROOM.in(cases -> cases.publishing().createAndPublish(entry, Set.of(Language.EN, Language.FR), EDITOR));
    }

    private static void assertRefused(ThrowingCallable act, ContentRefusal reason) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static void assertLogIsGood() {
        assertThat(ROOM.in(cases -> cases.log().verify()).faults()).isEmpty();
    }
}
