package org.wellnessconnection.story.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Language;

/**
 * A sentence and what is in it: {@code Call me at [[PHONE|416-555-0199]].} Every number, name and place is invented.
 *
 * @param about the kind that it names, or that it only tempts one to see; empty where it stands for no kind alone
 * @param heldOut whether it belongs to the part that is never looked at while the rules are written, by the hash of its text
 */
record Labelled(String text, Language language, List<Mark> marks, Optional<Kind> about, boolean heldOut) {

    record Mark(Kind kind, Span span) {}

    private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z_]+)\\|(.*?)]]");

    /** What the first rules were written with: all of it has been looked at. */
    static List<Labelled> known() {
        return read("labelled", false);
    }

    /** By kind: what names something and what only looks like it, one half of it held out. */
    static List<Labelled> catalogue() {
        return read("catalogue", true);
    }

    /** The same by another hand, that knew no rule. */
    static List<Labelled> independent() {
        return read("independent", true);
    }

    /** By a third hand, after the rules had been mended with what the other one wrote. */
    static List<Labelled> unseen() {
        return read("unseen", true);
    }

    /** Of the kinds that were hardest, by hands that knew no rule: for mending the rules alone. */
    static List<Labelled> further() {
        return read("further", false);
    }

    /** By yet other hands, of the kinds that stayed hardest, bare names above all: for mending the rules alone. */
    static List<Labelled> more() {
        return read("more", false);
    }

    /** As plain as people write, by hands that knew no rule, after the rules had learnt from all the others. */
    static List<Labelled> blind() {
        return read("blind", true);
    }

    /** By the last hands, that knew no rule, after the rules had learnt from all of these. */
    static List<Labelled> late() {
        return read("late", true);
    }

    /** Whether it holds something of the kind it is about. */
    boolean isNamed() {
        return !marks.isEmpty() && marks.stream().anyMatch(mark -> about.equals(Optional.of(mark.kind())));
    }

    private static List<Labelled> read(String name, boolean halves) {
        var all = new ArrayList<Labelled>();
        for (var language : Language.values()) {
            var file = Path.of("src/test/resources/screening/" + name + "." + language.code() + ".txt");
            var about = Optional.<Kind>empty();
            try {
                for (var line : Files.readAllLines(file)) {
                    if (line.startsWith("## ")) {
                        about = Optional.of(Kind.valueOf(line.substring(3).split(" ", 2)[0]));
                    } else if (!line.isBlank() && !line.startsWith("# ")) {
                        all.add(of(line, language, about, halves));
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return all;
    }

    private static Labelled of(String line, Language language, Optional<Kind> about, boolean halves) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        var matcher = MARK.matcher(line);
        var at = 0;
        while (matcher.find()) {
            text.append(line, at, matcher.start());
            marks.add(new Mark(
                    Kind.valueOf(matcher.group(1)),
                    new Span(text.length(), text.length() + matcher.group(2).length())));
            text.append(matcher.group(2));
            at = matcher.end();
        }
        text.append(line.substring(at));
        return new Labelled(text.toString(), language, marks, about, halves && isHeldOut(text.toString()));
    }

    private static boolean isHeldOut(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 0xff) < 128;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
