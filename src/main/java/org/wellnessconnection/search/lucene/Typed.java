package org.wellnessconnection.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart: phrases in quotation marks (of any of the kinds keyboards have), and the rest. There
 * is no other syntax: a question mark, a star or a lone quotation mark is just a sign between words.
 *
 * @param text what counts of it
 * @param rest everything outside quotation marks, at the same places as in {@code text}
 * @param phrases what stood between them
 */
record Typed(String text, String rest, List<String> phrases) {

    private static final int LONGEST = 1_000;
    private static final int MOST_PHRASES = 4;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|“([^“”\"]+)[”\"]|«([^«»]+)»");

    Typed {
        phrases = List.copyOf(phrases);
    }

    static Typed of(String text) {
        var start = cut(text);
        var phrases = new ArrayList<String>();
        var matcher = QUOTED.matcher(start);
        var rest = matcher.replaceAll(found -> {
            if (phrases.size() == MOST_PHRASES) {
                return java.util.regex.Matcher.quoteReplacement(found.group());
            }
            for (var group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    phrases.add(found.group(group));
                }
            }
            return " ".repeat(found.group().length());
        });
        return new Typed(start, rest, phrases);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
