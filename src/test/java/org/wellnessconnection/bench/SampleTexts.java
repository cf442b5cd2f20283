package org.wellnessconnection.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.IndexedField;
import org.wellnessconnection.search.PublishedDocument;

/** Entries and questions made of the sentences of collections, with as many words as real ones, always the same. */
final class SampleTexts {

    private static final int SENTENCES = 14;
    private static final int TOPICS = 12;
    private static final int KINDS = 4;

    private final Language language;
    private final List<String> titles = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    SampleTexts(Language language, List<JudgedCollection> collections) {
        this.language = language;
        for (var collection : collections) {
            if (collection.language() == language) {
                for (var document : collection.documents()) {
                    titles.add(document.title());
                    sentences.addAll(List.of(document.body().split("(?<=[.!?]) ")));
                }
            }
        }
    }

    boolean isEmpty() {
        return titles.isEmpty();
    }

    PublishedDocument document(int number) {
        var random = new Random(number);
        var start = random.nextInt(Math.max(1, sentences.size() - SENTENCES));
        var body = String.join(" ", sentences.subList(start, Math.min(sentences.size(), start + SENTENCES)));
        return SearchBench.document(
                language,
                "entry-" + number,
                titles.get(random.nextInt(titles.size())),
                body,
                List.of(
                        new IndexedField.Exact("topic", "topic-" + random.nextInt(TOPICS), true),
                        new IndexedField.Exact("kind", "kind-" + random.nextInt(KINDS), true)));
    }

    /** Some words in a row out of a text: no two questions alike. */
    String question(int number) {
        var random = new Random(-1 - number);
        while (true) {
            var words = sentences.get(random.nextInt(sentences.size())).split("\\s+");
            if (words.length >= 9) {
                var start = random.nextInt(words.length - 8);
                return String.join(" ", List.of(words).subList(start, start + 6 + random.nextInt(3)));
            }
        }
    }
}
