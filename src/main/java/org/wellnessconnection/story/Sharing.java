package org.wellnessconnection.story;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.story.StoryEvent.What;
import org.wellnessconnection.story.StoryLink.Purpose;
import org.wellnessconnection.story.screening.Finding;
import org.wellnessconnection.story.screening.Shingles;

/** Sending a story: it is looked at, sealed and put in front of moderators, whatever was found in it. */
@UseCase
public class Sharing {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration WITHIN = Duration.ofDays(3);
    private static final Duration SOON = Duration.ofDays(1);

    private final Stories stories;
    private final Screening screening;
    private final Letters letters;
    private final Calendar calendar;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Sharing(
            Stories stories,
            Screening screening,
            Letters letters,
            Calendar calendar,
            Event<DomainEvent> events,
            Clock clock) {
        this.stories = stories;
        this.screening = screening;
        this.letters = letters;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the author takes along.
     *
     * @param token of the private link; stored nowhere
     * @param distress whether help should come first on the page
     * @param letter whether a letter asks to confirm the address
     */
    public record Receipt(String reference, String token, boolean distress, boolean letter) {
        @Override
        public String toString() {
            return "Receipt[" + reference + "]";
        }
    }

    /** Takes the story. Refused where something is missing or too long, or where the same one waits already. */
    public Receipt send(Draft draft) {
        check(draft);
        var likeness = Shingles.of(draft.words().text());
        if (stories.hasSame(likeness)) {
            throw new Refusal(StoryRefusal.SENT_ALREADY);
        }
        var now = stories.now();
        var story = new Story(Ids.next(clock), reference(), draft.language(), now);
        write(stories, screening, story, draft, now);
        stories.add(story);
        draft.email().ifPresent(email -> stories.seal(story, email));
        var token = stories.freshLink(story, Purpose.MANAGE);
        if (draft.email().isPresent()) {
            letters.post(new LetterOrder(ReceivedLetter.KIND, story.id(), Map.of(), story.id(), now));
        }
        events.fire(StoryEvent.of(What.RECEIVED, story, new Actor.Visitor())
                .with("language", draft.language().code())
                .with("risk", story.risk().name()));
        return new Receipt(
                story.reference(),
                token.value(),
                story.isDistress(),
                draft.email().isPresent());
    }

    /** Everything that must be right before a story is taken. */
    public static void check(Draft draft) {
        var words = draft.words();
        if (words.text().codePoints().noneMatch(Character::isLetter)) {
            throw new Refusal(StoryRefusal.STORY_EMPTY);
        }
        if (words.text().length() > Draft.LONGEST) {
            throw new Refusal(StoryRefusal.STORY_TOO_LONG, words.text().length() - Draft.LONGEST);
        }
        mustHaveRoom(words);
        if (!draft.consent()) {
            throw new Refusal(StoryRefusal.NO_CONSENT);
        }
    }

    /** Title and signature stand in one line each. */
    static void mustHaveRoom(Words words) {
        if (words.title().length() > Draft.LONGEST_TITLE) {
            throw new Refusal(StoryRefusal.TITLE_TOO_LONG, Draft.LONGEST_TITLE);
        }
        if (words.signature().length() > Draft.LONGEST_SIGNATURE) {
            throw new Refusal(StoryRefusal.SIGNATURE_TOO_LONG, Draft.LONGEST_SIGNATURE);
        }
    }

    /** Seals the words and says how soon they should be read. */
    static void write(Stories stories, Screening screening, Story story, Draft draft, Instant now) {
        var findings = screening.of(draft.words(), draft.language());
        stories.seal(story, Redaction.withoutOfficialNumbers(draft.words(), findings));
        var distress = findings.stream().anyMatch(Finding::isDistress);
        var risk = Risk.of(findings);
        story.judged(risk, distress, now.plus(distress || risk == Risk.HIGH ? SOON : WITHIN));
    }

    /** The year and six signs that nobody mistakes for others. */
    private String reference() {
        var signs = new StringBuilder().append(calendar.today().getYear()).append('-');
        for (var i = 0; i < 6; i++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
