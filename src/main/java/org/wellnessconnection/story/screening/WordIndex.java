package org.wellnessconnection.story.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * One story as an index of its own, for the patterns. Words are in lower case, without accents and elided articles: the
 * same analyzer makes the words of the patterns, or 'épais' would never meet 'epais'.
 */
final class WordIndex {

    static final String FIELD = "story";

    private static final CharArraySet ARTICLES = new CharArraySet(
            Arrays.asList("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"), true);

    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(
                    source, new ASCIIFoldingFilter(new ElisionFilter(new LowerCaseFilter(source), ARTICLES)));
        }
    };

    private final PlainText text;
    private final IndexSearcher searcher;
    private final LeafReaderContext leaf;
    private final Set<String> words;
    private final TreeSet<String> sorted;
    private final String folded;

    WordIndex(PlainText text) {
        this.text = text;
        var memory = new MemoryIndex(true);
        memory.addField(FIELD, text.text(), ANALYZER);
        searcher = memory.createSearcher();
        searcher.setQueryCache(null);
        leaf = searcher.getIndexReader().leaves().getFirst();
        words = new HashSet<>(words(text.text()));
        sorted = new TreeSet<>(words);
        folded = folded(text.text());
    }

    boolean has(String word) {
        return words.contains(word);
    }

    boolean hasBeginning(String beginning) {
        var next = sorted.ceiling(beginning);
        return next != null && next.startsWith(beginning);
    }

    /** Where the query matches, in the plain text: pairs of first and behind-last character. */
    List<int[]> places(Query query) {
        try {
            var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            var matches = weight.matches(leaf, 0);
            var found = new ArrayList<int[]>();
            if (matches != null) {
                MatchesIterator one = matches.getMatches(FIELD);
                while (one != null && one.next()) {
                    found.add(new int[] {one.startOffset(), one.endOffset()});
                }
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    PlainText text() {
        return text;
    }

    /** Lower case without accents, character by character, so that places stay. */
    String folded() {
        return folded;
    }

    private static String folded(String text) {
        var out = new StringBuilder(text.length());
        for (var index = 0; index < text.length(); index++) {
            var sign = Character.toLowerCase(text.charAt(index));
            out.append(
                    sign < 0x80
                            ? sign
                            : Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                                    .charAt(0));
        }
        return out.toString();
    }

    /** The words of a text as the index knows them, in order. */
    static List<String> words(String text) {
        try (var stream = ANALYZER.tokenStream(FIELD, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var words = new ArrayList<String>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
