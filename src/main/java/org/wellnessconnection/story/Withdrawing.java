package org.wellnessconnection.story;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.story.StoryEvent.What;
import org.wellnessconnection.story.StoryLink.Purpose;

/** What an author does by the private link: confirm, change, ask for a second look, take back. Every method locks the story. */
@UseCase
public class Withdrawing {

    private final Stories stories;
    private final Screening screening;
    private final StoryPress press;
    private final ModerationRules rules;
    private final Event<DomainEvent> events;

    @Inject
    public Withdrawing(
            Stories stories, Screening screening, StoryPress press, ModerationRules rules, Event<DomainEvent> events) {
        this.stories = stories;
        this.screening = screening;
        this.press = press;
        this.rules = rules;
        this.events = events;
    }

    /** Whoever comes by a mailed link has read the letter: the address is right, and what waited for it is published. */
    public void confirm(String token) {
        var link = link(token);
        var story = stories.lock(link.storyId());
        if (link.purpose() != Purpose.CONFIRM || story.isConfirmed() || story.state() == StoryState.WITHDRAWN) {
            return;
        }
        var now = stories.now();
        story.confirm(now);
        events.fire(StoryEvent.of(What.CONFIRMED, story, new Actor.Visitor()));
        if (story.state() == StoryState.READY) {
            var decision = stories.decisions(story.id()).stream()
                    .filter(one -> one.kind().isPublishing() && one.undoneAt().isEmpty())
                    .reduce((first, second) -> second)
                    .orElseThrow();
            press.publish(story, stories.words(story).orElseThrow(), decision.id());
            story.moveTo(StoryState.PUBLISHED, now);
            story.eraseAt(now.plus(rules.undo()));
            events.fire(StoryEvent.of(What.PUBLISHED, story, new Actor.Visitor()));
        }
    }

    /** Answers a moderator's wish. The story goes to the queue again. */
    public void change(String token, Draft draft) {
        var story = stories.lock(link(token).storyId());
        if (story.state() != StoryState.CHANGES_ASKED) {
            throw new Refusal(StoryRefusal.MOVED_ON);
        }
        Sharing.check(draft);
        var now = stories.now();
        Sharing.write(stories, screening, story, draft, now);
        story.moveTo(StoryState.RECEIVED, now);
        story.eraseAt(null);
        events.fire(StoryEvent.of(What.CHANGED, story, new Actor.Visitor()));
    }

    /** Once, while the words are here, and decided by somebody else. */
    public void appeal(String token) {
        var story = stories.lock(link(token).storyId());
        if (story.state() != StoryState.DECLINED || stories.words(story).isEmpty()) {
            throw new Refusal(StoryRefusal.MOVED_ON);
        }
        var now = stories.now();
        story.moveTo(StoryState.APPEALED, now);
        story.judged(story.risk(), story.isDistress(), now.plus(Duration.ofDays(3)));
        story.eraseAt(null);
        events.fire(StoryEvent.of(What.APPEALED, story, new Actor.Visitor()));
    }

    /** Gone from the public at once, and erased everywhere; whoever is deciding meanwhile is told so. */
    public void withdraw(String token) {
        var story = stories.lock(link(token).storyId());
        if (story.state() == StoryState.WITHDRAWN) {
            return;
        }
        story.moveTo(StoryState.WITHDRAWN, stories.now());
        press.erase(story);
        story.eraseWords();
        stories.eraseNotes(story);
        story.eraseAddress();
        story.eraseAt(null);
        events.fire(StoryEvent.of(What.WITHDRAWN, story, new Actor.Visitor()));
    }

    private StoryLink link(String token) {
        return stories.link(token).orElseThrow(() -> new NotFound("story behind this link"));
    }
}
