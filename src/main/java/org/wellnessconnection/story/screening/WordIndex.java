package org.wellnessconnection.story.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

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

    /** A word of the story and where it stands in the plain text. */
    private record Token(String term, int start, int end) {}

    private final PlainText text;
    private final List<Token> tokens;
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private final TreeMap<String, List<Integer>> ordered;
    private final String folded;
    private final int[] beginnings;
    private @Nullable IndexSearcher searcher;

    WordIndex(PlainText text) {
        this.text = text;
        tokens = tokens(text.text());
        for (var position = 0; position < tokens.size(); position++) {
            positions
                    .computeIfAbsent(tokens.get(position).term(), term -> new ArrayList<>())
                    .add(position);
        }
        ordered = new TreeMap<>(positions);
        folded = folded(text.text());
        beginnings = IntStream.range(0, folded.length())
                .filter(at -> at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)))
                .toArray();
    }

    /** Which words a term names, counted from 0; a star at its end lets the word go on. */
    List<Integer> positions(String term) {
        if (!term.endsWith("*")) {
            return positions.getOrDefault(term, List.of());
        }
        var beginning = term.substring(0, term.length() - 1);
        var found = new ArrayList<Integer>();
        ordered.subMap(beginning, beginning + Character.MAX_VALUE).values().forEach(found::addAll);
        return found;
    }

    /** Where these terms stand side by side, as positions of the first. */
    List<Integer> phrase(List<String> terms) {
        var first = positions(terms.getFirst());
        return terms.size() == 1
                ? first
                : first.stream().filter(position -> stands(terms, position)).toList();
    }

    private boolean stands(List<String> terms, int position) {
        if (position + terms.size() > tokens.size()) {
            return false;
        }
        for (var index = 1; index < terms.size(); index++) {
            if (!isNamed(tokens.get(position + index).term(), terms.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(String word, String term) {
        return term.endsWith("*") ? word.startsWith(term.substring(0, term.length() - 1)) : word.equals(term);
    }

    /** From the first to behind the last character of so many words. */
    int[] place(int position, int words) {
        return new int[] {
            tokens.get(position).start(), tokens.get(position + words - 1).end()
        };
    }

    /** Where the query matches, in the plain text: pairs of first and behind-last character. */
    List<int[]> places(Query query) {
        try {
            var all = searcher();
            var weight = all.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            var matches = weight.matches(all.getIndexReader().leaves().getFirst(), 0);
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

    /** Most stories need none: it is made with the first pattern that has to be searched for. */
    private IndexSearcher searcher() {
        var known = searcher;
        if (known == null) {
            var memory = new MemoryIndex(true);
            memory.addField(FIELD, text.text(), ANALYZER);
            known = memory.createSearcher();
            known.setQueryCache(null);
            searcher = known;
        }
        return known;
    }

    PlainText text() {
        return text;
    }

    /** Lower case without accents, character by character, so that places stay. */
    String folded() {
        return folded;
    }

    /** Where in the folded text something can begin that is not the middle of a word. */
    int[] beginnings() {
        return beginnings;
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
        return tokens(text).stream().map(Token::term).toList();
    }

    private static List<Token> tokens(String text) {
        try (var stream = ANALYZER.tokenStream(FIELD, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            var tokens = new ArrayList<Token>();
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
