package org.wellnessconnection.story;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.search.PublishedDocument;

/** What readers reported and changed patterns found: a moderator leaves the story public, or takes it back to be decided anew. */
@UseCase
public class SettlingSignals {

    private final Signals signals;
    private final Stories stories;
    private final StoryPress press;
    private final PublicStories publics;
    private final Event<DomainEvent> events;

    @Inject
    public SettlingSignals(
            Signals signals, Stories stories, StoryPress press, PublicStories publics, Event<DomainEvent> events) {
        this.signals = signals;
        this.stories = stories;
        this.press = press;
        this.publics = publics;
        this.events = events;
    }

    /** One voice about a story: a reader's reason, or a pattern's name. */
    public record Voice(boolean reader, String reason, String note, Instant at) {
        @Override
        public String toString() {
            return "Voice[" + reason + "]";
        }
    }

    /**
     * A story and all that speaks about it.
     *
     * @param slug end of its public address; empty where it is not public any more
     * @param ours whether it was shared here and can be taken back to the queue
     */
    public record Line(
            String reference, Language language, String slug, String title, boolean ours, List<Voice> voices) {}

    public long count(Actor actor) {
        Moderating.mustModerate(actor);
        return signals.count();
    }

    /** By story, the longest waiting first. */
    public List<Line> list(Actor actor) {
        Moderating.mustModerate(actor);
        var byStory = new LinkedHashMap<String, List<Signal>>();
        signals.open()
                .forEach(signal -> byStory.computeIfAbsent(signal.reference(), key -> new ArrayList<>())
                        .add(signal));
        return byStory.values().stream().map(this::line).toList();
    }

    private Line line(List<Signal> about) {
        var first = about.getFirst();
        var document = publics.named(first.language(), first.reference());
        return new Line(
                first.reference(),
                first.language(),
                document.map(PublishedDocument::slug).orElse(""),
                document.map(PublishedDocument::title).orElse(""),
                signals.story(first.reference()).isPresent(),
                about.stream()
                        .map(one ->
                                new Voice(one.kind() == Signal.Kind.REPORT, one.reason(), signals.note(one), one.at()))
                        .toList());
    }

    /** It stays public. */
    public void leave(String reference, Actor actor) {
        Moderating.mustModerate(actor);
        settle(reference, actor, "story.signals-settled");
    }

    /** Not public from now on: it waits in the queue with its words, as when it came. */
    public void takeBack(String reference, Actor actor) {
        Moderating.mustModerate(actor);
        var id = signals.story(reference).orElseThrow(() -> new Refusal(StoryRefusal.MOVED_ON));
        var story = stories.lock(id);
        if (story.state() != StoryState.PUBLISHED) {
            throw new Refusal(StoryRefusal.MOVED_ON);
        }
        if (stories.words(story).isEmpty()) {
            var document =
                    publics.named(story.language(), reference).orElseThrow(() -> new Refusal(StoryRefusal.MOVED_ON));
            stories.seal(story, PublicStories.words(document));
        }
        press.withdraw(story, "after a report");
        story.moveTo(StoryState.RECEIVED, signals.now());
        story.eraseAt(null);
        settle(reference, actor, "story.taken-back-to-queue");
    }

    private void settle(String reference, Actor actor, String action) {
        var open = signals.openAbout(reference);
        open.forEach(signal -> signal.settle(actor.name(), signals.now()));
        events.fire(new SignalEvent(
                action, "story-reference/" + reference, actor, Map.of("signals", Integer.toString(open.size()))));
    }
}
