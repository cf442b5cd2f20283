package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The patterns in force: immutable, ready to run, shared by all threads. Made from files or from what moderators saved; a
 * book with one unusable pattern is not made at all.
 */
public final class RuleBook {

    /** How far from a match the words of {@code unless} count. */
    static final int UNLESS_WITHIN = 6;

    private record Ready(WordPattern pattern, Matcher matcher) {}

    private final List<Ready> patterns;
    private final List<Matcher> allowed;
    private final List<String> allowedPhrases;

    private RuleBook(List<Ready> patterns, List<Matcher> allowed, List<String> allowedPhrases) {
        this.patterns = List.copyOf(patterns);
        this.allowed = List.copyOf(allowed);
        this.allowedPhrases = List.copyOf(allowedPhrases);
    }

    /**
     * Reads {@code content/moderation}.
     *
     * @param files text by name; what is allowed stands in {@code allowed.yaml}
     */
    public static RuleBook read(Map<String, String> files) throws BrokenRules {
        var problems = new ArrayList<RuleProblem>();
        var lines = new java.util.HashMap<String, RuleProblem>();
        var patterns = new ArrayList<WordPattern>();
        var allowed = new ArrayList<String>();
        files.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(file -> {
            var read = RuleReader.read(file.getKey(), file.getValue());
            problems.addAll(read.problems());
            allowed.addAll(read.allowed());
            read.patterns().forEach((pattern, line) -> {
                var place = new RuleProblem(file.getKey(), line, "name-twice", pattern.name());
                if (lines.putIfAbsent(pattern.name(), place) != null) {
                    problems.add(place);
                }
                patterns.add(pattern);
            });
        });
        return of(patterns, allowed, lines, problems);
    }

    /** A book of these patterns; what is allowed hides whatever is found inside it. */
    public static RuleBook of(List<WordPattern> patterns, List<String> allowed) throws BrokenRules {
        return of(patterns, allowed, Map.of(), new ArrayList<>());
    }

    private static RuleBook of(
            List<WordPattern> patterns,
            List<String> allowed,
            Map<String, RuleProblem> lines,
            List<RuleProblem> problems)
            throws BrokenRules {
        var words = new ArrayList<Matcher>();
        for (var phrase : allowed) {
            try {
                words.add(Matcher.of(new WordPattern(
                        "allowed",
                        Optional.empty(),
                        Optional.empty(),
                        new WordPattern.Wanted.Phrase(List.of(phrase)),
                        List.of(),
                        1,
                        "",
                        List.of(),
                        List.of())));
            } catch (Matcher.Unusable wrong) {
                problems.add(new RuleProblem("allowed.yaml", 1, wrong.reason(), wrong.detail()));
            }
        }
        var ready = new ArrayList<Ready>();
        for (var pattern : patterns) {
            var place = lines.getOrDefault(pattern.name(), new RuleProblem("", 1, "", ""));
            try {
                var one = new Ready(pattern, Matcher.of(pattern));
                ready.add(one);
                problems.addAll(examples(one, words, place));
            } catch (Matcher.Unusable wrong) {
                problems.add(new RuleProblem(
                        place.file(), place.line(), wrong.reason(), pattern.name() + ": " + wrong.detail()));
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenRules(problems);
        }
        return new RuleBook(ready, words, allowed);
    }

    private static List<RuleProblem> examples(Ready one, List<Matcher> allowed, RuleProblem place) {
        var alone = new RuleBook(List.of(one), allowed, List.of());
        var missed = one.pattern().must().stream()
                .filter(example -> alone.find(PlainText.of(example)).isEmpty())
                .map(example -> new RuleProblem(
                        place.file(), place.line(), "must", one.pattern().name() + ": " + example));
        var wrong = one.pattern().mustNot().stream()
                .filter(example -> !alone.find(PlainText.of(example)).isEmpty())
                .map(example -> new RuleProblem(
                        place.file(), place.line(), "must-not", one.pattern().name() + ": " + example));
        return Stream.concat(missed, wrong).toList();
    }

    public List<WordPattern> patterns() {
        return patterns.stream().map(Ready::pattern).toList();
    }

    /** Inside these nothing is found. */
    public List<String> allowedPhrases() {
        return allowedPhrases;
    }

    /** Whether any of the patterns finds anything in a story. */
    public boolean finds(String story) {
        return !find(PlainText.of(story)).isEmpty();
    }

    List<Finding> find(PlainText text) {
        if (text.text().isBlank()) {
            return List.of();
        }
        var story = new WordIndex(text);
        var free = allowed.stream()
                .flatMap(matcher -> matcher.places(story).stream())
                .toList();
        var found = new ArrayList<Finding>();
        for (var one : patterns) {
            for (var place : one.matcher().places(story)) {
                if (free.stream().noneMatch(span -> span[0] < place[1] && place[0] < span[1])) {
                    found.add(finding(one.pattern(), text.span(place[0], place[1])));
                }
            }
        }
        return found;
    }

    private static Finding finding(WordPattern pattern, Span span) {
        var kind = pattern.isDistress() ? Kind.DISTRESS : Kind.WORDS;
        var why = pattern.isDistress()
                ? "DISTRESS"
                : "WORDS." + pattern.guideline().orElseThrow();
        return new Finding(
                kind,
                pattern.guideline(),
                Place.TEXT,
                span,
                why,
                Optional.empty(),
                Optional.of(pattern.name()),
                pattern.weight());
    }
}
