package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number that somebody or something was given, with nothing directly beside it that says by whom: '18065, signed with a
 * laugh'. The nearest word that tells kinds of numbers apart decides whether it is a licence, a record, a pager or nobody's.
 */
final class BareNumbers implements Recognizer {

    private static final WordFile WORDS = new WordFile("numbers.txt");
    private static final Predicate<String> LICENCE = WORDS.section("licence");
    private static final Predicate<String> RECORD = WORDS.section("record");
    private static final Predicate<String> TELEPHONE = WORDS.section("telephone");
    private static final Predicate<String> OTHER = WORDS.section("other");

    /** Letters, figures and what stands between them in such numbers; four figures at least. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}$€@./:-])(?:\\p{Lu}{1,4}\\d{0,3}[-. /]?)?\\d(?:[-.:/]?(?:\\p{Lu}{1,3}[-.:]?)?\\d){3,13}(?:[-. ]?\\p{Lu}\\d?)?(?![\\p{L}\\p{N}%$€@-]|[.,:/]\\d| ?(?:%|\\$))"
                    + "|(?<![\\p{L}\\p{N}$€@./:-] ?)\\d{2,3}(?: \\d{2,3}){1,3}(?![\\p{L}\\p{N}%$€@-]|[.,:/ ]\\d| ?(?:%|\\$))");

    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[ ]\\d{3})*");
    private static final Pattern YEARS = Pattern.compile(
            "(?:19|20)\\d\\d(?:[-/](?:(?:19|20)?\\d\\d))?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}:\\d\\d(?:[-:]\\d{1,2}(?::\\d\\d)?)?|\\d+0000?|[012]\\d[0-5]\\d|\\p{Lu}+[- ]?(?:19|20)\\d\\d|(?:NCT|PMID|ISBN|DOI)[- ]?\\d+|(?:19|20)\\d\\d[. ][\\d. ]+");
    private static final Pattern WHOLE_TELEPHONE =
            Pattern.compile("(?:1[-. ])?\\d{3}[-. ]\\d{3}[-. ]\\d{4}|\\d{3}[-.]\\d{4}|1?\\d{10}");

    /** Behind a plain number these go on with the sentence; any other small word is what was counted. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(?:$|[^\\p{L}\\p{N} ]| [^\\p{L}\\p{N}]| (?:is|was|were|are|and|or|in|on|for|to|with|at|that|which|who|when|as|by|but|from|if|so|u|you|i|it|he|she|we|they|the|my|your|his|her|had|has|have|came|got|goes|went|of|under|over|into|typed|just|sat|off|out|up|then|because"
                    + "|est|était|et|ou|sur|pour|dans|qui|que|quand|à|au|aux|avec|par|mais|de|du|des|sous|en|le|la|les|tu|je|j'|il|elle|on|nous|vous|ils|elles|a|avait|dormait|dormirait|n'|ne|se|s'|pis|car|sans|chez|portait|inscrit\\p{L}*|écrit\\p{L}*|n'était))(?![\\p{L}])");

    /** Too short for a record without a word beside it, or of the shape that versions, cards and other numbers have as well. */
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "\\d{4}|[\\d-]+[.:/][\\d.:/-]+|\\d{9,}|\\d{3}[- ]\\d{3}[- ]\\d{3}|\\d{4}(?:[- ]\\d{2,4}){1,4}|\\d{3}-\\d{4}-\\d{2}");

    /** A pager, or a desk in the house. */
    private static final Pattern INSIDE = Pattern.compile("\\d{4,5}|\\d-\\d{4}|\\d{2}-\\d{3}");

    private static final Pattern RUNG = Pattern.compile(
            "(?i)\\b(?:paged?|paging|dial(?:led|ed)?|compos\\p{L}+|fais|pagette|biper|beeper|ext\\.?|extension)(?: le| la| the| me at| at| :|,)? $");

    private static final int RINGS = 4;

    /** At most so many letters begin such a number. */
    private static final int LETTERS = 4;

    /** So many words away a word still says what a number is. */
    private static final int REACH = 16;

    private static final int WEIGHT = 45;

    private record Word(int start, String folded) {}

    @Override
    public List<Finding> in(PlainText text) {
        if (!text.hasDigits()) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        var words = List.<Word>of();
        for (var match : text.led(BareNumbers::canBegin, NUMBER)) {
            if (isGiven(text.text(), match)) {
                words = words.isEmpty() ? words(text.text()) : words;
                kind(words, match)
                        .ifPresent(kind -> found.add(Finding.of(kind, text.span(match), Suggestion.REMOVE, WEIGHT)));
            }
        }
        return found;
    }

    /** With a figure, or the few letters that stand before one. */
    private static boolean canBegin(String word) {
        return word.length() <= LETTERS || word.chars().anyMatch(Character::isDigit);
    }

    /** Neither a date nor an hour, nor what was counted; but whoever is paged has a number, whatever it looks like. */
    private static boolean isGiven(String text, MatchResult match) {
        var number = match.group();
        if (number.chars().filter(Character::isDigit).count() < 4
                || WHOLE_TELEPHONE.matcher(number).matches()) {
            return false;
        }
        var isRung = RUNG.matcher(text.substring(Math.max(0, match.start() - 24), match.start()))
                .find();
        return isRung
                || !YEARS.matcher(number).matches()
                        && (!PLAIN.matcher(number).matches()
                                || GOES_ON.matcher(text.substring(match.end())).find());
    }

    private static List<Word> words(String text) {
        return WordFile.WORDS
                .matcher(text)
                .results()
                .map(word -> new Word(word.start(), WordFile.folded(word.group())))
                .toList();
    }

    private static Optional<Kind> kind(List<Word> words, MatchResult match) {
        var place = (int)
                words.stream().takeWhile(word -> word.start() < match.start()).count();
        var near = words.subList(Math.max(0, place - REACH), Math.min(words.size(), place + REACH));
        var before = Math.min(place, REACH) - 1;
        var licence = nearest(near, before, match, LICENCE);
        var record = nearest(near, before, match, RECORD);
        var other = nearest(near, before, match, OTHER);
        var telephone = nearest(near, before, match, TELEPHONE);
        if (telephone <= RINGS && telephone <= Math.min(other, Math.min(licence, record))) {
            return INSIDE.matcher(match.group()).matches() ? Optional.of(Kind.PHONE) : Optional.empty();
        }
        if (other < Math.min(licence, record) || Math.min(licence, record) > REACH) {
            return Optional.empty();
        }
        if (licence <= record) {
            return Optional.of(Kind.LICENCE);
        }
        return AMBIGUOUS.matcher(match.group()).matches() ? Optional.empty() : Optional.of(Kind.RECORD_NUMBER);
    }

    /**
     * How many words lie between; as good as endless for none.
     *
     * @param before the place of the last word before the number, -1 where there is none
     */
    private static int nearest(List<Word> near, int before, MatchResult match, Predicate<String> kind) {
        var nearest = Integer.MAX_VALUE;
        for (var index = 0; index < near.size(); index++) {
            var word = near.get(index);
            var inside = word.start() >= match.start() && word.start() < match.end();
            if (!inside && kind.test(word.folded())) {
                nearest = Math.min(nearest, Math.abs(index - before));
            }
        }
        return nearest;
    }
}
