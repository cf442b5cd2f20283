package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** A pattern made ready. Knows without searching whether a story can hold it at all: most patterns never run. */
sealed interface Matcher {

    /** Where it matches in the plain text: pairs of first and behind-last character. */
    List<int[]> places(WordIndex story);

    /** Phrases, read off the positions of a story's words. */
    record Phrases(List<List<String>> phrases) implements Matcher {

        @Override
        public List<int[]> places(WordIndex story) {
            var found = new ArrayList<int[]>();
            for (var phrase : phrases) {
                for (var position : story.phrase(phrase)) {
                    found.add(story.place(position, phrase.size()));
                }
            }
            return found;
        }
    }

    /**
     * Words near each other, or phrases unless others are near: searched only where a story has one phrase of every group,
     * and all of them within reach of one of the first group's.
     */
    record Words(Query query, List<List<List<String>>> groups, int reach) implements Matcher {

        @Override
        public List<int[]> places(WordIndex story) {
            var positions = new ArrayList<List<Integer>>();
            for (var group : groups) {
                var found = group.stream()
                        .flatMap(phrase -> story.phrase(phrase).stream())
                        .toList();
                if (found.isEmpty()) {
                    return List.of();
                }
                positions.add(found);
            }
            return positions.getFirst().stream().anyMatch(first -> areNear(first, positions))
                    ? story.places(query)
                    : List.of();
        }

        private boolean areNear(int first, List<List<Integer>> positions) {
            return positions.stream()
                    .allMatch(group -> group.stream().anyMatch(position -> Math.abs(position - first) <= reach));
        }
    }

    /** A regular expression as an automaton: time grows with the text and not with the cunning of the expression. */
    record Expression(CharacterRunAutomaton automaton) implements Matcher {

        /** Longer than anything worth pointing at. */
        private static final int LONGEST = 200;

        @Override
        public List<int[]> places(WordIndex story) {
            var text = story.folded();
            var found = new ArrayList<int[]>();
            var behind = 0;
            for (var at : story.beginnings()) {
                var end = at < behind ? -1 : longest(text, at);
                if (end > at) {
                    found.add(new int[] {at, end});
                    behind = end;
                }
            }
            return found;
        }

        private int longest(String text, int from) {
            var state = 0;
            var end = automaton.isAccept(state) ? from : -1;
            for (var at = from; at < text.length() && at - from < LONGEST; at++) {
                state = automaton.step(state, text.charAt(at));
                if (state < 0) {
                    break;
                }
                var ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
                if (automaton.isAccept(state) && ends) {
                    end = at + 1;
                }
            }
            return end;
        }
    }

    /** A pattern that cannot be made ready. */
    final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String reason;
        private final String detail;

        Unusable(String reason, String detail) {
            super(reason, null, false, false);
            this.reason = reason;
            this.detail = detail;
        }

        String reason() {
            return reason;
        }

        String detail() {
            return detail;
        }
    }

    static Matcher of(WordPattern pattern) throws Unusable {
        return switch (pattern.wanted()) {
            case WordPattern.Wanted.Phrase phrase -> phrase(phrase, pattern.unless());
            case WordPattern.Wanted.Near near -> near(near, pattern.unless());
            case WordPattern.Wanted.Expression expression -> expression(expression.regex());
        };
    }

    private static Matcher phrase(WordPattern.Wanted.Phrase phrase, List<String> unless) throws Unusable {
        var sources = new ArrayList<IntervalsSource>();
        var phrases = new ArrayList<List<String>>();
        for (var one : phrase.any()) {
            sources.add(source(one));
            phrases.add(terms(one));
        }
        return unless.isEmpty() ? new Phrases(phrases) : words(any(sources), List.of(phrases), 0, unless);
    }

    private static Matcher near(WordPattern.Wanted.Near near, List<String> unless) throws Unusable {
        var sources = new ArrayList<IntervalsSource>();
        var groups = new ArrayList<List<List<String>>>();
        for (var word : near.words()) {
            var alternatives = new ArrayList<IntervalsSource>();
            var phrases = new ArrayList<List<String>>();
            for (var alternative : word.split("\\|")) {
                alternatives.add(source(alternative));
                phrases.add(terms(alternative));
            }
            sources.add(any(alternatives));
            groups.add(phrases);
        }
        if (sources.size() < 2) {
            throw new Unusable("near-alone", "");
        }
        var together = Intervals.unordered(sources.toArray(IntervalsSource[]::new));
        return words(Intervals.maxwidth(near.within(), together), groups, near.within(), unless);
    }

    private static Matcher words(
            IntervalsSource wanted, List<List<List<String>>> groups, int reach, List<String> unless) throws Unusable {
        var source = wanted;
        if (!unless.isEmpty()) {
            var others = new ArrayList<IntervalsSource>();
            for (var word : unless) {
                others.add(source(word));
            }
            source = Intervals.notWithin(wanted, RuleBook.UNLESS_WITHIN, any(others));
        }
        return new Words(new IntervalQuery(WordIndex.FIELD, source), List.copyOf(groups), reach);
    }

    private static Matcher expression(String regex) throws Unusable {
        try {
            var automaton = Operations.determinize(new RegExp(regex, RegExp.NONE).toAutomaton(), 20_000);
            if (automaton.isAccept(0)) {
                throw new Unusable("matches-nothing", regex);
            }
            return new Expression(new CharacterRunAutomaton(automaton));
        } catch (TooComplexToDeterminizeException complex) {
            throw new Unusable("too-complex", regex);
        } catch (IllegalArgumentException wrong) {
            throw new Unusable("expression", String.valueOf(wrong.getMessage()));
        }
    }

    private static IntervalsSource any(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.getFirst() : Intervals.or(sources.toArray(IntervalsSource[]::new));
    }

    /** Word after word; a star at a word's end lets it go on. */
    private static IntervalsSource source(String phrase) throws Unusable {
        var sources = new ArrayList<IntervalsSource>();
        for (var word : terms(phrase)) {
            sources.add(
                    word.endsWith("*")
                            ? Intervals.prefix(new BytesRef(word.substring(0, word.length() - 1)))
                            : Intervals.term(word));
        }
        return sources.size() == 1 ? sources.getFirst() : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    }

    private static List<String> terms(String phrase) throws Unusable {
        var terms = Arrays.stream(phrase.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .flatMap(Matcher::termsOf)
                .toList();
        if (terms.isEmpty()) {
            throw new Unusable("no-word", phrase);
        }
        for (var term : terms) {
            if (term.endsWith("*") && term.length() < 4) {
                throw new Unusable("short-star", term);
            }
        }
        return terms;
    }

    private static Stream<String> termsOf(String word) {
        var open = word.endsWith("*");
        var terms = WordIndex.words(
                PlainText.of(open ? word.substring(0, word.length() - 1) : word).text());
        return java.util.stream.IntStream.range(0, terms.size())
                .mapToObj(index -> terms.get(index) + (open && index == terms.size() - 1 ? "*" : ""));
    }
}
