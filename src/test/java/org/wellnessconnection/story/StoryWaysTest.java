package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.fixtures.HeardEvents;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.platform.outbox.Outbox;
import org.wellnessconnection.platform.secrets.FieldCipher;
import org.wellnessconnection.platform.secrets.KeyFolder;
import org.wellnessconnection.platform.secrets.KeyRing;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.story.Redaction.Replacement;
import org.wellnessconnection.story.Stories.Words;
import org.wellnessconnection.story.screening.Span;

/** Random ways through the states, with two moderators and an author at work: what must never happen does not. */
class StoryWaysTest {

    private static final List<Actor> MODERATORS =
            List.of(new Actor.Staff("ann", Set.of(Role.MODERATOR)), new Actor.Staff("bo", Set.of(Role.MODERATOR)));

    private static final AtomicInteger STORIES = new AtomicInteger();

    private static @Nullable PlainPersistence database;
    private static @Nullable FieldCipher cipher;
    private static final Screening SCREENING = new Screening(Optional.of("content"));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Set<String> onTheWall = new HashSet<>();
    private String token = "";
    private String id = "";
    private String mailed = "";
    private int told;

    @BeforeContainer
    static void open() throws IOException {
        database = PlainPersistence.fresh();
        cipher = new FieldCipher(KeyRing.in(new KeyFolder(Files.createTempDirectory("keys"))));
    }

    @AfterContainer
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    /** The wall, as the publication log would make it. */
    private final StoryPress press = new StoryPress() {
        @Override
        public void publish(Story story, Words words, String decisionId) {
            story.publishedAs("entry");
            onTheWall.add(story.id());
        }

        @Override
        public void withdraw(Story story, String decisionId) {
            onTheWall.remove(story.id());
        }

        @Override
        public void erase(Story story) {
            onTheWall.remove(story.id());
        }
    };

    @Property(tries = 150, seed = "20261122")
    void randomWaysHoldTheInvariants(@ForAll boolean withAddress, @ForAll @Size(max = 24) List<Integer> steps) {
        onTheWall.clear();
        mailed = "";
        told = 0;
        share(withAddress);
        for (var step : steps) {
            var before = new HashSet<>(onTheWall);
            try {
                act(Math.floorMod(step, 16), MODERATORS.get(Math.floorMod(step / 16, 2)));
            } catch (Refusal refused) {
                onTheWall.clear();
                onTheWall.addAll(before);
            }
            holds();
        }
    }

    private void share(boolean withAddress) {
        var email = withAddress ? EmailAddress.parse("author@example.ca") : Optional.<EmailAddress>empty();
        var text = "Call 416-555-0199. " + words();
        var receipt = in(cases -> cases.sharing().send(new Draft(Language.EN, "", text, "", email, true)));
        token = receipt.token();
        id = in(cases -> cases.stories().link(token).orElseThrow().storyId());
    }

    /** Words that no other story has, or it would be sent already. */
    private static String words() {
        var first = STORIES.incrementAndGet() * 7_919;
        return IntStream.range(0, 20)
                .mapToObj(word -> "w" + Integer.toString(first + word * 31, 36))
                .collect(Collectors.joining(" "));
    }

