package org.wellnessconnection.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** As many bilingual questions as one likes, made of the sentences of the shipped content, always the same. */
final class ManyEntries {

    private static final int SENTENCES = 10;
    private static final int WORDS = 6;

    private final List<String> english = sentences("en.md");
    private final List<String> french = sentences("fr.md");

    byte[] zip(int entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var i = 0; i < entries; i++) {
                var folder = "entries/faq/many-" + i + "/";
                add(out, folder + "entry.yaml", "group: programme\nposition: " + i + "\n");
                add(out, folder + "en.md", text("many-en-" + i, english, i));
                add(out, folder + "fr.md", text("many-fr-" + i, french, i));
            }
        }
        return bytes.toByteArray();
    }

    /** Some words in a row out of a sentence: hardly two questions alike. */
    String question(int number, boolean inFrench) {
        var random = new Random(-1 - number);
        var from = inFrench ? french : english;
        while (true) {
            var words = from.get(random.nextInt(from.size())).split("\\s+");
            if (words.length >= WORDS) {
                var start = random.nextInt(words.length - WORDS + 1);
                return String.join(" ", Arrays.asList(words).subList(start, start + WORDS));
            }
        }
    }

    private static String text(String slug, List<String> sentences, int number) {
        var random = new Random(number);
        var body = random.ints(SENTENCES, 0, sentences.size())
                .mapToObj(sentences::get)
                .collect(Collectors.joining(" "));
        return "---\nslug: " + slug + "\nquestion: \"" + slug + " ?\"\n---\n" + body + "\n";
    }

    private static void add(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The sentences of all texts of the shipped content in one language, without marks that could mean something alone. */
    private static List<String> sentences(String file) {
        try (var files = Files.walk(Path.of("content/entries"))) {
            return files.filter(path -> path.endsWith(file))
                    .sorted()
                    .flatMap(path -> body(path).lines())
                    .filter(line -> line.matches("\\p{Lu}.*"))
                    .flatMap(line -> Arrays.stream(line.split("(?<=[.!?]) ")))
                    .filter(sentence -> sentence.matches("[\\p{L}\\p{N} ,.'’?!-]{30,300}"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String body(Path file) {
        try {
            var text = Files.readString(file);
            return text.substring(text.indexOf("\n---\n", 3) + 5);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
