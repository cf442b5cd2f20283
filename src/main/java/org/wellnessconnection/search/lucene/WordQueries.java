package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wellnessconnection.kernel.Language;

/**
 * From what was typed to what Lucene is asked. Any word may match, and the scores decide: people ask whole questions, and
 * demanding words of them loses the answer. Only of two bare words both must match, as long as anything has both.
 */
final class WordQueries {

    private static final int MOST_WORDS = 32;
    private static final float SYNONYM = 0.7f;
    private static final float NEAREST = 0.8f;
    private static final float SECOND_NEAREST = 0.4f;
    private static final int LONGEST_SHORT_NAME = 5;
    private static final int LOOSELY_TOGETHER = 4;

    private final Analyzers analyzers;
    private final Spelling spelling;

    WordQueries(Analyzers analyzers) {
        this.analyzers = analyzers;
        this.spelling = new Spelling(analyzers);
    }

    /**
     * What was understood.
     *
     * @param strict to be tried first, if there is one
     * @param corrected the text with unknown words replaced, where there were any
     */
    record Understood(Optional<Query> strict, Query loose, Optional<String> corrected) {}

    /** For lists: every word must stand somewhere in the document. */
    Query allOf(Language language, String text) {
        var typed = Typed.of(text);
        var musts = new ArrayList<Query>();
        for (var word : analyzers.searched(language, typed.rest(), MOST_WORDS)) {
            musts.add(Weights.any(Weights.word(language, word.stem(), 1)));
        }
        musts.addAll(phrases(language, typed));
        return musts.isEmpty() ? withoutWords(language, typed) : Weights.all(musts);
    }

