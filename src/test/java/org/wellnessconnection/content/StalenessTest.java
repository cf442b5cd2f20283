package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.kernel.Language.EN;
import static org.wellnessconnection.kernel.Language.FR;

import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.SharedJson;

class StalenessTest {

    private static final List<String> FIELDS = List.of("title", "body", "note");

    /** Two languages of one entry, written the way {@link Drafting} writes them. */
    private static final class Pair {
        private final Map<Language, Written> texts = new EnumMap<>(Map.of(EN, Written.NOTHING, FR, Written.NOTHING));

        Pair write(Language language, String field, String value) {
            return write(Map.of(language, with(text(language).body(), field, value)));
        }

        Pair write(Map<Language, JsonObject> bodies) {
            var before = Map.copyOf(texts);
            bodies.forEach((language, body) -> {
                var other = before.get(language.other());
                var otherAfter = bodies.getOrDefault(language.other(), other.body());
                var basis = Staleness.after(FIELDS, before.get(language), body, other, otherAfter);
                texts.put(language, new Written(body, basis));
            });
            return this;
        }

        Pair confirm(Language language) {
            var mine = text(language);
            texts.put(language, new Written(mine.body(), Staleness.confirmed(FIELDS, mine, text(language.other()))));
            return this;
        }

        Written text(Language language) {
            return texts.get(language);
        }

        Set<String> behind(Language language) {
            return Staleness.behind(FIELDS, text(language), text(language.other()));
        }

        private static JsonObject with(JsonObject body, String field, String value) {
            return SharedJson.object(body).add(field, value).build();
        }
    }

    @Test
    void aTranslationIsInStepWithItsSourceWhicheverCameFirst() {
        for (var first : Language.values()) {
            var pair = new Pair().write(first, "title", "source");
            assertThat(pair.behind(first)).isEmpty();
            assertThat(pair.behind(first.other())).containsExactly("title");

            pair.write(first.other(), "title", "translation");

            assertThat(pair.behind(first)).isEmpty();
            assertThat(pair.behind(first.other())).isEmpty();
        }
    }

    @Test
    void aChangePutsOnlyTheOtherLanguageBehindAndOnlyInThatField() {
        var pair = new Pair()
                .write(EN, "title", "t")
                .write(FR, "title", "t")
                .write(EN, "body", "b")
                .write(FR, "body", "b");

        pair.write(FR, "body", "b2");

        assertThat(pair.behind(EN)).containsExactly("body");
        assertThat(pair.behind(FR)).isEmpty();
    }

    @Test
    void movingAheadTwiceAndCatchingUpOnceIsEnough() {
        var pair = new Pair().write(EN, "title", "1").write(FR, "title", "1");

        pair.write(EN, "title", "2").write(EN, "title", "3").write(FR, "title", "3");

        assertThat(pair.behind(EN)).isEmpty();
        assertThat(pair.behind(FR)).isEmpty();
    }

    @Test
    void twoWhoChangedOneLanguageEachWithoutSeeingTheOtherLeaveBothBehind() {
        var pair = new Pair().write(EN, "title", "1").write(FR, "title", "1");
        var en = pair.text(EN);
        var fr = pair.text(FR);

        var enAfter = SharedJson.object().add("title", "2").build();
        var frAfter = SharedJson.object().add("title", "deux").build();
        var newEn = new Written(enAfter, Staleness.after(FIELDS, en, enAfter, fr, fr.body()));
        var newFr = new Written(frAfter, Staleness.after(FIELDS, fr, frAfter, en, en.body()));

        assertThat(Staleness.of(FIELDS, newEn, newFr).en()).containsExactly("title");
        assertThat(Staleness.of(FIELDS, newEn, newFr).fr()).containsExactly("title");
    }

    @Test
    void aTextTakenAwayPutsTheOtherLanguageBehind() {
        var pair = new Pair().write(EN, "note", "n").write(FR, "note", "n");

        pair.write(Map.of(EN, SharedJson.object().build()));

        assertThat(pair.behind(FR)).containsExactly("note");
        assertThat(pair.confirm(FR).behind(FR)).isEmpty();
    }

    @Property(tries = 300)
    void confirmingEndsEveryArrears(@ForAll("histories") List<Step> history, @ForAll Language language) {
        var pair = played(history);

        pair.confirm(language);

        assertThat(pair.behind(language)).isEmpty();
    }

    @Property(tries = 300)
    void savingBothLanguagesTogetherLeavesNothingBehindThatChangedInBoth(@ForAll("histories") List<Step> history) {
        var pair = played(history);
        var everything = SharedJson.object();
        FIELDS.forEach(field -> everything.add(field, "new"));
        var body = everything.build();

        pair.write(Map.of(EN, body, FR, body));

        assertThat(pair.behind(EN)).isEmpty();
        assertThat(pair.behind(FR)).isEmpty();
    }

    @Property(tries = 300)
    void theRuleIsTheSameInBothDirections(@ForAll("histories") List<Step> history) {
        var mirrored = history.stream()
                .map(step -> new Step(step.language().other(), step.field(), step.value()))
                .toList();

        assertThat(played(history).behind(EN)).isEqualTo(played(mirrored).behind(FR));
    }

    @Property(tries = 300)
    void whoHasJustWrittenIsNotBehindInThatField(@ForAll("histories") List<Step> history) {
        var last = new Step(FR, "title", "the very newest");

        var pair = played(history).write(last.language(), last.field(), last.value());

        assertThat(pair.behind(FR)).doesNotContain("title");
    }

    @Property(tries = 300)
    void aBasisSurvivesBeingStored(@ForAll("histories") List<Step> history) {
        var basis = played(history).text(EN).basis();

        assertThat(Basis.parse(basis.json().toString())).isEqualTo(basis);
        assertThat(new TreeSet<>(basis.sights().keySet())).isSubsetOf(FIELDS);
    }

    record Step(Language language, String field, String value) {}

    private static Pair played(List<Step> history) {
        var pair = new Pair();
        history.forEach(step -> pair.write(step.language(), step.field(), step.value()));
        return pair;
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var values = Arbitraries.of("a", "b", "c");
        return net.jqwik.api.Combinators.combine(Arbitraries.of(Language.class), Arbitraries.of(FIELDS), values)
                .as(Step::new)
                .list()
                .ofMaxSize(8);
    }
}
