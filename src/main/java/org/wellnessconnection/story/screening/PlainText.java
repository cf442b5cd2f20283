package org.wellnessconnection.story.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A story as a reader hears it: signs without width are gone, full-width digits and letters of other scripts that look
 * like ours are ours, spaces are spaces, dashes are dashes. Every character knows where it stood in the author's text.
 */
final class PlainText {

    /** Letters of other scripts that look like ours. Only ones that a reader could not tell apart. */
    private static final Map<Character, Character> LOOK_ALIKES = lookAlikes(
            "АВЕЅІЈКМНОРСТХУаеіјорсхуѕԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν‚٫", "ABESIJKMHOPCTXYaeijopcxysdhqwABEZHIKMNOPTYXoav,,");

    /** Around a word; an apostrophe is inside one. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['-][\\p{L}\\p{N}]+){0,12}");

    private final String text;
    private final int[] from;
    private final int[] to;
    private final int[] wordStarts;
    private final int[] wordEnds;
    private final boolean digits;
    private final List<Head> heads;

    /** Where letters or figures begin, and what they are up to the next other sign, in lower case. */
    private record Head(int start, String word) {}

    private PlainText(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
        var words = WORD.matcher(text).results().toList();
        wordStarts = words.stream().mapToInt(MatchResult::start).toArray();
        wordEnds = words.stream().mapToInt(MatchResult::end).toArray();
        digits = text.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
        heads = heads(text);
    }

