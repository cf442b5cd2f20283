package org.wellnessconnection.story;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.content.Contributing;
import org.wellnessconnection.content.Contributing.Contribution;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.story.StoryEvent.What;
import org.wellnessconnection.story.screening.Finding;

/**
 * A public story in the other language: offered by whoever translates, made public by a moderator or an editor, always
 * marked as a translation. It is part of the story's entry, stands under the same reference and goes with it.
 */
@UseCase
public class Translating {

    /** French needs more room than English, and the author's limit is no translator's. */
    public static final int LONGEST = 2 * Draft.LONGEST;

    private static final String TYPE = "story";
    private static final Actor ROOM = new Actor.System("translation");

    private final Stories stories;
    private final Screening screening;
    private final Contributing contributing;
    private final Event<DomainEvent> events;

    @Inject
    public Translating(Stories stories, Screening screening, Contributing contributing, Event<DomainEvent> events) {
        this.stories = stories;
        this.screening = screening;
        this.contributing = contributing;
        this.events = events;
    }

    /** A public story and where its translation stands. */
    public record Line(
            String id, String reference, Language written, Instant received, Optional<TranslationState> translation) {}

    /**
     * A story beside its translation.
     *
     * @param version names what was seen of the translation; empty where there is none
     * @param mayPublish whether this person makes it public, or offers it
     */
    public record Opened(Line line, Words original, Words translation, String version, boolean mayPublish) {}

    /** What somebody wrote, and what they had seen before. */
    public record Offer(String storyId, String version, Words words) {}

    /** Public stories, the newest first. */
    public List<Line> list(Actor actor) {
        return stories.in(Set.of(StoryState.PUBLISHED)).stream()
                .filter(story -> mayWrite(actor, story.language().other()))
                .map(Translating::line)
                .sorted((one, other) -> other.received().compareTo(one.received()))
                .toList();
    }

    public Opened open(String storyId, Actor actor) {
        return opened(stories.get(storyId), actor);
    }

    /** What a person should look at before a translation is public. */
    public List<Finding> check(Words words, Language language) {
        return screening.of(words, language);
    }

    /** Keeps the words, and makes them public if whoever brings them may do that. */
    public TranslationState offer(Offer offer, Actor actor) {
        var story = stories.lock(offer.storyId());
        var seen = opened(story, actor);
        mustBeWhole(offer.words());
        if (!seen.version().equals(offer.version())) {
            throw new Refusal(StoryRefusal.CHANGED_MEANWHILE);
        }
        var entry = story.entryId().orElseThrow();
        if (seen.mayPublish()) {
            contributing.publishAgain(entry, contribution(story, entry, offer.words()), ROOM);
            story.translated(TranslationState.PUBLIC);
        } else {
            contributing.keep(entry, contribution(story, entry, offer.words()), ROOM);
            story.translated(seen.line().translation().orElse(TranslationState.OFFERED));
        }
        events.fire(StoryEvent.of(What.TRANSLATED, story, actor)
                .with("language", story.language().other().code())
                .with("state", story.translation().orElseThrow().name()));
        return story.translation().orElseThrow();
    }

    private Opened opened(Story story, Actor actor) {
        var language = story.language().other();
        if (!mayWrite(actor, language)) {
            throw new Refusal(StoryRefusal.NOT_A_TRANSLATOR);
        }
        if (story.state() != StoryState.PUBLISHED) {
            throw new Refusal(StoryRefusal.MOVED_ON);
        }
        var entry = story.entryId().orElseThrow();
        var translated = contributing.kept(entry, language);
        return new Opened(
                line(story),
                words(contributing.kept(entry, story.language()).text()),
                words(translated.text()),
                translated.version(),
                actor.is(Role.MODERATOR) || actor.is(Role.EDITOR, TYPE, language));
    }

    private Contribution contribution(Story story, String entry, Words typed) {
        var language = story.language().other();
        var clean = Redaction.withoutOfficialNumbers(typed, screening.of(typed, language));
        var words = SharedJson.object()
                .add("slug", story.reference())
                .add("title", clean.title())
                .add("body", EntryPress.markdown(clean.text()))
                .add("by", clean.signature())
                .add("translated", true)
                .build();
        var shared = contributing.kept(entry, language).shared();
        return new Contribution(TYPE, story.reference(), language, shared, words, "translation");
    }

    private static void mustBeWhole(Words words) {
        if (words.title().isEmpty()
                || words.signature().isEmpty()
                || words.text().codePoints().noneMatch(Character::isLetter)) {
            throw new Refusal(StoryRefusal.TRANSLATION_INCOMPLETE);
        }
        if (words.text().length() > LONGEST) {
            throw new Refusal(StoryRefusal.STORY_TOO_LONG, words.text().length() - LONGEST);
        }
        Sharing.mustHaveRoom(words);
    }

    private static boolean mayWrite(Actor actor, Language language) {
        return actor.is(Role.MODERATOR)
                || actor.is(Role.EDITOR, TYPE, language)
                || actor.is(Role.TRANSLATOR, TYPE, language);
    }

    private static Line line(Story story) {
        return new Line(story.id(), story.reference(), story.language(), story.receivedAt(), story.translation());
    }

    private static Words words(JsonObject values) {
        return new Words(
                values.getString("title", ""),
                EntryPress.plain(values.getString("body", "")),
                values.getString("by", ""));
    }
}
