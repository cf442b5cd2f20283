package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.IndexedField;

/**
 * The bilingual glossary, made of the terms that are public now: which words of either language mean the same idea. Words
 * are kept as stems, so that every form of a word finds it.
 */
final class Glossary {

    /** Entries of more words than this are found by nobody's question. */
    static final int LONGEST = 4;

    private final Set<Long> stamps;
    private final Map<Language, Map<List<String>, Set<String>>> ideas;
    private final Map<Language, Map<String, List<List<Word>>>> words;

    private Glossary(
            Set<Long> stamps,
            Map<Language, Map<List<String>, Set<String>>> ideas,
            Map<Language, Map<String, List<List<Word>>>> words) {
        this.stamps = stamps;
        this.ideas = ideas;
        this.words = words;
    }

    /** What {@code to} says for what these stems of {@code from} mean, the stems themselves left out. */
    List<List<Word>> meaning(Language from, List<String> stems, Language to) {
        var found = new LinkedHashMap<List<String>, List<Word>>();
        for (var idea : in(ideas, from).getOrDefault(stems, Set.of())) {
            for (var words : in(words, to).getOrDefault(idea, List.of())) {
                found.putIfAbsent(stems(words), words);
            }
        }
        if (from == to) {
            found.remove(stems);
        }
        return List.copyOf(found.values());
    }

    static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    private static <K, V> Map<K, V> in(Map<Language, Map<K, V>> maps, Language language) {
        return maps.getOrDefault(language, Map.of());
    }

    /** Makes the glossary of an edition, or keeps the one before where no term changed. */
    record Maker(Analyzers analyzers) {

        Glossary make(Edition edition, Optional<Glossary> before) throws IOException {
            var docs = edition.allWith(Fields.GLOSSARY, "word");
            var stamps = new LinkedHashSet<Long>();
            for (var doc : docs) {
                stamps.add(edition.stamp(doc));
            }
            return before.isPresent() && before.get().stamps.equals(stamps)
                    ? before.get()
                    : read(edition, docs, stamps);
        }

        private Glossary read(Edition edition, List<Integer> docs, Set<Long> stamps) throws IOException {
            var ideas = new HashMap<Language, Map<List<String>, Set<String>>>();
            var words = new HashMap<Language, Map<String, List<List<Word>>>>();
            for (var doc : docs) {
                var document = edition.document(doc);
                var language = document.language();
                for (var field : document.indexed()) {
                    if (field instanceof IndexedField.GlossaryWord word) {
                        var said = analyzers.searched(language, word.word(), LONGEST + 1);
                        if (!said.isEmpty() && said.size() <= LONGEST) {
                            ideas.computeIfAbsent(language, l -> new HashMap<>())
                                    .computeIfAbsent(stems(said), s -> new LinkedHashSet<>())
                                    .add(word.idea());
                            words.computeIfAbsent(language, l -> new HashMap<>())
                                    .computeIfAbsent(word.idea(), i -> new ArrayList<>())
                                    .add(said);
                        }
                    }
                }
            }
            return new Glossary(stamps, ideas, words);
        }
    }
}
