package org.wellnessconnection.content.type;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The normal form of texts: NFC, LF, no control character, no half of a surrogate pair, no byte order mark. Marks that
 * steer the direction of writing and joiners inside emoji are part of a text and stay; addresses lose them, for there they
 * only deceive.
 */
final class Cleaning {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF&&[^\\n\\t]]");
    private static final Pattern GAPS = Pattern.compile("[\\n\\t]+");
    private static final Pattern BLANK_LINES_IN_FRONT = Pattern.compile("\\A(?:[ \\t]*\\n)+");
    private static final Pattern BLANKS_AT_END = Pattern.compile("[ \\t\\n]+\\z");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

    private Cleaning() {}

    /** One line: line ends and tabs become spaces. */
    static String line(String text) {
        return GAPS.matcher(any(text)).replaceAll(" ").strip();
    }

    /** Several lines, without blank ones at either end. */
    static String block(String text) {
        var begun = BLANK_LINES_IN_FRONT.matcher(any(text)).replaceFirst("");
        return BLANKS_AT_END.matcher(begun).replaceFirst("");
    }

    /** An address, a number, a date: no invisible sign, plain spaces only. */
    static String plain(String text) {
        var visible = INVISIBLE.matcher(line(text)).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String any(String text) {
        var wanted = UNWANTED.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
        return Normalizer.normalize(wanted, Normalizer.Form.NFC);
    }
}
