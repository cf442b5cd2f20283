package org.wellnessconnection.site.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the words somebody looked for in safe HTML. A word counts when it begins like a searched one and is not much
 * longer, so that endings do not matter; search itself decides what matches, this only shows where.
 */
final class Marks {

    private static final Pattern TAG_OR_WORD = Pattern.compile("<[^>]*>|&[#a-z0-9]+;|[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 3;
    private static final int MOST = 12;

    private final List<String> words;

    private Marks(List<String> words) {
        this.words = words;
    }

    static Marks none() {
        return new Marks(List.of());
    }

    static Marks of(String query) {
        return new Marks(WORD.matcher(query)
                .results()
                .map(word -> folded(word.group()))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** The same HTML with {@code <mark>} around matching words of its text. */
    String in(String html) {
        if (words.isEmpty()) {
            return html;
        }
        return TAG_OR_WORD.matcher(html).replaceAll(found -> {
            var text = found.group();
            return Character.isLetterOrDigit(text.charAt(0)) && matches(folded(text))
                    ? "<mark>" + text + "</mark>"
                    : Matcher.quoteReplacement(text);
        });
    }

    private boolean matches(String word) {
        return words.stream().anyMatch(searched -> alike(searched, word));
    }

    private static boolean alike(String searched, String word) {
        var stem = searched.length() <= 5 ? searched.length() : Math.max(5, searched.length() - 2);
        return word.startsWith(searched.substring(0, stem)) && Math.abs(word.length() - searched.length()) <= 3;
    }

    private static String folded(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
