package org.wellnessconnection.mail;

/**
 * Text that somebody typed, made fit for one line of a letter, a header or a calendar: line ends and other control signs
 * become spaces, signs that turn the direction of writing are taken out, what
 * looks like an encoded word of a header (RFC 2047) no longer does, and what is longer than anybody's name is cut.
 */
public final class OneLine {

    private static final int MAX = 200;

    private OneLine() {}

    public static String of(String text) {
        var line = text.codePoints()
                .map(sign -> Character.isISOControl(sign) || Character.isWhitespace(sign) && !isKept(sign) ? ' ' : sign)
                .filter(sign -> !isInvisible(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("=?", "= ?")
                .replaceAll(" {2,}", " ")
                .strip();
        return line.length() <= MAX ? line : line.substring(0, line.offsetByCodePoints(0, MAX / 2)) + "…";
    }

    /** The same for every line of a longer text; the lines stay. */
    public static String each(String text) {
        return text.lines()
                .map(line -> line.codePoints()
                        .filter(sign -> !Character.isISOControl(sign) && !isInvisible(sign))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .stripTrailing())
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }

    /** French sets spaces that do not break. */
    private static boolean isKept(int sign) {
        return sign == '\u00a0' || sign == '\u202f';
    }

    /** Marks, embeddings, overrides and isolates of direction, line and paragraph separators, the byte order mark. */
    private static boolean isInvisible(int sign) {
        return sign == 0x200e
                || sign == 0x200f
                || sign == 0x061c
                || sign >= 0x2028 && sign <= 0x202e
                || sign >= 0x2066 && sign <= 0x2069
                || sign == 0xfeff
                || Character.getType(sign) == Character.SURROGATE;
    }
}
