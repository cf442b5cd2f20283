package org.wellnessconnection.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The readable end of an address: lower-case letters without accents, digits and single hyphens, at most 96 signs. */
public record Slug(String value) {

    /** Long enough for a whole question, short enough for a mail program not to break the line. */
    public static final int MAX = 96;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (value.length() > MAX || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: lower-case letters, digits and hyphens, at most " + MAX);
        }
    }

    /** The slug written like this, or nothing where it is not one. */
    public static Optional<Slug> parse(String text) {
        return text.length() <= MAX && FORM.matcher(text).matches() ? Optional.of(new Slug(text)) : Optional.empty();
    }

    /**
     * The slug of a title in either language: accents dropped, ligatures opened, apostrophes and everything else turned
     * into hyphens, cut at a word. Nothing where no letter or digit is left (a title of emoji only).
     */
    public static Optional<Slug> from(String title) {
        var open = title.replace("œ", "oe")
                .replace("Œ", "oe")
                .replace("æ", "ae")
                .replace("Æ", "ae")
                .replace("ß", "ss");
        var plain =
                MARKS.matcher(Normalizer.normalize(open, Normalizer.Form.NFKD)).replaceAll("");
        var words = GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var trimmed = words.replaceAll("^-+|-+$", "");
        if (trimmed.length() > MAX) {
            var cut = trimmed.lastIndexOf('-', MAX);
            trimmed = trimmed.substring(0, cut > 0 ? cut : MAX);
        }
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(new Slug(trimmed));
    }

    @Override
    public String toString() {
        return value;
    }
}
