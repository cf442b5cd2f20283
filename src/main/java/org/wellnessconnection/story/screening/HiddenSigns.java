package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Signs that a reader cannot see inside words, and words made of two scripts: how somebody hides a word from a rule. Works
 * on the author's own text, for in the plain one they are gone. Emoji are made of such signs and are let be.
 */
final class HiddenSigns {

    private static final Pattern INSIDE = Pattern.compile(
            "[\\p{L}\\p{N}][\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\u3164\\uFEFF]+[\\p{L}\\p{N}]"
                    + "|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern MIXED = Pattern.compile(
            "\\p{L}{0,30}(?:\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}&&[^µμΩαβγδ]]|[\\p{IsCyrillic}\\p{IsGreek}&&[^µμΩαβγδΔ]]\\p{IsLatin})\\p{L}{0,30}");

    private HiddenSigns() {}

    static List<Finding> in(String story) {
        // Latin letters and plain punctuation hide nothing: most stories end here.
        if (story.chars().allMatch(sign -> sign < 0x250 && sign != 0xAD)) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var pattern : List.of(INSIDE, MIXED)) {
            pattern.matcher(story)
                    .results()
                    .forEach(match ->
                            found.add(Finding.hint(Kind.HIDDEN_SIGNS, new Span(match.start(), match.end()), 50)));
        }
        return found;
    }
}
