package org.wellnessconnection.story;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.time.Calendar;

/**
 * What became of stories, in numbers (SPEC M7): how long people wait, what is decided under which rule, whether moderators
 * agree, and how often the screening is right. Nothing in it is about one moderator or one author. Changes nothing.
 */
@UseCase
public class Figures {

    /** How far back the figures look. */
    public static final int MONTHS = 12;

    private final Stories stories;

    @Inject
    public Figures(Stories stories) {
        this.stories = stories;
    }

    /** Ages of stories that wait, in the order of the page; the text of each is {@code story.Age.<name>}. */
    public enum Age {
        DAY(Duration.ofDays(1)),
        THREE_DAYS(Duration.ofDays(3)),
        WEEK(Duration.ofDays(7)),
        LONGER(Duration.ofDays(36_500));

        private final Duration atMost;

        Age(Duration atMost) {
            this.atMost = atMost;
        }
    }

    /** How long people waited for the first decision. Half of them, and nine of ten, waited no longer than this. */
    public record Waiting(int stories, Duration half, Duration nineOfTen) {}

    /** What was decided in a month. */
    public record Month(YearMonth month, Map<DecisionKind, Integer> decisions) {}

    /**
     * The screening under one rule, judged by what moderators then did.
     *
     * @param found stories in which it found something
     * @param held stories in which a moderator held something
     * @param both stories in which both did
     */
    public record Rule(String guideline, int cited, int found, int held, int both) {

        /** How many of its findings moderators shared, from 0 to 1. */
        public Optional<Double> precision() {
            return found == 0 ? Optional.empty() : Optional.of((double) both / found);
        }

        /** How much of what moderators held it had found, from 0 to 1. */
        public Optional<Double> recall() {
            return held == 0 ? Optional.empty() : Optional.of((double) both / held);
        }
    }

    /** Second looks: how many came to the same end as the first, and what became of appeals. */
    public record SecondLooks(int all, int agreed, int appeals, int published) {}

    public record All(
            Waiting waiting,
            Map<Age, Integer> backlog,
            List<Month> months,
            List<Rule> rules,
            SecondLooks secondLooks) {}

    /** The last twelve months, the present one included. */
    public All all(Actor actor) {
        Moderating.mustModerate(actor);
        var now = stories.now();
        var first = YearMonth.from(now.atZone(Calendar.ZONE)).minusMonths(MONTHS - 1L);
        var since = first.atDay(1).atStartOfDay(Calendar.ZONE).toInstant();
        var decisions = stories.standingDecisions(since);
        var byStory = decisions.stream()
                .collect(Collectors.groupingBy(Decision::storyId, LinkedHashMap::new, Collectors.toList()));
        return new All(
                waiting(byStory),
                backlog(now),
                months(decisions, first),
                rules(decisions, since),
                secondLooks(byStory));
    }

    private static Waiting waiting(Map<String, List<Decision>> byStory) {
        var times = byStory.values().stream()
                .flatMap(decisions -> decisions.stream()
                        .filter(decision -> decision.kind() != DecisionKind.ESCALATE)
                        .limit(1))
                .map(Decision::waited)
                .sorted()
                .toList();
        return times.isEmpty()
                ? new Waiting(0, Duration.ZERO, Duration.ZERO)
                : new Waiting(times.size(), times.get((times.size() - 1) / 2), times.get((times.size() - 1) * 9 / 10));
    }

    private Map<Age, Integer> backlog(Instant now) {
        var ages = new EnumMap<Age, Integer>(Age.class);
        for (var age : Age.values()) {
            ages.put(age, 0);
        }
        for (var received : stories.waitingSince()) {
            var waited = Duration.between(received, now);
            for (var age : Age.values()) {
                if (waited.compareTo(age.atMost) <= 0) {
                    ages.merge(age, 1, Integer::sum);
                    break;
                }
            }
        }
        return ages;
    }

    private static List<Month> months(List<Decision> decisions, YearMonth first) {
        var months = new ArrayList<Month>();
        for (var i = 0; i < MONTHS; i++) {
            var kinds = new EnumMap<DecisionKind, Integer>(DecisionKind.class);
            for (var kind : DecisionKind.values()) {
                kinds.put(kind, 0);
            }
            months.add(new Month(first.plusMonths(i), kinds));
        }
        for (var decision : decisions) {
            var month = YearMonth.from(decision.at().atZone(Calendar.ZONE));
            months.stream()
                    .filter(one -> one.month().equals(month))
                    .forEach(one -> one.decisions().merge(decision.kind(), 1, Integer::sum));
        }
        return months;
    }

    private List<Rule> rules(List<Decision> decisions, Instant since) {
        var cited = new HashMap<String, Integer>();
        decisions.stream()
                .filter(decision -> decision.kind().needsReason())
                .flatMap(decision -> decision.guidelines().stream())
                .forEach(code -> cited.merge(code, 1, Integer::sum));
        var rules = new TreeMap<String, Rule>();
        cited.forEach((code, times) -> rules.put(code, new Rule(code, times, 0, 0, 0)));
        for (var outcome : stories.outcomes(since)) {
            var before = rules.getOrDefault(outcome.guideline(), new Rule(outcome.guideline(), 0, 0, 0, 0));
            rules.put(
                    outcome.guideline(),
                    new Rule(
                            before.guideline(),
                            before.cited(),
                            before.found() + (outcome.isFound() ? 1 : 0),
                            before.held() + (outcome.isHeld() ? 1 : 0),
                            before.both() + (outcome.isFound() && outcome.isHeld() ? 1 : 0)));
        }
        return List.copyOf(rules.values());
    }

    /** Two verdicts of two people about one story, one after another. An author's change between them begins anew. */
    private static SecondLooks secondLooks(Map<String, List<Decision>> byStory) {
        var all = 0;
        var agreed = 0;
        var appeals = 0;
        var published = 0;
        for (var decisions : byStory.values()) {
            for (var i = 1; i < decisions.size(); i++) {
                var first = decisions.get(i - 1);
                var second = decisions.get(i);
                if (isVerdict(first) && isVerdict(second) && !first.actor().equals(second.actor())) {
                    all++;
                    agreed += first.kind().isPublishing() == second.kind().isPublishing() ? 1 : 0;
                }
            }
            for (var decision : decisions) {
                if (decision.stoodAs() == StoryState.APPEALED) {
                    appeals++;
                    published += decision.kind().isPublishing() ? 1 : 0;
                }
            }
        }
        return new SecondLooks(all, agreed, appeals, published);
    }

    private static boolean isVerdict(Decision decision) {
        return decision.kind().isPublishing() || decision.kind() == DecisionKind.DECLINE;
    }
}
