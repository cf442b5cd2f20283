package org.wellnessconnection.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.feedback.Tally.View;
import org.wellnessconnection.kernel.Refusal;

/** The threshold, and that no two views can be subtracted to get below it. */
class TallyTest {

    private static final String EVALUATION = "evaluation";
    private static final List<String> STEPS = List.of("not-at-all", "little", "partly", "mostly", "fully");

    private final FeedbackRoom room = new FeedbackRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void fourAnswersShowNothingAndFiveEverything() {
        room.session("four", 9);
        room.session("five", 9);
        afterwards(1);
        answer("four", 4, "safe");
        answer("five", 5, "safe");
        afterwards(24 * 6);
        assertThat(room.read(View.of(EVALUATION))).as("while people are asked").isEmpty();

        afterwards(24 * 8);
        room.closeDue();

        assertThat(room.read(new View(EVALUATION, "four", "", ""))).isEmpty();
        assertThat(room.read(new View(EVALUATION, "five", "", "")))
                .containsOnlyKeys("safe")
                .hasEntrySatisfying("safe", count -> assertThat(count.answers()).isEqualTo(5));
    }

    @Test
    void theThresholdHoldsForEachQuestionByItself() {
        room.session("one", 9);
        afterwards(1);
        answer("one", 6, "safe");
        answer("one", 3, "led");
        afterwards(24 * 8);
        room.closeDue();

        assertThat(room.read(View.of(EVALUATION))).containsOnlyKeys("safe");
    }

    @Test
    void restsOfSeveralSessionsAreShownTogetherAndAsPartOfNothingSmaller() {
        room.session("one", 9);
        room.session("two", 9);
        afterwards(1);
        answer("one", 3, "safe");
        answer("two", 4, "safe");
        afterwards(24 * 8);
        room.closeDue();

        assertThat(room.read(View.of(EVALUATION)).get("safe").answers()).isEqualTo(7);
        assertThat(room.read(new View(EVALUATION, "one", "", ""))).isEmpty();
        assertThat(room.read(new View(EVALUATION, "", "compassion-rounds", ""))).isEmpty();
        assertThat(room.read(new View(EVALUATION, "", "", "2027-02"))).isEmpty();
    }

    /** Many histories; after each close every pair of views there is, now and before. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noTwoViewsDifferByFewerThanFiveWhereverOneHoldsTheOther(long seed) {
        var random = new Random(seed);
        var sessions = new ArrayList<String>();
        for (var at = 0; at < 8; at++) {
            sessions.add("session" + at);
            room.session("session" + at, 30);
        }
        afterwards(1);
        var given = 0;
        for (var session : sessions) {
            var people = random.nextInt(13);
            given += people;
            for (var person = 0; person < people; person++) {
                var asked = random.nextInt(4) == 0 ? Set.of("safe") : Set.of("safe", "led");
                room.answer(SurveyKind.EVALUATION, session, EVALUATION, sheet(random, asked));
            }
        }
        afterwards(24 * 8);
        var seen = new ArrayList<Seen>();
        seen.add(new Seen("nothing", 0, Map.of()));
        var time = 0;
        for (var id : room.<List<String>>in(cases -> cases.closing().due())) {
            room.in(cases -> {
                cases.closing().close(id);
                return true;
            });
            time++;
            seen.add(new Seen("all", time, room.read(View.of(EVALUATION))));
            seen.add(new Seen("format", time, room.read(new View(EVALUATION, "", "compassion-rounds", ""))));
            seen.add(new Seen("month", time, room.read(new View(EVALUATION, "", "compassion-rounds", "2027-02"))));
            for (var session : sessions) {
                seen.add(new Seen(session, time, room.read(new View(EVALUATION, session, "", ""))));
            }
        }

        for (var question : List.of("safe", "led")) {
            for (var large : seen) {
                for (var small : seen) {
                    if (large.holds(small)) {
                        mustBeNoneOrFive(large.answers(question) - small.answers(question), seed, large, small);
                    }
                }
                var parts = seen.stream()
                        .filter(one -> one.time == large.time && sessions.contains(one.what))
                        .mapToInt(one -> one.answers(question))
                        .sum();
                if (large.what.equals("all")) {
                    mustBeNoneOrFive(large.answers(question) - parts, seed, large, large);
                }
            }
        }
        assertThat(given - answers(room.read(View.of(EVALUATION)), "safe"))
                .as("what still waits")
                .isBetween(0, 4);
    }

    /** A view that somebody has had: what it is about, and after how many closes. */
    private record Seen(String what, int time, Map<String, Count> counts) {

        private static final List<String> BY_SIZE = List.of("nothing", "month", "format", "all");

        /** Whether the other one is a part of this: of the same time or before, and about as much or less. */
        boolean holds(Seen part) {
            var about = part.what.equals(what)
                    || part.what.equals("nothing")
                    || BY_SIZE.contains(what) && BY_SIZE.indexOf(what) > BY_SIZE.indexOf(part.what);
            return about && part.time <= time && !what.equals("nothing");
        }

        int answers(String question) {
            return counts.getOrDefault(question, Count.NONE).answers();
        }
    }

    private static void mustBeNoneOrFive(int difference, long seed, Seen large, Seen small) {
        assertThat(difference == 0 || difference >= 5)
                .as("seed %s: %s less %s is %s", seed, large, small, difference)
                .isTrue();
    }

    @Test
    void onlyThoseWhoPlanReadEvaluations() {
        assertThatThrownBy(() -> room.in(cases -> cases.tally().read(FeedbackRoom.FACILITATOR, View.of(EVALUATION))))
                .isInstanceOf(Refusal.class);
    }

    /** What selects from the tables of answers is one class; one other writes them, once. */
    @Test
    void nobodyElseReadsBatches() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.wellnessconnection");
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Tally.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(Releases.class.getName())
                .and()
                .haveNameNotMatching(".*feedback\\.Batch(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*feedback\\.Batch")
                .check(classes);
        ArchRuleDefinition.classes()
                .that()
                .haveFullyQualifiedName(Releases.class.getName())
                .should()
                .onlyCallMethodsThat(DescribedPredicate.describe(
                        "read no batch",
                        call -> !call.getOwner().getName().equals(Batch.class.getName())
                                || call.getName().equals("<init>")))
                .check(classes);
    }

    private static int answers(Map<String, Count> view, String question) {
        return view.getOrDefault(question, Count.NONE).answers();
    }

    private void answer(String session, int people, String question) {
        for (var person = 0; person < people; person++) {
            room.answer(
                    SurveyKind.EVALUATION,
                    session,
                    EVALUATION,
                    new Sheet(Map.of(question, Set.of(STEPS.get(person % STEPS.size())))));
        }
    }

    private static Sheet sheet(Random random, Set<String> questions) {
        var chosen = new HashMap<String, Set<String>>();
        questions.forEach(question -> chosen.put(question, Set.of(STEPS.get(random.nextInt(STEPS.size())))));
        return new Sheet(chosen);
    }

    private void afterwards(long hours) {
        room.now(FeedbackRoom.START.plus(Duration.ofHours(1 + hours)));
    }
}
