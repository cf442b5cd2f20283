package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.content.Check.Kind;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;

class OpeningTest {

    private static final ContentRoom ROOM = new ContentRoom();

    @BeforeEach
    void empty() {
        ROOM.empty();
    }

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @Test
    void aChangeShowsWhatTheOtherLanguageLastSawOfIt() {
        var id = create(ContentRoom.faq("cost"));
        ROOM.save(id, answer(Part.FR, "fr", "Deuxième réponse."));
        ROOM.save(id, answer(Part.FR, "fr", "Troisième réponse."));

        var entry = open(id);

        assertThat(entry.states().en()).isEqualTo(LanguageState.BEHIND);
        assertThat(entry.lags().fr()).isEmpty();
        var lag = entry.lags().en().getFirst();
        assertThat(lag.field()).isEqualTo("answer");
        assertThat(lag.seen().orElseThrow()).hasToString("\"Answer.\"");
        assertThat(lag.by().orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void confirmingEndsTheLagWithoutAWord() {
        var id = create(ContentRoom.faq("cost"));
        ROOM.save(id, answer(Part.FR, "fr", "Deuxième réponse."));

        ROOM.in(cases -> cases.drafting().confirm(id, Language.EN, Set.of("answer"), "", ContentRoom.EDITOR));

        assertThat(open(id).lags().en()).isEmpty();
        assertThat(open(id).states().en()).isEqualTo(LanguageState.DRAFT);
        assertThat(open(id).stepsLeft()).isZero();
    }

    @Test
    void aBackAndForthIsNoLag() {
        var id = create(ContentRoom.faq("cost"));
        ROOM.save(id, answer(Part.FR, "fr", "Deuxième réponse."));
        ROOM.save(id, answer(Part.FR, "fr", "Answer."));

        assertThat(open(id).lags().en()).isEmpty();
    }

    @Test
    void everythingThatPublishingWouldRefuseIsAStep() {
        var incomplete = new EntryValues(
                Map.of(Part.EN, ContentRoom.json("{'slug':'a','question':'Q','answer':'[x](entry:faq/nowhere)'}")));
        var id = create(new NewEntry("faq", "a", incomplete, ""));

        var checks = open(id).checks().stream()
                .filter(check -> !check.isDone())
                .map(check -> check.kind() + " " + check.part().code() + " "
                        + check.open().getFirst().field())
                .toList();

        assertThat(checks).containsExactlyInAnyOrder("LINKS en answer", "WRITTEN fr ", "COMPLETE shared group");
    }

    @Test
    void anAddressThatAnotherEntryHasIsAStep() {
        ROOM.publish(create(ContentRoom.faq("taken")));
        var values = ContentRoom.faq("other").values().with(Part.EN, ContentRoom.faqText("taken-en", "Q", "Answer."));
        var id = create(new NewEntry("faq", "other", values, ""));

        assertThat(open(id).checks())
                .filteredOn(check -> !check.isDone())
                .extracting(Check::kind, Check::part)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ADDRESS, Part.EN));
    }

    @Test
    void tellsByWhichNumberItIsPublicAndWhoPointsToIt() {
        var target = create(ContentRoom.faq("target"));
        var number = ROOM.publish(target).number();
        var values = ContentRoom.faq("user")
                .values()
                .with(Part.EN, ContentRoom.faqText("user-en", "Q", "[x](entry:faq/target)"));
        ROOM.publish(create(new NewEntry("faq", "user", values, "")));

        assertThat(open(target).live()).contains(number);
        List<Catalogue.Target> users = ask(opening -> opening.usedBy(target));
        assertThat(users).extracting(user -> user.reference().toString()).containsExactly("faq/user");
        Map<EntryReference, String> addresses =
                ask(opening -> opening.addresses(List.of(open(target).reference()), Language.FR));
        assertThat(addresses).containsValue("/fr/questions/target-fr");
    }

    @Test
    void anUnknownEntryIsNotFound() {
        assertThatThrownBy(() -> open("nothing")).isInstanceOf(NotFound.class);
    }

    @Test
    void lookingBackNamesEveryRevisionAndWhatWasPublic() {
        var id = create(ContentRoom.faq("cost"));
        ROOM.publish(id);
        ROOM.save(id, answer(Part.EN, "en", "Second."));
        ROOM.in(cases -> cases.publishing().withdraw(id, cases.seen(id), "wrong", ContentRoom.EDITOR));

        var revisions = look(history -> history.revisions(id));
        var shown = look(history -> history.publications(id));

        assertThat(revisions.get(Part.EN)).extracting(RevisionLine::number).containsExactly(2, 1);
        assertThat(shown).extracting(LookingBack.Shown::isPublic).containsExactly(false, true);
        assertThat(shown.getLast().revisions()).isEqualTo(Map.of(Part.EN, 1, Part.FR, 1, Part.SHARED, 1));
        var first = revisions.get(Part.EN).getLast().id();
        assertThat(look(history -> history.version(id, first)).values().getString("answer"))
                .isEqualTo("Answer.");
    }

    private static EntryValues answer(Part part, String language, String answer) {
        return new EntryValues(Map.of(part, ContentRoom.faqText("cost-" + language, "Question cost", answer)));
    }

    private static String create(NewEntry entry) {
        return ROOM.in(cases -> cases.drafting().create(entry, ContentRoom.EDITOR));
    }

    private static OpenEntry open(String id) {
        return ask(opening -> opening.open(id));
    }

    private static <T> T ask(Function<Opening, T> question) {
        return ROOM.in(cases -> {
            var em = cases.entityManager();
            var links = new Links(em, ROOM.clock);
            return question.apply(new Opening(
                    em,
                    cases.entries(),
                    cases.standings(),
                    new Past(em),
                    new Lags(cases.entries()),
                    new Checklist(em, links, ContentRoom.TYPES),
                    links,
                    ROOM.clock));
        });
    }

    private static <T> T look(Function<LookingBack, T> question) {
        return ROOM.in(
                cases -> question.apply(new LookingBack(cases.entityManager(), cases.entries(), cases.standings())));
    }
}
