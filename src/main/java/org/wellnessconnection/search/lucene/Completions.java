package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Searching.Suggestion;

/**
 * Titles that complete what was typed so far: every word must begin a word of the title, in any order. Where no title
 * has them all, any word will do, with one typing error.
 */
final class Completions {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_FUZZY = 3;

    private final Analyzers analyzers;

    Completions(Analyzers analyzers) {
        this.analyzers = analyzers;
    }

    List<Suggestion> of(Edition edition, Language language, String typed, int size) throws IOException {
        var words = analyzers.whole(language, Typed.of(typed).text(), MOST_WORDS).stream()
                .map(word -> beginning(word.stem()))
                .toList();
        if (words.isEmpty() || size < 1) {
            return List.of();
        }
        var found = find(edition, language, all(language, words), words, size);
        return found.isEmpty() ? find(edition, language, anyNearly(language, words), words, size) : found;
    }

    private List<Suggestion> find(Edition edition, Language language, Query query, List<String> words, int size)
            throws IOException {
        var suggestions = new ArrayList<Suggestion>();
        for (var hit : edition.search(query, size).scoreDocs) {
            var document = edition.document(hit.doc);
            suggestions.add(new Suggestion(document, marked(language, document.title(), words)));
        }
        return List.copyOf(suggestions);
    }

    private static Query all(Language language, List<String> words) {
        var all = new BooleanQuery.Builder();
        for (var word : words) {
            all.add(new TermQuery(new Term(Fields.beginnings(language), word)), Occur.MUST);
        }
        return all.build();
    }

    private static Query anyNearly(Language language, List<String> words) {
        var any = new BooleanQuery.Builder();
        for (var word : words) {
            var term = new Term(Fields.beginnings(language), word);
            any.add(word.length() < SHORTEST_FUZZY ? new TermQuery(term) : new FuzzyQuery(term, 1, 1), Occur.SHOULD);
        }
        return any.build();
    }

    private String marked(Language language, String title, List<String> typed) {
        var marked = new Marked(title, 0);
        for (var word : analyzers.whole(language, title, Integer.MAX_VALUE)) {
            typed.stream()
                    .mapToInt(begun -> matching(word, begun))
                    .max()
                    .ifPresent(length -> marked.mark(word.start(), word.start() + length));
        }
        return marked.rest();
    }

    /** How many signs of the word are what was typed: none, its beginning, or all where one stands for two (œ). */
    private static int matching(Word word, String begun) {
        var whole = word.end() - word.start();
        var start =
                word.stem().substring(0, Math.min(begun.length(), word.stem().length()));
        if (!start.equals(begun) && !isNear(start, begun)) {
            return 0;
        }
        return word.stem().length() == whole ? start.length() : whole;
    }

    private static boolean isNear(String one, String other) {
        var longer = Math.max(one.length(), other.length());
        return longer >= SHORTEST_FUZZY
                && one.charAt(0) == other.charAt(0)
                && new LevenshteinDistance().getDistance(one, other) >= 1 - 1f / longer;
    }

    private static String beginning(String word) {
        return word.length() <= Chain.LONGEST_BEGINNING ? word : word.substring(0, Chain.LONGEST_BEGINNING);
    }
}