    private static List<Head> heads(String text) {
        var found = new ArrayList<Head>();
        var at = 0;
        while (at < text.length()) {
            var start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                found.add(new Head(start, text.substring(start, at).toLowerCase(Locale.ROOT)));
            }
            at++;
        }
        return found;
    }

    static PlainText of(String story) {
        var out = new StringBuilder(story.length());
        var from = new int[story.length() * 4 + 4];
        var to = new int[story.length() * 4 + 4];
        var at = 0;
        while (at < story.length()) {
            var end = cluster(story, at);
            for (var sign : plain(story.substring(at, end)).toCharArray()) {
                if (out.length() == from.length) {
                    from = Arrays.copyOf(from, from.length * 2);
                    to = Arrays.copyOf(to, to.length * 2);
                }
                from[out.length()] = at;
                to[out.length()] = end;
                out.append(sign);
            }
            at = end;
        }
        return new PlainText(out.toString(), Arrays.copyOf(from, out.length()), Arrays.copyOf(to, out.length()));
    }

    String text() {
        return text;
    }

    /** The span in the author's text of what stands here from one character up to another. */
    Span span(int start, int end) {
        return start >= end ? new Span(0, 0) : new Span(from[start], to[end - 1]);
    }

    Span span(MatchResult match) {
        return span(match.start(), match.end());
    }

    Span span(MatchResult match, String group) {
        return span(match.start(group), match.end(group));
    }

    /** In small letters, in the order of the text. */
    List<String> words() {
        return heads.stream().map(Head::word).toList();
    }

    boolean hasDigits() {
        return digits;
    }

    boolean has(String words) {
        return text.contains(words);
    }

    /** Whether there is a word of a kind, in small letters. */
    boolean hasWord(Predicate<String> kind) {
        return heads.stream().anyMatch(head -> kind.test(head.word()));
    }

    /** Where words of a kind stand, in this text. */
    List<Span> heads(Predicate<String> kind) {
        return heads.stream()
                .filter(head -> kind.test(head.word()))
                .map(head -> new Span(head.start(), head.start() + head.word().length()))
                .toList();
    }

    /**
     * As {@link #all}, for a pattern that can begin with certain words only: it is tried where one of them stands and
     * nowhere else, which costs a tenth.
     */
    List<MatchResult> led(Predicate<String> first, Pattern pattern) {
        return tried(head -> first.test(head.word()), pattern, match -> true);
    }

    /** The same for a pattern that can begin with a word in any letters, but with no part of one. */
    List<MatchResult> atWords(Pattern pattern) {
        return tried(head -> true, pattern, match -> true);
    }

    /** The same for a pattern that has a word with a capital letter among the next few. */
    List<MatchResult> beforeCapitals(int words, Pattern pattern) {
        var near = new HashSet<Head>();
        for (var index = 0; index < heads.size(); index++) {
            if (isCapital(heads.get(index))) {
                near.addAll(heads.subList(Math.max(0, index - words), index));
            }
        }
        return tried(near::contains, pattern, match -> true);
    }

    private boolean isCapital(Head head) {
        return Character.isUpperCase(text.charAt(head.start()));
    }

    /** The same for a pattern that begins with a capital letter. */
    List<MatchResult> atCapitals(Pattern pattern) {
        return atCapitals(pattern, match -> true);
    }

    /** The same, and what is not wanted takes no words away from the next try: in 'When Joyce' the name is the second word. */
    List<MatchResult> atCapitals(Pattern pattern, Predicate<MatchResult> wanted) {
        return tried(this::isCapital, pattern, wanted);
    }

    private List<MatchResult> tried(Predicate<Head> where, Pattern pattern, Predicate<MatchResult> wanted) {
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var found = new ArrayList<MatchResult>();
        var behind = 0;
        for (var head : heads) {
            if (head.start() >= behind && where.test(head)) {
                matcher.region(head.start(), text.length());
                if (matcher.lookingAt() && wanted.test(matcher)) {
                    found.add(matcher.toMatchResult());
                    behind = matcher.end();
                }
            }
        }
        return found;
    }

    List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(text).results().toList();
    }

    /** The words around a place, with a bar where the place is: at most so many before and after, in the same sentence. */
    String around(int start, int end, int before, int after) {
        return before(start, before) + " | " + after(end, after);
    }

    /** The nearest words before a place, at most so many and no farther than the sentence. */
    String before(int start, int most) {
        var index = firstWordAt(start);
        var first = index == 0 ? 0 : wordStarts[Math.max(0, index - most)];
        for (var at = start - 1; at > first; at--) {
            var sign = text.charAt(at);
            var last = text.charAt(at - 1);
            if (sign == '\n' || (Character.isWhitespace(sign) && (last == '!' || last == '?'))) {
                return text.substring(at, start);
            }
        }
        return text.substring(first, start);
    }

    String after(int end, int most) {
        var index = firstWordAt(end);
        var last = Math.min(wordStarts.length, index + most) - 1;
        var until = last < index ? Math.min(text.length(), end + 3) : wordEnds[last];
        for (var at = end; at < until; at++) {
            var sign = text.charAt(at);
            if (sign == '\n' || sign == '!' || sign == '?') {
                return text.substring(end, at);
            }
        }
        return text.substring(end, until);
    }

    private int firstWordAt(int place) {
        var found = Arrays.binarySearch(wordStarts, place);
        return found >= 0 ? found : -found - 1;
    }

    /** The end of a sign with all the marks that belong to it. */
    private static int cluster(String story, int at) {
        var end = at + Character.charCount(story.codePointAt(at));
        while (end < story.length() && isMark(story.codePointAt(end))) {
            end += Character.charCount(story.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int sign) {
        var type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String plain(String cluster) {
        var first = cluster.codePointAt(0);
        if (isHidden(first)) {
            return "";
        }
        if (cluster.length() == 1 && first < 0x80) {
            return first == '\r' || first == '\t' ? " " : cluster;
        }
        if (Character.isSpaceChar(first)) {
            return first == 0x2028 || first == 0x2029 ? "\n" : " ";
        }
        if (Character.getType(first) == Character.DASH_PUNCTUATION || first == 0x2212) {
            return "-";
        }
        if (first == '’' || first == '‘' || first == 'ʼ' || first == '`' || first == '´') {
            return "'";
        }
        var one = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
        var out = new StringBuilder(one.length());
        one.codePoints().forEach(sign -> {
            var digit = Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(sign, 10) : -1;
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else if (!isHidden(sign)) {
                out.appendCodePoint(sign < 0x10000 ? LOOK_ALIKES.getOrDefault((char) sign, (char) sign) : sign);
            }
        });
        return out.toString();
    }

    /** Without width, or turning the direction of reading. */
    static boolean isHidden(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || sign == 0x034F
                || sign == 0x115F
                || sign == 0x1160
                || sign == 0x3164
                || (sign >= 0xFE00 && sign <= 0xFE0F);
    }

    private static Map<Character, Character> lookAlikes(String theirs, String ours) {
        var map = new java.util.HashMap<Character, Character>();
        for (var index = 0; index < theirs.length(); index++) {
            map.put(theirs.charAt(index), ours.charAt(index));
        }
        return Map.copyOf(map);
    }
}