    private void act(int what, Actor who) {
        switch (what) {
            case 0, 1 -> run(cases -> cases.moderating().claim(id, who));
            case 2 -> decide(DecisionKind.APPROVE, who);
            case 3 -> decide(DecisionKind.REDACT, who);
            case 4 -> decide(DecisionKind.ASK, who);
            case 5, 6 -> decide(DecisionKind.DECLINE, who);
            case 7 -> decide(DecisionKind.ESCALATE, who);
            case 8 ->
                run(cases -> {
                    var decisions = cases.stories().decisions(id);
                    if (!decisions.isEmpty()) {
                        cases.moderating().undo(decisions.getLast().id(), who);
                    }
                });
            case 9 ->
                run(cases -> cases.withdrawing()
                        .change(token, new Draft(Language.EN, "", words(), "", Optional.empty(), true)));
            case 10 -> run(cases -> cases.withdrawing().appeal(token));
            case 11 -> run(cases -> cases.withdrawing().withdraw(token));
            case 12 -> {
                if (mailed.isEmpty()) {
                    in(cases -> cases.writing().received(id)).ifPresent(facts -> mailed = facts.token());
                }
                if (!mailed.isEmpty()) {
                    run(cases -> cases.withdrawing().confirm(mailed));
                }
            }
            case 13 -> now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(11)));
            case 14 -> now.updateAndGet(instant -> instant.plus(Duration.ofDays(31)));
            default -> {
                run(cases -> cases.erasing().erase(id));
                run(cases -> cases.stories().decisions(id).stream()
                        .reduce((first, second) -> second)
                        .ifPresent(decision ->
                                cases.writing().decided(id, decision.id()).ifPresent(facts -> told++)));
            }
        }
    }

    private void decide(DecisionKind kind, Actor who) {
        run(cases -> {
            cases.moderating().claim(id, who);
            cases.entityManager().flush();
            cases.moderating()
                    .decide(
                            new Moderating.Order(
                                    id,
                                    cases.stories().get(id).version(),
                                    kind,
                                    kind.needsReason() ? List.of("personal-information") : List.of(),
                                    kind.needsReason() ? "Leave the number out." : "",
                                    List.of(new Replacement(new Span(0, 1), "One"))),
                            who);
        });
    }

    private void holds() {
        run(cases -> {
            var story = cases.stories().get(id);
            var standing = cases.stories().decisions(id).stream()
                    .filter(decision -> decision.undoneAt().isEmpty())
                    .toList();

            assertThat(onTheWall.contains(id))
                    .as("public exactly while published: %s", story.state())
                    .isEqualTo(story.state() == StoryState.PUBLISHED);
            if (story.state() == StoryState.PUBLISHED) {
                assertThat(standing)
                        .as("a person decided")
                        .anyMatch(decision -> decision.kind().isPublishing()
                                && decision.actor().startsWith("staff:"));
                assertThat(story.email() == null || story.isConfirmed())
                        .as("whoever gave an address has confirmed it")
                        .isTrue();
            }
            if (story.state() == StoryState.WITHDRAWN) {
                assertThat(story.body()).isNull();
                assertThat(story.email()).isNull();
                assertThat(cases.stories().decisions(id)).allMatch(decision -> decision.note() == null);
            }
            if (story.state() == StoryState.CLOSED) {
                var declines = standing.stream()
                        .filter(decision -> decision.kind() == DecisionKind.DECLINE)
                        .map(Decision::actor)
                        .toList();
                assertThat(declines)
                        .as("two different people")
                        .doesNotHaveDuplicates()
                        .hasSizeGreaterThan(1);
            }
        });
    }

    /** The use cases, for the length of one transaction. */
    private record Cases(
            EntityManager entityManager,
            Stories stories,
            Sharing sharing,
            Moderating moderating,
            Withdrawing withdrawing,
            WritingLetters writing,
            Erasing erasing) {}

    private void run(Consumer<Cases> work) {
        in(cases -> {
            work.accept(cases);
            return Map.of();
        });
    }

    private <T> T in(Function<Cases, T> work) {
        if (database == null || cipher == null) {
            throw new IllegalStateException("not open");
        }
        var seals = cipher;
        return database.transaction(entityManager -> {
            var stories = new Stories(entityManager, seals, clock);
            var letters = new Letters(new Outbox(entityManager, new HeardEvents<>(), clock));
            return work.apply(new Cases(
                    entityManager,
                    stories,
                    new Sharing(stories, SCREENING, letters, new Calendar(clock), new HeardEvents<>(), clock),
                    new Moderating(stories, press, letters, new HeardEvents<>(), clock),
                    new Withdrawing(stories, SCREENING, press, new HeardEvents<>()),
                    new WritingLetters(stories),
                    new Erasing(stories, new HeardEvents<>())));
        });
    }
}
