package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.story.StoryRoom.ANN;
import static org.wellnessconnection.story.StoryRoom.BO;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.story.Figures.Age;
import org.wellnessconnection.story.Moderating.Order;

/** What a moderator can decide, what time does to it, and what figures make of it. */
class ModeratingTest {

    private StoryRoom room = StoryRoom.open();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void twoPeopleApproveBeforeAnythingIsPublic() {
        room.close();
        room = StoryRoom.forTwoPeople();
        var id = share();

        room.decide(id, DecisionKind.APPROVE, ANN);

        assertThat(room.state(id)).isEqualTo(StoryState.ESCALATED);
        assertRefused(StoryRefusal.SAME_PERSON, () -> room.decide(id, DecisionKind.APPROVE, ANN));
        room.decide(id, DecisionKind.APPROVE, BO);
        assertThat(room.wall).containsExactly(id);
    }

    @Test
    void aDecisionThatIsTakenBackLeavesTheStoryWhereItStood() {
        var id = share();
        room.decide(id, DecisionKind.ESCALATE, ANN);
        var approved = room.decide(id, DecisionKind.APPROVE, BO);

        room.run(cases -> cases.moderating().undo(approved, BO));

        assertThat(room.state(id)).isEqualTo(StoryState.ESCALATED);
        assertThat(room.wall).isEmpty();
        assertRefused(StoryRefusal.SAME_PERSON, () -> room.decide(id, DecisionKind.APPROVE, ANN));
    }

    @Test
    void whoAskedForAChangeMayBeTheSecondToLookAtTheNewWords() {
        var story = room.share("Call 416-555-0199. " + StoryRoom.words(), false);
        room.decide(story.id(), DecisionKind.ASK, ANN);
        room.run(cases -> cases.withdrawing()
                .change(
                        story.token(),
                        new Draft(Language.EN, new Words("", StoryRoom.words(), ""), Optional.empty(), true)));
        room.decide(story.id(), DecisionKind.ESCALATE, BO);

        room.decide(story.id(), DecisionKind.APPROVE, ANN);

        assertThat(room.wall).containsExactly(story.id());
    }

    @Test
    void theThemesOfTheFirstLookAreThereForTheSecond() {
        var story = room.share(StoryRoom.words(), false);
        room.decide(story.id(), DecisionKind.ESCALATE, ANN);

        assertThat(room.in(cases -> cases.desk().open(story.id(), BO)).themes()).containsExactly("mentors");
    }

    @Test
    void anAppealEndsWithADecision() {
        var story = room.share(StoryRoom.words(), false);
        room.decide(story.id(), DecisionKind.DECLINE, ANN);
        room.run(cases -> cases.withdrawing().appeal(story.token()));

        assertRefused(StoryRefusal.NOT_ON_APPEAL, () -> room.decide(story.id(), DecisionKind.ASK, BO));
        assertRefused(StoryRefusal.NOT_ON_APPEAL, () -> room.decide(story.id(), DecisionKind.ESCALATE, BO));
        assertRefused(StoryRefusal.SAME_PERSON, () -> room.decide(story.id(), DecisionKind.APPROVE, ANN));
        room.decide(story.id(), DecisionKind.DECLINE, BO);
        assertThat(room.state(story.id())).isEqualTo(StoryState.CLOSED);
    }

    @Test
    void aClaimThatRunsOutWhileDecidingDecidesNothing() {
        var id = share();
        room.run(cases -> cases.moderating().claim(id, ANN));
        var version = room.in(cases -> cases.stories().get(id).version());
        var order = new Order(id, version, DecisionKind.APPROVE, List.of(), "", List.of(), List.of());
        room.pass(Duration.ofMinutes(16));

        assertRefused(
                StoryRefusal.CLAIM_OVER,
                () -> room.run(cases -> cases.moderating().decide(order, ANN)));
        room.run(cases -> cases.moderating().claim(id, BO));
        assertRefused(
                StoryRefusal.HELD_BY_ANOTHER,
                () -> room.run(cases -> cases.moderating().decide(order, ANN)));
    }

