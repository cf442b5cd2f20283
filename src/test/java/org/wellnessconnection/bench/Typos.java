package org.wellnessconnection.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Random;
import java.util.regex.Pattern;

/** Questions as hurried people type them. */
final class Typos {

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");

    private Typos() {}

    /** One letter of one long word dropped, doubled, swapped with the next or replaced by another; never the first. */
    static String one(String text, Random random) {
        var words = new ArrayList<int[]>();
        var matcher = LONG_WORD.matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        if (words.isEmpty()) {
            return text;
        }
        var word = words.get(random.nextInt(words.size()));
        var at = word[0] + 1 + random.nextInt(word[1] - word[0] - 2);
        var before = text.substring(0, at);
        var after = text.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(at) + text.charAt(at) + after;
            case 2 -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            default -> before + (char) ('a' + random.nextInt(26)) + after;
        };
    }

    static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
