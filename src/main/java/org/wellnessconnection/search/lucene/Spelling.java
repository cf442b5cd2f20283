package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.IndexedField.Weight;

/**
 * The nearest words that are really used in what is public, for a word that nothing holds. Whole words are compared, not
 * stems: it wins back nearly all that a typing error costs, where fuzzy matching of stems won back half of it.
 */
final class Spelling {

    /** Shorter words are near to too many others. */
    private static final int SHORTEST = 4;

    private static final int BEST = 2;
    private static final int CANDIDATES = 6;

    private final Analyzers analyzers;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(Analyzers analyzers) {
        this.analyzers = analyzers;
        checker.setMaxEdits(2);
        checker.setMinPrefix(1);
        checker.setAccuracy(0.5f);
        checker.setMinQueryLength(SHORTEST);
    }

    /** Up to two, best first; none for a word that is known, too short or holds a digit. */
    List<String> near(Edition edition, Language language, String word) throws IOException {
        var field = Fields.words(language);
        if (word.length() < SHORTEST
                || word.chars().anyMatch(Character::isDigit)
                || edition.has(new Term(field, word))) {
            return List.of();
        }
        var found = new ArrayList<String>(BEST);
        var term = new Term(field, word);
        for (var near :
                checker.suggestSimilar(term, CANDIDATES, edition.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)) {
            if (found.size() < BEST && edition.has(new Term(field, near.string))) {
                found.add(near.string);
            }
        }
        return found;
    }

    /** The word as texts write it, with its accents. */
    String written(Edition edition, Language language, String word) throws IOException {
        var docs = edition.someWith(Fields.words(language), word, 1);
        for (var doc : docs) {
            var document = edition.document(doc);
            for (var weight : List.of(Weight.TITLE, Weight.KEYWORDS, Weight.BODY)) {
                var text = LuceneDocuments.texts(document, weight);
                for (var candidate : analyzers.whole(language, text, Integer.MAX_VALUE)) {
                    if (candidate.stem().equals(word)) {
                        return candidate.in(text).toLowerCase(language.locale());
                    }
                }
            }
        }
        return word;
    }
}
