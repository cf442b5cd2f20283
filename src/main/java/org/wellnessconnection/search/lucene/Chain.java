package org.wellnessconnection.search.lucene;

import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.wellnessconnection.kernel.Language;

/**
 * How text of one language becomes terms. Elision comes before folding, which would turn its apostrophes straight; stop
 * words come before folding too, so that French "où" and "ou" may differ; stems come last.
 */
final class Chain extends Analyzer {

    /** How far terms are worn down. */
    enum Grain {
        /** Stop words dropped, stemmed: what is searched. */
        STEMS,
        /** Whole words, lower case, without accents: what spelling is checked with. */
        WORDS,
        /** The first two to twelve letters of each word, and the word: what completes. */
        BEGINNINGS
    }

    static final int LONGEST_BEGINNING = 12;

    private final Language language;
    private final Grain grain;
    private final Optional<CharArraySet> stopWords;

    Chain(Language language, Grain grain) {
        this.language = language;
        this.grain = grain;
        this.stopWords = grain == Grain.STEMS ? Optional.of(StopWords.of(language)) : Optional.empty();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream stream = language == Language.EN
                ? new EnglishPossessiveFilter(source)
                : new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
        stream = new LowerCaseFilter(stream);
        if (stopWords.isPresent()) {
            stream = new StopFilter(stream, stopWords.get());
        }
        return new TokenStreamComponents(source, worn(new ASCIIFoldingFilter(stream)));
    }

    private TokenStream worn(TokenStream stream) {
        return switch (grain) {
            case STEMS ->
                language == Language.EN
                        ? new SnowballFilter(stream, new EnglishStemmer())
                        : new FrenchLightStemFilter(stream);
            case WORDS -> stream;
            case BEGINNINGS -> new EdgeNGramTokenFilter(stream, 2, LONGEST_BEGINNING, true);
        };
    }
}
