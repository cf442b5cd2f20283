package org.wellnessconnection.story;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.wellnessconnection.fixtures.HeardEvents;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.platform.outbox.Outbox;
import org.wellnessconnection.platform.secrets.FieldCipher;
import org.wellnessconnection.platform.secrets.KeyFolder;
import org.wellnessconnection.platform.secrets.KeyRing;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.story.Redaction.Replacement;
import org.wellnessconnection.story.screening.Place;
import org.wellnessconnection.story.screening.Span;

/** The room of stories on a database of its own, with a clock that is set by hand and a wall that is a set of ids. */
final class StoryRoom implements AutoCloseable {

    static final Actor ANN = new Actor.Staff("ann", Set.of(Role.MODERATOR));
    static final Actor BO = new Actor.Staff("bo", Set.of(Role.MODERATOR));

    private static final AtomicInteger STORIES = new AtomicInteger();
    private static final Screening SCREENING = new Screening(Optional.of("content"));

    final Set<String> wall = new HashSet<>();
    private final PlainPersistence database = PlainPersistence.fresh();
    private final FieldCipher cipher;
    private final ModerationRules rules;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    private StoryRoom(ModerationRules rules) {
        this.rules = rules;
        try {
            cipher = new FieldCipher(KeyRing.in(new KeyFolder(Files.createTempDirectory("keys"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static StoryRoom open() {
        return new StoryRoom(new ModerationRules(900, 600, false, 2));
    }

    static StoryRoom forTwoPeople() {
        return new StoryRoom(new ModerationRules(900, 600, true, 2));
    }

    /** The use cases, for the length of one transaction. */
    record Cases(
            EntityManager entityManager,
            Stories stories,
            Sharing sharing,
            Moderating moderating,
            ModerationDesk desk,
            Withdrawing withdrawing,
            WritingLetters writing,
            Erasing erasing,
            Figures figures) {}

    /** A story that was sent. */
    record Sent(String id, String token) {}

    Sent share(String text, boolean withAddress) {
        var email = withAddress ? EmailAddress.parse("author@example.ca") : Optional.<EmailAddress>empty();
        var receipt = in(cases -> cases.sharing().send(new Draft(Language.EN, new Words("", text, ""), email, true)));
        var id = in(cases -> cases.stories().link(receipt.token()).orElseThrow().storyId());
        return new Sent(id, receipt.token());
    }

    /** Words that no other story has, or it would be sent already. */
    static String words() {
        var first = STORIES.incrementAndGet() * 7_919;
        return IntStream.range(0, 20)
                .mapToObj(word -> "w" + Integer.toString(first + word * 31, 36))
                .collect(Collectors.joining(" "));
    }

    /** Holds the story and decides it as it stands; answers the decision's id. */
    String decide(String id, DecisionKind kind, Actor who) {
        pass(Duration.ofSeconds(1));
        run(cases -> cases.moderating().claim(id, who));
        return in(cases -> cases.moderating()
                .decide(
                        new Moderating.Order(
                                id,
                                cases.stories().get(id).version(),
                                kind,
                                kind.needsReason() ? List.of("personal-information") : List.of(),
                                kind.needsReason() ? "Leave the number out." : "",
                                List.of(new Replacement(Place.TEXT, new Span(0, 1), "One")),
                                List.of("mentors")),
                        who));
    }

    StoryState state(String id) {
        return in(cases -> cases.stories().get(id).state());
    }

    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    void run(Consumer<Cases> work) {
        in(cases -> {
            work.accept(cases);
            return Map.of();
        });
    }

    <T> T in(Function<Cases, T> work) {
        return database.transaction(entityManager -> {
            var stories = new Stories(entityManager, cipher, clock);
            var letters = new Letters(new Outbox(entityManager, new HeardEvents<>(), clock));
            return work.apply(new Cases(
                    entityManager,
                    stories,
                    new Sharing(stories, SCREENING, letters, new Calendar(clock), new HeardEvents<>(), clock),
                    new Moderating(stories, SCREENING, press, rules, letters, new HeardEvents<>(), clock),
                    new ModerationDesk(stories, SCREENING, rules),
                    new Withdrawing(stories, SCREENING, press, rules, new HeardEvents<>()),
                    new WritingLetters(stories),
                    new Erasing(stories, new HeardEvents<>()),
                    new Figures(stories)));
        });
    }

    /** The wall, as the publication log would make it. */
    private final StoryPress press = new StoryPress() {
        @Override
        public void publish(Story story, Words words, String decisionId) {
            story.publishedAs("entry");
            wall.add(story.id());
        }

        @Override
        public void withdraw(Story story, String decisionId) {
            wall.remove(story.id());
        }

        @Override
        public void erase(Story story) {
            wall.remove(story.id());
        }
    };

    @Override
    public void close() {
        database.close();
    }
}
