package org.wellnessconnection.story;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.story.screening.Finding;

/** What moderators see. Changes nothing. */
@UseCase
public class ModerationDesk {

    private final Stories stories;
    private final Screening screening;
    private final ModerationRules rules;

    @Inject
    public ModerationDesk(Stories stories, Screening screening, ModerationRules rules) {
        this.stories = stories;
        this.screening = screening;
        this.rules = rules;
    }

    /** The parts of the queue. */
    public enum Tab {
        TO_READ(Set.of(StoryState.RECEIVED, StoryState.ESCALATED, StoryState.APPEALED)),
        WITH_AUTHOR(Set.of(StoryState.CHANGES_ASKED)),
        READY(Set.of(StoryState.READY)),
        DECIDED(Set.of(StoryState.PUBLISHED, StoryState.DECLINED, StoryState.CLOSED, StoryState.WITHDRAWN));

        private final Set<StoryState> states;

        Tab(Set<StoryState> states) {
            this.states = states;
        }
    }

    /** One line of the queue. */
    public record Line(
            String id,
            String reference,
            Language language,
            StoryState state,
            Risk risk,
            boolean distress,
            Instant receivedAt,
            Instant dueAt,
            boolean heldByAnother) {}

    /** A story in front of a moderator. Prints without its words. */
    public record Opened(
            Line line,
            int version,
            Words words,
            List<Finding> findings,
            Optional<Instant> heldUntil,
            boolean mine,
            List<String> themes,
            List<Past> past) {
        @Override
        public String toString() {
            return "Opened[" + line.reference() + "]";
        }
    }

    /** A decision that was made. */
    public record Past(
            String id,
            DecisionKind kind,
            String actor,
            Instant at,
            List<String> guidelines,
            boolean undone,
            boolean undoable) {}

    /** Those that may have to be acted on first stand first: distress, then what is due, then what came first. */
    public List<Line> list(Tab tab, Actor actor) {
        Moderating.mustModerate(actor);
        return stories.in(tab.states).stream().map(story -> line(story, actor)).toList();
    }

    public Map<Tab, Integer> counts(Actor actor) {
        var counts = new EnumMap<Tab, Integer>(Tab.class);
        for (var tab : Tab.values()) {
            counts.put(tab, list(tab, actor).size());
        }
        return counts;
    }

    /** How many hard stories this moderator decided within the hour, where they are so many that a pause would do good. */
    public Optional<Long> hardStories(Actor actor) {
        Moderating.mustModerate(actor);
        return Optional.of(stories.hardDecisions(actor, Duration.ofHours(1))).filter(rules::isTimeToPause);
    }

    /** How long a decision can be taken back. */
    public long minutesToUndo() {
        return ModerationRules.minutes(rules.undo());
    }

    public Opened open(String storyId, Actor actor) {
        Moderating.mustModerate(actor);
        var story = stories.get(storyId);
        var now = stories.now();
        var words = stories.words(story).orElse(Words.NONE);
        return new Opened(
                line(story, actor),
                story.version(),
                words,
                findings(story, words),
                story.claimedUntil().filter(until -> until.isAfter(now)),
                story.isHeldBy(actor.name(), now),
                story.themes(),
                past(story, now));
    }

    private List<Finding> findings(Story story, Words words) {
        var found = new ArrayList<>(screening.of(words, story.language()));
        if (stories.hasAlike(story)) {
            found.add(Finding.alike());
        }
        return List.copyOf(found);
    }

    private List<Past> past(Story story, Instant now) {
        var all = stories.decisions(story.id());
        var last = all.stream()
                .filter(one -> one.undoneAt().isEmpty())
                .reduce((first, second) -> second)
                .map(Decision::id)
                .orElse("");
        var words = stories.words(story).isPresent();
        return all.stream()
                .map(one -> new Past(
                        one.id(),
                        one.kind(),
                        one.actor(),
                        one.at(),
                        one.guidelines(),
                        one.undoneAt().isPresent(),
                        words
                                && one.id().equals(last)
                                && !one.isTold()
                                && one.at().plus(rules.undo()).isAfter(now)))
                .toList();
    }

    private Line line(Story story, Actor actor) {
        return new Line(
                story.id(),
                story.reference(),
                story.language(),
                story.state(),
                story.risk(),
                story.isDistress(),
                story.receivedAt(),
                story.dueAt(),
                story.isHeldByAnother(actor.name(), stories.now()));
    }
}
