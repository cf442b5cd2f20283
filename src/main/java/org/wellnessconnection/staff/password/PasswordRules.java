package org.wellnessconnection.staff.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough. Long is what counts: no rule asks for capitals, digits or signs. Refused is what
 * guessing programs try first: a few common words strung together, whatever digits and signs stand between them; runs
 * and repetitions; the person's own name or address.
 */
public final class PasswordRules {

    public static final int MIN = 12;

    /** Enough for any sentence; beyond it only the hashing of a huge text would be paid for. */
    public static final int MAX = 512;

    /** A password needs this many letters outside common words to count as one's own. */
    private static final int OWN_LETTERS = 4;

    private static final int FEW_SIGNS = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> WORDS = words();

    private PasswordRules() {}

    /** What can be wrong. */
    public enum Fault {
        SHORT,
        LONG,
        COMMON,
        ABOUT_YOU
    }

    /** The first thing that is wrong, or nothing; {@code aboutThem} holds the person's name and address. */
    public static Optional<Fault> check(String password, List<String> aboutThem) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN) {
            return Optional.of(Fault.SHORT);
        }
        if (length > MAX) {
            return Optional.of(Fault.LONG);
        }
        if (isRun(password) || lettersOutside(password, WORDS) < OWN_LETTERS && !isMostlyDigits(password)) {
            return Optional.of(Fault.COMMON);
        }
        return namesThem(password, aboutThem) ? Optional.of(Fault.ABOUT_YOU) : Optional.empty();
    }

    private static boolean namesThem(String password, List<String> aboutThem) {
        var theirs = aboutThem.stream()
                .flatMap(text -> Arrays.stream(NO_LETTERS.split(plain(text))))
                .filter(word -> word.length() >= OWN_LETTERS)
                .collect(Collectors.toSet());
        return !theirs.isEmpty()
                && lettersOutside(password, theirs) < lettersOutside(password, Set.of())
                && lettersOutside(password, theirs) < OWN_LETTERS;
    }

    /** Few different signs, or mostly neighbours of one another: aaaaaaaaaaaa, 123412341234, abcdefghijkl. */
    private static boolean isRun(String password) {
        var signs = password.codePoints().toArray();
        var different = Arrays.stream(signs).distinct().count();
        var steps = 0;
        for (var i = 1; i < signs.length; i++) {
            steps += Math.abs(signs[i] - signs[i - 1]) <= 1 ? 1 : 0;
        }
        return different < FEW_SIGNS || steps * 3 > signs.length * 2;
    }

    private static boolean isMostlyDigits(String password) {
        return password.codePoints().filter(Character::isDigit).count() * 2 > password.length();
    }

    /** How many letters are left when the words are taken out, the longest first. */
    private static int lettersOutside(String password, Set<String> words) {
        var rest = NO_LETTERS.matcher(plain(unmasked(password))).replaceAll("");
        var longestFirst = words.stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
        for (var word : longestFirst) {
            rest = rest.replace(word, " ");
        }
        return (int) rest.codePoints().filter(Character::isLetter).count();
    }

    /** P@ssw0rd is password. */
    private static String unmasked(String password) {
        return password.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static String plain(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Set<String> words() {
        try (var stream = PasswordRules.class.getResourceAsStream("common-words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("common-words.txt is missing beside " + PasswordRules.class);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