    /** For search, in the language that was asked in. */
    Understood understand(Edition edition, Language language, String text, boolean asTyped) throws IOException {
        var typed = Typed.of(text);
        var words = analyzers.searched(language, typed.rest(), MOST_WORDS);
        var phrases = phrases(language, typed);
        if (words.isEmpty() && phrases.isEmpty()) {
            return new Understood(Optional.empty(), withoutWords(language, typed), Optional.empty());
        }
        var correction = new Correction(typed.text());
        var groups = new ArrayList<List<Query>>();
        for (var word : words) {
            var group = group(edition, language, word, typed.text(), asTyped, correction);
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        var synonyms = synonyms(edition.glossary(), language, words);
        var any = new ArrayList<Query>();
        groups.forEach(any::addAll);
        any.addAll(synonyms);
        Optional<Query> strict = groups.size() == 2 && isNoQuestion(language, typed)
                ? Optional.of(with(phrases, Weights.concat(List.of(bothOf(groups)), synonyms)))
                : Optional.empty();
        return new Understood(strict, with(phrases, any), correction.text());
    }

    /** For search in the other language: through the glossary, word by word; nothing where it knows none. */
    Optional<Query> translated(Edition edition, Language from, String text) {
        var to = from.other();
        var typed = Typed.of(text);
        var plain = typed.text();
        var words = analyzers.searched(from, plain, MOST_WORDS);
        var clauses = new ArrayList<Query>();
        var next = 0;
        while (next < words.size()) {
            var length = longestKnown(edition.glossary(), from, words, next, to);
            if (length > 0) {
                var stems = Glossary.stems(words.subList(next, next + length));
                clauses.add(bestOf(to, edition.glossary().meaning(from, stems, to)));
            }
            next += Math.max(1, length);
        }
        // English words stand in French texts more often than the other way round.
        if (clauses.isEmpty() || from == Language.EN) {
            for (var word : analyzers.searched(to, plain, MOST_WORDS)) {
                clauses.addAll(Weights.word(to, word.stem(), 1));
            }
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(Weights.any(clauses));
    }

    private List<Query> group(
            Edition edition, Language language, Word word, String text, boolean asTyped, Correction correction)
            throws IOException {
        if (isKnown(edition, language, word.stem())) {
            return Weights.word(language, word.stem(), 1);
        }
        var group = new ArrayList<Query>();
        if (asTyped || isShortName(word.in(text), text)) {
            return group;
        }
        for (var whole : analyzers.whole(language, word.in(text), 1)) {
            var near = spelling.near(edition, language, whole.stem());
            for (var i = 0; i < near.size(); i++) {
                var weight = i == 0 ? NEAREST : SECOND_NEAREST;
                for (var stem : analyzers.searched(language, near.get(i), 1)) {
                    group.addAll(Weights.word(language, stem.stem(), weight));
                }
            }
            if (!near.isEmpty()) {
                correction.replace(word, spelling.written(edition, language, near.getFirst()));
            }
        }
        return group;
    }

    /** Two words and no small ones around them: no sentence, but the name of a thing. */
    private boolean isNoQuestion(Language language, Typed typed) {
        return analyzers.whole(language, typed.rest(), MOST_WORDS).size() == 2;
    }

    private static boolean isKnown(Edition edition, Language language, String stem) throws IOException {
        return edition.has(new Term(Fields.body(language), stem))
                || edition.has(new Term(Fields.title(language), stem))
                || edition.has(new Term(Fields.keywords(language), stem));
    }

    /** A few capitals among small letters: nobody mistypes those, and the nearest word would be another thing. */
    private static boolean isShortName(String word, String text) {
        return word.length() <= LONGEST_SHORT_NAME
                && word.chars().noneMatch(Character::isLowerCase)
                && text.chars().anyMatch(Character::isLowerCase);
    }

    private static Query bothOf(List<List<Query>> groups) {
        return Weights.all(groups.stream().map(Weights::any).toList());
    }

    private static Query with(List<Query> phrases, List<Query> any) {
        if (phrases.isEmpty()) {
            return any.isEmpty() ? new MatchNoDocsQuery("no word is known") : Weights.any(any);
        }
        var query = new BooleanQuery.Builder();
        phrases.forEach(phrase -> query.add(phrase, Occur.MUST));
        any.forEach(clause -> query.add(clause, Occur.SHOULD));
        return query.build();
    }

    private List<Query> phrases(Language language, Typed typed) {
        var found = new ArrayList<Query>();
        for (var phrase : typed.phrases()) {
            var words = analyzers.searched(language, phrase, MOST_WORDS);
            if (!words.isEmpty()) {
                found.add(Weights.any(clauses(language, words, 0, 1)));
            }
        }
        return found;
    }

    private static List<Query> synonyms(Glossary glossary, Language language, List<Word> words) {
        var found = new ArrayList<Query>();
        for (var start = 0; start < words.size(); start++) {
            for (var end = start + 1; end <= Math.min(words.size(), start + Glossary.LONGEST); end++) {
                var stems = Glossary.stems(words.subList(start, end));
                for (var other : glossary.meaning(language, stems, language)) {
                    found.addAll(clauses(language, other, LOOSELY_TOGETHER, SYNONYM));
                }
            }
        }
        return found;
    }

    private static int longestKnown(Glossary glossary, Language from, List<Word> words, int start, Language to) {
        for (var length = Math.min(Glossary.LONGEST, words.size() - start); length > 0; length--) {
            var stems = Glossary.stems(words.subList(start, start + length));
            if (!glossary.meaning(from, stems, to).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    private static Query bestOf(Language language, List<List<Word>> alternatives) {
        return new DisjunctionMaxQuery(
                alternatives.stream()
                        .map(words -> Weights.any(clauses(language, words, LOOSELY_TOGETHER, 1)))
                        .toList(),
                0);
    }

    private static List<Query> clauses(Language language, List<Word> words, int slop, float boost) {
        return words.size() == 1
                ? Weights.word(language, words.getFirst().stem(), boost)
                : Weights.phrase(language, words, slop, boost);
    }

    /** Only stop words ("who are we"): they may still be the words of a title. Nothing typed: everything. No word: nothing. */
    private Query withoutWords(Language language, Typed typed) {
        if (typed.isBlank()) {
            return new MatchAllDocsQuery();
        }
        var clauses = analyzers.whole(language, typed.text(), MOST_WORDS).stream()
                .map(word -> (Query) new TermQuery(new Term(Fields.beginnings(language), word.stem())))
                .toList();
        return clauses.isEmpty() ? new MatchNoDocsQuery("no word was typed") : Weights.all(clauses);
    }

    /** The text with its unknown words replaced, from the left. */
    private static final class Correction {
        private final String typed;
        private final StringBuilder corrected = new StringBuilder();
        private int copied;

        Correction(String typed) {
            this.typed = typed;
        }

        void replace(Word word, String better) {
            corrected.append(typed, copied, word.start()).append(better);
            copied = word.end();
        }

        Optional<String> text() {
            return copied == 0
                    ? Optional.empty()
                    : Optional.of(
                            corrected.append(typed.substring(copied)).toString().strip());
        }
    }
}
