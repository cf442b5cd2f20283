package org.wellnessconnection.story;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;
import org.wellnessconnection.story.Redaction.Replacement;
import org.wellnessconnection.story.StoryEvent.What;
import org.wellnessconnection.story.screening.Finding;

/**
 * Deciding. A story is held by one moderator at a time; a decision names the version that was read, so that nothing is
 * decided that nobody has seen. Publication happens in the same transaction.
 */
@UseCase
public class Moderating {

    private static final Duration APPEAL_WINDOW = Duration.ofDays(30);
    private static final Duration ANSWER_WINDOW = Duration.ofDays(60);
    private static final int LONGEST_NOTE = 2_000;

    private final Stories stories;
    private final Screening screening;
    private final StoryPress press;
    private final ModerationRules rules;
    private final Letters letters;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Moderating(
            Stories stories,
            Screening screening,
            StoryPress press,
            ModerationRules rules,
            Letters letters,
            Event<DomainEvent> events,
            Clock clock) {
        this.stories = stories;
        this.screening = screening;
        this.press = press;
        this.rules = rules;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A decision to be made.
     *
     * @param version of the story that was read
     * @param guidelines codes of the rules that it cites
     * @param note to the author; may be empty where nothing is asked or declined
     * @param replacements for {@link DecisionKind#REDACT}, in the words as they were read
     * @param themes codes of what the story is about, where it is to be public
     */
    public record Order(
            String storyId,
            int version,
            DecisionKind kind,
            List<String> guidelines,
            String note,
            List<Replacement> replacements,
            List<String> themes) {
        @Override
        public String toString() {
            return "Order[" + kind + " " + storyId + "]";
        }
    }

    /** Holds the story for this moderator. */
    public void claim(String storyId, Actor actor) {
        mustModerate(actor);
        var story = stories.lock(storyId);
        var now = stories.now();
        mustBeOpenTo(story, actor);
        if (!story.isHeldBy(actor.name(), now)) {
            story.claim(actor.name(), now, rules.lease());
            events.fire(StoryEvent.of(What.CLAIMED, story, actor));
        }
    }

    /** Somebody else shall read it; no reason is asked. */
    public void passOn(String storyId, Actor actor) {
        mustModerate(actor);
        var story = stories.lock(storyId);
        if (story.isHeldBy(actor.name(), stories.now())) {
            story.release();
            events.fire(StoryEvent.of(What.PASSED_ON, story, actor));
        }
    }

    /** Decides, and answers the decision's id. */
    public String decide(Order order, Actor actor) {
        mustModerate(actor);
        var story = stories.lock(order.storyId());
        var now = stories.now();
        mustBeOpenTo(story, actor);
        if (story.isHeldByAnother(actor.name(), now)) {
            throw new Refusal(StoryRefusal.HELD_BY_ANOTHER, ModerationRules.minutes(rules.lease()));
        }
        if (!story.isHeldBy(actor.name(), now)) {
            throw new Refusal(StoryRefusal.CLAIM_OVER, ModerationRules.minutes(rules.lease()));
        }
        if (story.version() != order.version()) {
            throw new Refusal(StoryRefusal.CHANGED_MEANWHILE);
        }
        mustBeReasoned(order);
        if (story.state() == StoryState.APPEALED
                && (order.kind() == DecisionKind.ASK || order.kind() == DecisionKind.ESCALATE)) {
            throw new Refusal(StoryRefusal.NOT_ON_APPEAL);
        }
        var decision = new Decision(Ids.next(clock), story, order.kind(), actor.name(), now, order.guidelines());
        stories.add(decision);
        if (!order.note().isBlank()) {
            stories.seal(decision, order.note().strip());
        }
        var words = stories.words(story).orElseThrow();
        keepOutcomes(decision, order, screening.of(words, story.language()));
        if (order.kind() == DecisionKind.REDACT) {
            redact(story, words, order);
        }
        if (!order.kind().needsReason()) {
            story.isAbout(order.themes());
        }
        follow(story, decision, now);
        events.fire(StoryEvent.of(What.DECIDED, story, actor)
                .with("decision", decision.id())
                .with("kind", order.kind().name())
                .with("guidelines", String.join(", ", order.guidelines())));
        if (story.state() == StoryState.PUBLISHED) {
            events.fire(StoryEvent.of(What.PUBLISHED, story, actor));
        }
        return decision.id();
    }

    /** What the screening said beside what the moderator held: figures are made of it, so it names rules and no words. */
    private void keepOutcomes(Decision decision, Order order, List<Finding> findings) {
        if (order.kind() == DecisionKind.ESCALATE) {
            return;
        }
        var found = findings.stream()
                .flatMap(finding -> finding.guideline().stream())
                .collect(Collectors.toSet());
        var held = new TreeSet<>(order.guidelines());
        var cut = order.kind() == DecisionKind.REDACT ? order.replacements() : List.<Replacement>of();
        findings.stream()
                .filter(finding -> cut.stream().anyMatch(one -> one.touches(finding)))
                .flatMap(finding -> finding.guideline().stream())
                .forEach(held::add);
        Stream.concat(found.stream(), held.stream())
                .distinct()
                .map(code -> new RuleOutcome(
                        Ids.next(clock), decision.id(), code, found.contains(code), held.contains(code)))
                .forEach(stories::add);
    }

    private void redact(Story story, Words words, Order order) {
        var redacted = Redaction.of(words, order.replacements());
        if (redacted.equals(words) || redacted.text().isBlank()) {
            throw new Refusal(StoryRefusal.NOTHING_REDACTED);
        }
        Sharing.mustHaveRoom(redacted);
        stories.seal(story, redacted);
    }

    private void follow(Story story, Decision decision, Instant now) {
        switch (decision.kind()) {
            case APPROVE, REDACT -> {
                if (rules.isForTwoPeople() && story.state() == StoryState.RECEIVED) {
                    story.moveTo(StoryState.ESCALATED, now);
                } else if (story.email() == null || story.isConfirmed()) {
                    press.publish(story, stories.words(story).orElseThrow(), decision.id());
                    story.moveTo(StoryState.PUBLISHED, now);
                    story.eraseAt(now.plus(rules.undo()));
                } else {
                    story.moveTo(StoryState.READY, now);
                    story.eraseAt(now.plus(ANSWER_WINDOW));
                }
            }
            case ASK -> {
                story.moveTo(StoryState.CHANGES_ASKED, now);
                story.eraseAt(now.plus(ANSWER_WINDOW));
            }
            case DECLINE -> {
                var isFinal = story.state() == StoryState.APPEALED;
                story.moveTo(isFinal ? StoryState.CLOSED : StoryState.DECLINED, now);
                story.eraseAt(now.plus(isFinal ? Duration.ofDays(1) : APPEAL_WINDOW));
            }
            case ESCALATE -> story.moveTo(StoryState.ESCALATED, now);
        }
        if (story.state() != StoryState.ESCALATED && story.email() != null) {
            letters.post(new LetterOrder(
                    DecisionLetter.KIND,
                    story.id(),
                    Map.of("decision", decision.id()),
                    decision.id(),
                    now.plus(rules.undo())));
        }
    }

    /** Takes a decision back until its letter has gone; the story stands where it stood, and waits again. */
    public void undo(String decisionId, Actor actor) {
        mustModerate(actor);
        var decision = stories.decision(decisionId);
        var story = stories.lock(decision.storyId());
        var now = stories.now();
        var all = stories.decisions(story.id()).stream()
                .filter(one -> one.undoneAt().isEmpty())
                .toList();
        if (all.isEmpty() || !all.getLast().id().equals(decisionId) || story.state() == StoryState.WITHDRAWN) {
            throw new Refusal(StoryRefusal.MOVED_ON);
        }
        if (decision.isTold()
                || decision.at().plus(rules.undo()).isBefore(now)
                || stories.words(story).isEmpty()) {
            throw new Refusal(StoryRefusal.TOLD_ALREADY);
        }
        if (story.state() == StoryState.PUBLISHED) {
            press.withdraw(story, decisionId);
        }
        decision.undo(now);
        story.moveTo(decision.stoodAs(), now);
        story.eraseAt(null);
        events.fire(StoryEvent.of(What.UNDONE, story, actor).with("decision", decisionId));
    }

    private static void mustBeReasoned(Order order) {
        if (order.kind().needsReason() && order.guidelines().isEmpty()) {
            throw new Refusal(StoryRefusal.NO_GUIDELINE);
        }
        if (order.kind().needsReason() && order.note().isBlank()) {
            throw new Refusal(StoryRefusal.NO_NOTE);
        }
        if (order.note().length() > LONGEST_NOTE) {
            throw new Refusal(StoryRefusal.NOTE_TOO_LONG, LONGEST_NOTE);
        }
    }

    /** Open at all, and where a second look is wanted, to somebody who has not decided here before. */
    private void mustBeOpenTo(Story story, Actor actor) {
        if (!story.state().isOpen()) {
            throw new Refusal(StoryRefusal.MOVED_ON);
        }
        var isSecond = story.state() == StoryState.ESCALATED || story.state() == StoryState.APPEALED;
        if (isSecond && decidersBefore(story).contains(actor.name())) {
            throw new Refusal(StoryRefusal.SAME_PERSON);
        }
    }

    /** An appeal is about everything that was decided; a second look about these words, since the author changed them. */
    private Set<String> decidersBefore(Story story) {
        var deciders = new HashSet<String>();
        for (var decision : stories.decisions(story.id())) {
            if (decision.undoneAt().isPresent()) {
                continue;
            }
            if (decision.kind() == DecisionKind.ASK && story.state() == StoryState.ESCALATED) {
                deciders.clear();
            } else {
                deciders.add(decision.actor());
            }
        }
        return deciders;
    }

    static void mustModerate(Actor actor) {
        if (!actor.is(Role.MODERATOR) || actor instanceof Actor.System) {
            throw new Refusal(StoryRefusal.NOT_A_MODERATOR);
        }
    }
}
