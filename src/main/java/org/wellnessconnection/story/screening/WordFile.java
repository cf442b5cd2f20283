package org.wellnessconnection.story.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lists of words beside the recognizers, by section: {@code ## section}, then words with spaces between, in small letters and
 * without accents. {@code operat*} stands for all that begin so.
 */
final class WordFile {

    /** What is one word in the lists: a hyphen or an apostrophe may stand within. */
    static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'][\\p{L}]+)*");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ELIDED = Pattern.compile("^(?:[cdjlmnst]|qu)'(?=\\p{L}{2})");

    private final Map<String, TreeSet<String>> sections = new HashMap<>();

    /** @param name of a file in this package */
    WordFile(String name) {
        try (var in = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var section = new TreeSet<String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("## ")) {
                    section = sections.computeIfAbsent(line.substring(3), key -> new TreeSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    section.addAll(Names.words(line));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a word, in small letters and without accents, is in a section. */
    Predicate<String> section(String name) {
        var words = Objects.requireNonNull(sections.get(name), name);
        // In order, so that of two beginnings of which one begins the other only the shorter is kept: the nearest is
        // enough.
        var beginnings = new TreeSet<String>();
        words.stream()
                .filter(word -> word.endsWith("*"))
                .map(word -> word.substring(0, word.length() - 1))
                .sorted()
                .filter(word -> !begins(beginnings, word))
                .forEach(beginnings::add);
        return word -> words.contains(word) || begins(beginnings, word);
    }

    private static boolean begins(TreeSet<String> beginnings, String word) {
        var nearest = beginnings.floor(word);
        return nearest != null && word.startsWith(nearest);
    }

    /** The words of a text in their order, as the lists have them. */
    static List<String> words(String text) {
        return WORDS.matcher(text).results().map(word -> folded(word.group())).toList();
    }

    /** A word as the lists have it: 'échantillon' of 'L'échantillon'. */
    static String folded(String word) {
        var small =
                ELIDED.matcher(word.toLowerCase(Locale.ROOT).replace("œ", "oe")).replaceFirst("");
        for (var at = 0; at < small.length(); at++) {
            if (small.charAt(at) > 0x7f) {
                return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return small;
    }
}
