package org.wellnessconnection.story;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;
import org.wellnessconnection.story.PatternShelf.Saved;
import org.wellnessconnection.story.screening.BrokenRules;
import org.wellnessconnection.story.screening.RuleBook;
import org.wellnessconnection.story.screening.RuleProblem;
import org.wellnessconnection.story.screening.WordPattern;
import org.wellnessconnection.story.screening.WordPattern.Wanted;

/** Patterns as moderators see and change them. A pattern that cannot be used, or misses its own examples, is not saved. */
@UseCase
public class PatternDesk {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+){0,9}");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LIST = 3_000;
    private static final int LONGEST_UNLESS = 1_000;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_WORDS = 50;

    private final Screening screening;
    private final Stories stories;
    private final PublicStories publics;
    private final EntityManager entityManager;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public PatternDesk(
            Screening screening,
            Stories stories,
            PublicStories publics,
            EntityManager entityManager,
            Event<DomainEvent> events,
            Clock clock) {
        this.screening = screening;
        this.stories = stories;
        this.publics = publics;
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    /** Where what is in force comes from. */
    public enum Source {
        FILE,
        DESK
    }

    /** One pattern in force. */
    public record Line(WordPattern pattern, Source source) {}

    /**
     * One pattern to change.
     *
     * @param number of its newest saving, or 0
     * @param past its savings, the newest first
     */
    public record Opened(WordPattern pattern, int number, List<Saved> past) {}

    /** What a pattern would do: in how many of how many stories it finds something, and the references of some of them. */
    public record Trial(int found, int of, List<String> some) {}

    /** Everything in force, by name. */
    public List<Line> list(Actor actor) {
        Moderating.mustModerate(actor);
        var files = files();
        return screening.patterns().stream()
                .map(pattern ->
                        new Line(pattern, pattern.equals(files.get(pattern.name())) ? Source.FILE : Source.DESK))
                .toList();
    }

    public Opened open(String name, Actor actor) {
        Moderating.mustModerate(actor);
        var past = past(name);
        var now = screening.patterns().stream()
                .filter(pattern -> pattern.name().equals(name))
                .findFirst()
                .or(() -> past.stream().map(Saved::pattern).findFirst())
                .orElseThrow(() -> new NotFound("pattern"));
        return new Opened(now, past.stream().mapToInt(Saved::number).max().orElse(0), past);
    }

    /** Why it cannot be saved, all at once; nothing where it can. */
    public List<RuleProblem> problems(WordPattern pattern, Actor actor) {
        Moderating.mustModerate(actor);
        var problems = new ArrayList<RuleProblem>();
        if (!NAME.matcher(pattern.name()).matches() || pattern.name().length() > LONGEST_NAME) {
            problems.add(problem("name", pattern.name()));
        }
        if (pattern.weight() < 1 || pattern.weight() > 100) {
            problems.add(problem("weight", ""));
        }
        if (pattern.wanted() instanceof Wanted.Near near && (near.within() < 2 || near.within() > MOST_WORDS)) {
            problems.add(problem("within", ""));
        }
        if (pattern.must().isEmpty()) {
            problems.add(problem("no-example", ""));
        }
        if (wanted(pattern).isBlank()) {
            problems.add(problem("no-word", ""));
        }
        if (isTooLong(pattern)) {
            problems.add(problem("too-long", ""));
        }
        if (problems.isEmpty()) {
            try {
                RuleBook.of(List.of(pattern), screening.allowed());
            } catch (BrokenRules broken) {
                problems.addAll(broken.problems());
            }
        }
        return problems;
    }

    /** Looks at what waits and at what is public with this pattern alone; stores nothing. */
    public Trial tryOut(WordPattern pattern, Actor actor) {
        if (!problems(pattern, actor).isEmpty()) {
            throw new Refusal(StoryRefusal.PATTERN_BROKEN);
        }
        var book = book(pattern);
        var waiting = stories.in(Arrays.asList(StoryState.values())).stream()
                .flatMap(story -> stories.words(story).stream()
                        .map(words -> new PublicStories.Text(story.reference(), story.language(), words)))
                .toList();
        var texts = java.util.stream.Stream.concat(waiting.stream(), publics.all().stream())
                .collect(Collectors.toMap(
                        PublicStories.Text::reference,
                        Function.identity(),
                        (own, other) -> own,
                        java.util.TreeMap::new))
                .values();
        var hits = texts.stream()
                .filter(text -> book.finds(text.words().together()))
                .toList();
        return new Trial(
                hits.size(),
                texts.size(),
                hits.stream().limit(20).map(PublicStories.Text::reference).toList());
    }

    /** Saves a pattern under a name that none in force has, and answers the number of this saving. */
    public int create(WordPattern pattern, Actor actor) {
        if (screening.patterns().stream().anyMatch(one -> one.name().equals(pattern.name()))) {
            throw new Refusal(StoryRefusal.PATTERN_NAME_TAKEN);
        }
        var number = newest(pattern.name());
        save(pattern, number, actor);
        return number + 1;
    }

    private int newest(String name) {
        return past(name).stream().mapToInt(Saved::number).max().orElse(0);
    }

    /**
     * Saves; in force on every node within seconds. What is public is looked at with it soon.
     *
     * @param number of the saving that was seen, 0 where there was none
     */
    public void save(WordPattern pattern, int number, Actor actor) {
        if (!problems(pattern, actor).isEmpty()) {
            throw new Refusal(StoryRefusal.PATTERN_BROKEN);
        }
        add(pattern, number, false, actor);
    }

    /** Takes it out of force; its savings stay. */
    public void remove(String name, int number, Actor actor) {
        var opened = open(name, actor);
        add(opened.pattern(), number, true, actor);
    }

    private void add(WordPattern pattern, int number, boolean removed, Actor actor) {
        if (newest(pattern.name()) != number) {
            throw new Refusal(StoryRefusal.PATTERN_CHANGED);
        }
        var file = Optional.ofNullable(files().get(pattern.name()));
        var version = new PatternVersion(
                Ids.next(clock),
                pattern,
                number + 1,
                removed,
                file.map(PatternShelf::hash).orElse(""),
                actor.name(),
                now());
        if (removed) {
            version.reviewed(now());
        }
        entityManager.persist(version);
        events.fire(PatternEvent.of(version, actor));
    }

    private List<Saved> past(String name) {
        return entityManager
                .createQuery(
                        "select p from PatternVersion p where p.name = :name order by p.number desc",
                        PatternVersion.class)
                .setParameter("name", name)
                .setMaxResults(50)
                .getResultStream()
                .map(PatternShelf::saved)
                .toList();
    }

    private Map<String, WordPattern> files() {
        return screening.shippedPatterns().stream().collect(Collectors.toMap(WordPattern::name, Function.identity()));
    }

    private RuleBook book(WordPattern pattern) {
        try {
            return RuleBook.of(List.of(pattern), screening.allowed());
        } catch (BrokenRules checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
    }

    private static boolean isTooLong(WordPattern pattern) {
        return wanted(pattern).length() > LONGEST_LIST
                || String.join("\n", pattern.must()).length() > LONGEST_LIST
                || String.join("\n", pattern.mustNot()).length() > LONGEST_LIST
                || String.join("\n", pattern.unless()).length() > LONGEST_UNLESS
                || pattern.note().length() > LONGEST_NOTE;
    }

    private static String wanted(WordPattern pattern) {
        return switch (pattern.wanted()) {
            case Wanted.Phrase phrase -> String.join("\n", phrase.any());
            case Wanted.Near near -> String.join("\n", near.words());
            case Wanted.Expression expression -> expression.regex();
        };
    }

    private static RuleProblem problem(String reason, String detail) {
        return new RuleProblem("", 1, reason, detail);
    }

    private Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
