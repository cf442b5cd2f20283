package org.wellnessconnection.story;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.story.StoryEvent.What;

/**
 * Erases what is not needed any more: the words of a published story once the decision stands, those of a declined one after
 * the time for an appeal, the address, and what was written to it, when no letter will follow. A story whose author never answered is closed.
 */
@UseCase
public class Erasing {

    private static final Actor ROOM = new Actor.System("erasing");
    private static final Duration ADDRESS = Duration.ofDays(30);

    private final Stories stories;
    private final Event<DomainEvent> events;

    @Inject
    public Erasing(Stories stories, Event<DomainEvent> events) {
        this.stories = stories;
        this.events = events;
    }

    /** Ids of stories of which something is due, at most so many. */
    public List<String> due(int most) {
        return stories.toErase(most);
    }

    public void erase(String storyId) {
        var story = stories.lock(storyId);
        var now = stories.now();
        if (story.eraseAt().filter(when -> !when.isAfter(now)).isEmpty()) {
            return;
        }
        if (story.state() == StoryState.PUBLISHED && story.body() != null) {
            story.eraseWords();
            story.eraseAt(story.email() == null ? null : now.plus(ADDRESS));
        } else {
            if (story.state() == StoryState.CHANGES_ASKED || story.state() == StoryState.READY) {
                story.moveTo(StoryState.WITHDRAWN, now);
            }
            story.eraseWords();
            stories.eraseNotes(story);
            story.eraseAddress();
            story.eraseAt(null);
        }
        events.fire(StoryEvent.of(What.ERASED, story, ROOM));
    }
}
