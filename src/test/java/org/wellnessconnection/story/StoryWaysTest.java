package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.story.StoryRoom.Sent;

/** Random ways through the states, with two moderators and an author at work: what must never happen does not. */
class StoryWaysTest {

    private static final List<Actor> MODERATORS = List.of(StoryRoom.ANN, StoryRoom.BO);

    private static @Nullable StoryRoom usual;
    private static @Nullable StoryRoom forTwo;

    private boolean needsTwo;
    private Sent story = new Sent("", "");
    private String mailed = "";
    private int told;

    @BeforeContainer
    static void open() {
        usual = StoryRoom.open();
        forTwo = StoryRoom.forTwoPeople();
    }

    @AfterContainer
    static void close() {
        Objects.requireNonNull(usual).close();
        Objects.requireNonNull(forTwo).close();
    }

    private StoryRoom room() {
        return Objects.requireNonNull(needsTwo ? forTwo : usual);
    }

    @Property(tries = 200, seed = "20261122")
    void randomWaysHoldTheInvariants(
            @ForAll boolean withAddress, @ForAll boolean twoPeople, @ForAll @Size(max = 24) List<Integer> steps) {
        needsTwo = twoPeople;
        mailed = "";
        told = 0;
        room().wall.clear();
        story = room().share("Call 416-555-0199. " + StoryRoom.words(), withAddress);
        for (var step : steps) {
            var before = new HashSet<>(room().wall);
            try {
                act(Math.floorMod(step, 16), MODERATORS.get(Math.floorMod(step / 16, 2)));
            } catch (Refusal refused) {
                room().wall.clear();
                room().wall.addAll(before);
            }
            holds();
        }
    }

    private void act(int what, Actor who) {
        var room = room();
        var id = story.id();
        switch (what) {
            case 0, 1 -> room.run(cases -> cases.moderating().claim(id, who));
            case 2 -> room.decide(id, DecisionKind.APPROVE, who);
            case 3 -> room.decide(id, DecisionKind.REDACT, who);
            case 4 -> room.decide(id, DecisionKind.ASK, who);
            case 5, 6 -> room.decide(id, DecisionKind.DECLINE, who);
            case 7 -> room.decide(id, DecisionKind.ESCALATE, who);
            case 8 ->
                room.run(cases -> {
                    var decisions = cases.stories().decisions(id);
                    if (!decisions.isEmpty()) {
                        cases.moderating().undo(decisions.getLast().id(), who);
                    }
                });
            case 9 ->
                room.run(cases -> cases.withdrawing()
                        .change(
                                story.token(),
                                new Draft(Language.EN, new Words("", StoryRoom.words(), ""), Optional.empty(), true)));
            case 10 -> room.run(cases -> cases.withdrawing().appeal(story.token()));
            case 11 -> room.run(cases -> cases.withdrawing().withdraw(story.token()));
            case 12 -> {
                if (mailed.isEmpty()) {
                    room.in(cases -> cases.writing().received(id)).ifPresent(facts -> mailed = facts.token());
                }
                if (!mailed.isEmpty()) {
                    room.run(cases -> cases.withdrawing().confirm(mailed));
                }
            }
            case 13 -> room.pass(Duration.ofMinutes(11));
            case 14 -> room.pass(Duration.ofDays(31));
            default -> {
                room.run(cases -> cases.erasing().erase(id));
                room.run(cases -> cases.stories().decisions(id).stream()
                        .reduce((first, second) -> second)
                        .ifPresent(decision ->
                                cases.writing().decided(id, decision.id()).ifPresent(facts -> told++)));
            }
        }
    }

    private void holds() {
        room().run(cases -> {
            var now = cases.stories().get(story.id());
            var standing = cases.stories().decisions(story.id()).stream()
                    .filter(decision -> decision.undoneAt().isEmpty())
                    .toList();

            assertThat(room().wall.contains(story.id()))
                    .as("public exactly while published: %s", now.state())
                    .isEqualTo(now.state() == StoryState.PUBLISHED);
            if (now.state() == StoryState.PUBLISHED) {
                assertThat(standing)
                        .as("a person decided")
                        .anyMatch(decision -> decision.kind().isPublishing()
                                && decision.actor().startsWith("staff:"));
                assertThat(now.email() == null || now.isConfirmed())
                        .as("whoever gave an address has confirmed it")
                        .isTrue();
                assertThat(standing.stream().map(Decision::actor).distinct())
                        .as("people who looked")
                        .hasSizeGreaterThanOrEqualTo(needsTwo ? 2 : 1);
            }
            if (now.state() == StoryState.WITHDRAWN) {
                assertThat(now.body()).isNull();
                assertThat(now.email()).isNull();
                assertThat(cases.stories().decisions(story.id())).allMatch(decision -> decision.note() == null);
            }
            if (now.state() == StoryState.CLOSED) {
                assertThat(standing.stream()
                                .filter(decision -> decision.kind() == DecisionKind.DECLINE)
                                .map(Decision::actor)
                                .toList())
                        .as("two different people declined")
                        .satisfies(
                                people -> assertThat(people.getLast()).isNotIn(people.subList(0, people.size() - 1)));
            }
            if (now.state() == StoryState.ESCALATED) {
                var first = standing.getLast();
                assertThat(first.kind() == DecisionKind.ESCALATE
                                || needsTwo && first.kind().isPublishing())
                        .as("somebody wanted a second look: %s", first.kind())
                        .isTrue();
            }
        });
    }
}
