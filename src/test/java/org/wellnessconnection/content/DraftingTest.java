package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.content.ContentRoom.EDITOR;
import static org.wellnessconnection.content.ContentRoom.OTHER;
import static org.wellnessconnection.content.ContentRoom.faq;
import static org.wellnessconnection.content.ContentRoom.faqText;
import static org.wellnessconnection.content.ContentRoom.json;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.content.SaveOutcome.Clash;
import org.wellnessconnection.content.SaveOutcome.Saved;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;

class DraftingTest {

    private static final ContentRoom ROOM = new ContentRoom();

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @Test
    void keyAndSlugsAreMadeOfTheTitle() {
        var values = new EntryValues(Map.of(
                Part.SHARED, json("{'group':'programme'}"),
                Part.EN, json("{'question':'Is it free?','answer':'Yes.'}"),
                Part.FR, json("{'question':'Est-ce gratuit pour l’équipe?','answer':'Oui.'}")));

        var one = create(new NewEntry("faq", "", values, ""));
        var two = create(new NewEntry("faq", "", values, ""));

        assertThat(entry(one).reference()).hasToString("faq/is-it-free");
        assertThat(entry(two).reference()).hasToString("faq/is-it-free-2");
        assertThat(body(one, Part.FR).getString("slug")).isEqualTo("est-ce-gratuit-pour-l-equipe");
    }

    @Test
    void aKeyStandsForOneEntry() {
        create(faq("twice"));

        assertThatThrownBy(() -> create(faq("twice")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ContentRefusal.KEY_TAKEN));
    }

    @Test
    void wrongValuesAreAllNamedWithTheirPlace() {
        var values = new EntryValues(Map.of(
                Part.SHARED, json("{'group':'nonsense','colour':'red'}"),
                Part.EN, json("{'slug':'No Slug','question':1}")));

        assertThatThrownBy(() -> create(new NewEntry("faq", "wrong", values, "")))
                .isInstanceOfSatisfying(
                        WrongValues.class,
                        wrong -> assertThat(wrong.faults())
                                .extracting(fault -> fault.at())
                                .containsExactlyInAnyOrder(
                                        "/shared/group", "/shared/colour", "/en/slug", "/en/question"));
    }

    @Test
    void savingTheSameAgainMakesNoRevision() {
        var id = create(faq("same"));
        var before = ROOM.heads(id);

        ROOM.save(id, new EntryValues(Map.of(Part.EN, body(id, Part.EN))));

        assertThat(ROOM.heads(id)).isEqualTo(before);
    }

    @Test
    void twoEditorsOfDifferentFieldsBothWin() {
        var id = create(faq("both-win"));
        var base = ROOM.heads(id);
        save(id, base, faqText("both-win-en", "Question, better", "Answer."), EDITOR);

        var outcome = save(id, base, faqText("both-win-en", "Question both-win", "Answer, better."), OTHER);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Saved.class, saved -> assertThat(saved.merged()).containsExactly(Part.EN));
        assertThat(body(id, Part.EN)).isEqualTo(faqText("both-win-en", "Question, better", "Answer, better."));
    }

    @Test
    void twoEditorsOfOneFieldClashAndNothingIsStored() {
        var id = create(faq("clash"));
        var base = ROOM.heads(id);
        save(id, base, faqText("clash-en", "Mine", "Answer."), EDITOR);
        var between = ROOM.heads(id);

        var outcome = save(id, base, faqText("clash-en", "Yours", "Answer."), OTHER);

        assertThat(outcome).isInstanceOfSatisfying(Clash.class, clash -> {
            assertThat(clash.heads()).isEqualTo(between);
            assertThat(clash.fields().get(Part.EN)).singleElement().satisfies(field -> {
                assertThat(field.saved()).hasToString("\"Mine\"");
                assertThat(field.mine()).hasToString("\"Yours\"");
            });
        });
        assertThat(ROOM.heads(id)).isEqualTo(between);
    }

    @Test
    void aRevisionOfAnotherEntryIsNoBase() {
        var id = create(faq("own"));
        var foreign = ROOM.heads(create(faq("foreign")));

        assertThatThrownBy(() -> save(id, foreign, faqText("own-en", "Q", "A"), EDITOR))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anOlderRevisionComesBackAsANewDraftThatNobodyHasComparedYet() {
        var id = create(faq("older"));
        var first = ROOM.heads(id).of(Part.FR).orElseThrow();
        ROOM.save(
                id,
                new EntryValues(Map.of(
                        Part.EN, faqText("older-en", "Question older", "New answer."),
                        Part.FR, faqText("older-fr", "Question older", "Nouvelle réponse."))));
        assertThat(entry(id).behind().fr()).isZero();

        ROOM.in(cases -> cases.drafting().restore(id, first, "", EDITOR));

        assertThat(body(id, Part.FR).getString("answer")).isEqualTo("Answer.");
        assertThat(ROOM.heads(id).of(Part.FR)).isNotEqualTo(java.util.Optional.of(first));
        assertThat(entry(id).behind()).isEqualTo(new Bilingual<>(1, 1));
        ROOM.in(cases -> cases.drafting().confirm(id, Language.FR, Set.of("answer"), "", EDITOR));
        assertThat(entry(id).behind()).isEqualTo(new Bilingual<>(0, 0));
    }

    @Test
    void whatIsTypedIsKeptUntilItIsSavedAndOthersAreSeen() {
        var id = create(faq("typed"));
        var base = ROOM.heads(id);
        keep(id, base, "{'question':'half a'}", EDITOR);
        keep(id, base, "{'question':'half a sentence'}", EDITOR);

        assertThat(kept(id))
                .singleElement()
                .satisfies(
                        kept -> assertThat(kept.values().getString("question")).isEqualTo("half a sentence"));
        assertThat(others(id)).hasSize(1);

        ROOM.wait(Duration.ofMinutes(6));
        assertThat(others(id)).isEmpty();
        save(id, base, faqText("typed-en", "A sentence", "Answer."), EDITOR);
        assertThat(kept(id)).isEmpty();
    }

    @Test
    void anEntryThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> ROOM.heads("nobody")).isInstanceOf(NotFound.class);
    }

    @Test
    void listsKnowTitlesAndWhatIsBehind() {
        var id = create(faq("listed", Language.EN));

        assertThat(entry(id).title(Language.EN)).isEqualTo("Question listed");
        assertThat(entry(id).title(Language.FR)).isEmpty();
        assertThat(entry(id).behind().fr()).isEqualTo(2);
    }

    private static List<WorkingCopies.Kept> kept(String id) {
        return ROOM.in(cases -> cases.copies().of(id, EDITOR));
    }

    private static List<WorkingCopies.Neighbour> others(String id) {
        return ROOM.in(cases -> cases.copies().others(id, OTHER));
    }

    private static void keep(String id, Heads base, String values, Actor actor) {
        ROOM.in(cases -> {
            cases.copies().keep(id, Part.EN, base, json(values), actor);
            return id;
        });
    }

    private static SaveOutcome save(String id, Heads base, JsonObject english, Actor actor) {
        return ROOM.in(cases ->
                cases.drafting().save(new Change(id, base, new EntryValues(Map.of(Part.EN, english)), ""), actor));
    }

    private static String create(NewEntry entry) {
        return ROOM.in(cases -> cases.drafting().create(entry, EDITOR));
    }

    private static Entry entry(String id) {
        return ROOM.in(cases -> cases.entries().get(id));
    }

    private static JsonObject body(String id, Part part) {
        return ROOM.in(
                cases -> cases.standings().of(cases.entries().get(id)).values().part(part));
    }
}