    @Test
    void whatWasReadBeforeSomebodyChangedItIsNotDecided() {
        var id = share();
        var before = room.in(cases -> cases.stories().get(id).version());
        room.run(cases -> cases.moderating().claim(id, ANN));
        var order = new Order(id, before, DecisionKind.APPROVE, List.of(), "", List.of(), List.of());

        assertRefused(
                StoryRefusal.CHANGED_MEANWHILE,
                () -> room.run(cases -> cases.moderating().decide(order, ANN)));
    }

    @Test
    void theLetterStillSaysWhatTheModeratorWroteWhenTheWordsAreErased() {
        var story = room.share(StoryRoom.words(), true);
        var token = room.in(cases -> cases.writing().received(story.id()))
                .orElseThrow()
                .token();
        room.run(cases -> cases.withdrawing().confirm(token));
        room.run(cases -> cases.moderating().claim(story.id(), ANN));
        var decision = room.in(cases -> cases.moderating()
                .decide(
                        new Order(
                                story.id(),
                                cases.stories().get(story.id()).version(),
                                DecisionKind.APPROVE,
                                List.of(),
                                "A kind word",
                                List.of(),
                                List.of()),
                        ANN));
        room.pass(Duration.ofMinutes(11));
        room.run(cases -> cases.erasing().erase(story.id()));

        var letter =
                room.in(cases -> cases.writing().decided(story.id(), decision)).orElseThrow();

        assertThat(letter.note()).isEqualTo("A kind word");
        room.pass(Duration.ofDays(31));
        room.run(cases -> cases.erasing().erase(story.id()));
        room.run(cases -> {
            assertThat(cases.stories().get(story.id()).email()).isNull();
            assertThat(cases.stories().decisions(story.id())).allMatch(one -> one.note() == null);
        });
    }

    @Test
    void aPauseIsSuggestedAfterStoriesThatAreHardToRead() {
        for (var i = 0; i < 2; i++) {
            assertThat(hardStories(ANN)).isEmpty();
            var hard = room.share("That night I wanted to kill myself. " + StoryRoom.words(), false);
            room.decide(hard.id(), DecisionKind.ESCALATE, ANN);
        }

        assertThat(hardStories(ANN)).contains(2L);
        assertThat(hardStories(BO)).isEmpty();
        room.pass(Duration.ofHours(1));
        assertThat(hardStories(ANN)).isEmpty();
    }

    @Test
    void figuresCountWhatStands() {
        var declined = room.share("Call 416-555-0199. " + StoryRoom.words(), false);
        room.pass(Duration.ofHours(5));
        room.decide(declined.id(), DecisionKind.DECLINE, ANN);
        room.run(cases -> cases.withdrawing().appeal(declined.token()));
        room.decide(declined.id(), DecisionKind.APPROVE, BO);
        var undone = share();
        var taken = room.decide(undone, DecisionKind.APPROVE, ANN);
        room.run(cases -> cases.moderating().undo(taken, ANN));
        room.pass(Duration.ofDays(2));

        var figures = room.in(cases -> cases.figures().all(ANN));

        assertThat(figures.waiting().stories()).isEqualTo(1);
        assertThat(figures.waiting().half()).isEqualTo(Duration.ofHours(5).plusSeconds(1));
        assertThat(figures.backlog()).containsEntry(Age.THREE_DAYS, 1).containsEntry(Age.DAY, 0);
        assertThat(figures.months().getLast().decisions())
                .containsEntry(DecisionKind.DECLINE, 1)
                .containsEntry(DecisionKind.APPROVE, 1);
        assertThat(figures.secondLooks()).isEqualTo(new Figures.SecondLooks(1, 0, 1, 1));
        assertThat(figures.rules())
                .filteredOn(one -> one.guideline().equals("personal-information"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.cited()).isEqualTo(1);
                    assertThat(rule.precision()).contains(0.5);
                    assertThat(rule.recall()).contains(1.0);
                });
    }

    private Optional<Long> hardStories(Actor who) {
        return room.in(cases -> cases.desk().hardStories(who));
    }

    private String share() {
        return room.share("Call 416-555-0199. " + StoryRoom.words(), false).id();
    }

    private static void assertRefused(StoryRefusal reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
