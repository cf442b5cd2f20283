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
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Language;

/**
 * A sentence and what is in it: {@code Call me at [[PHONE|416-555-0199]].} Every number, name and place is invented.
 *
 * @param heldOut whether it belongs to the part that was not looked at while the rules were written, by the hash of its text
 */
record Labelled(String text, Language language, List<Mark> marks, boolean heldOut) {

    record Mark(Kind kind, Span span) {}

    private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z_]+)\\|(.*?)]]");

    static List<Labelled> all() {
        var all = new ArrayList<Labelled>();
        for (var language : Language.values()) {
            var file = Path.of("src/test/resources/screening/labelled." + language.code() + ".txt");
            try {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(line -> all.add(of(line, language)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return all;
    }

    private static Labelled of(String line, Language language) {
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
        return new Labelled(text.toString(), language, marks, isHeldOut(text.toString()));
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
