package org.wellnessconnection.search.lucene;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.Version;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.CanonicalJson;

/** The chains of both languages, and a hash of all they do: an index made with others is built anew. */
@ApplicationScoped
public class Analyzers {

    private static final String PROBE =
            "L’équipe d'aujourd’hui : où sont nos résidentes épuisées ? Œuvres, naïveté. The residents’ well-being,"
                    + " it's running 24/7 and naïve physicians' sessions O'Neil 514-555-0199 e@x.ca";

    private final Map<Language, Chain> stems = chains(Chain.Grain.STEMS);
    private final Map<Language, Chain> words = chains(Chain.Grain.WORDS);
    private final Map<Language, Chain> beginnings = chains(Chain.Grain.BEGINNINGS);
    private final Analyzer indexing = new ByField();
    private final String hash = computeHash();

    /** Chooses the chain by the name of the field; for the index writer and the highlighter. */
    Analyzer indexing() {
        return indexing;
    }

    /** Changes with the chains, their word lists, Lucene's version and the order of the alphabet. */
    String hash() {
        return hash;
    }

    /** The terms that are searched, in order; empty where only stop words were said. */
    List<String> stems(Language language, String text) {
        return terms(chain(stems, language), text);
    }

    /** The terms that are searched, with their places; at most {@code most} of them. */
    List<Word> searched(Language language, String text, int most) {
        return words(chain(stems, language), text, most);
    }

    /** Every word, stop words too, without accents or capitals, with its place; the stem is the word. */
    List<Word> whole(Language language, String text, int most) {
        return words(chain(words, language), text, most);
    }

    @PreDestroy
    public void close() {
        indexing.close();
        for (var chains : List.of(stems, words, beginnings)) {
            chains.values().forEach(Chain::close);
        }
    }

    private static List<String> terms(Analyzer chain, String text) {
        return words(chain, text, Integer.MAX_VALUE).stream().map(Word::stem).toList();
    }

    private static List<Word> words(Analyzer chain, String text, int most) {
        try (var stream = chain.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var found = new ArrayList<Word>();
            var position = -1;
            stream.reset();
            while (found.size() < most && stream.incrementToken()) {
                position += step.getPositionIncrement();
                var start = offset.startOffset();
                var end = offset.endOffset();
                found.add(new Word(term.toString(), position, afterArticle(text, start, end, term), end));
            }
            stream.end();
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory was not readable", impossible);
        }
    }

    /** The tokenizer's offsets still hold the elided article of "l’équipe"; the possessive of "doctor’s" stays. */
    private static int afterArticle(String text, int start, int end, CharSequence term) {
        for (var i = start; i < end - 2; i++) {
            if (isApostrophe(text.charAt(i))) {
                var within = term.chars().filter(Analyzers::isApostrophe).count();
                var there = text.substring(start, end - 2)
                        .chars()
                        .filter(Analyzers::isApostrophe)
                        .count();
                return there > within ? i + 1 : start;
            }
        }
        return start;
    }

    private static boolean isApostrophe(int sign) {
        return sign == '’' || sign == '\'';
    }

    private static Map<Language, Chain> chains(Chain.Grain grain) {
        var chains = new EnumMap<Language, Chain>(Language.class);
        for (var language : Language.values()) {
            chains.put(language, new Chain(language, grain));
        }
        return chains;
    }

    private static Chain chain(Map<Language, Chain> chains, Language language) {
        var chain = chains.get(language);
        if (chain == null) {
            throw new IllegalStateException("no chain for " + language);
        }
        return chain;
    }

    private String computeHash() {
        var all = new ArrayList<String>();
        all.add(Version.LATEST.toString());
        for (var language : Language.values()) {
            var stopWords = new TreeSet<String>();
            StopWords.of(language).forEach(word -> stopWords.add(new String((char[]) word)));
            all.addAll(stopWords);
            for (var chains : List.of(stems, words, beginnings)) {
                all.addAll(terms(chain(chains, language), PROBE));
            }
            all.add(HexFormat.of().formatHex(new Alphabet(language).key(PROBE).bytes));
        }
        return CanonicalJson.sha256(String.join("\n", all));
    }

    /** Text fields carry their language at the end of their name, their grain at the beginning. */
    private final class ByField extends DelegatingAnalyzerWrapper {
        private final Map<String, Analyzer> chains = new java.util.HashMap<>();
        private final Analyzer others = new StandardAnalyzer();

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
            for (var language : Language.values()) {
                for (Function<Language, String> field :
                        List.<Function<Language, String>>of(Fields::title, Fields::body, Fields::keywords)) {
                    chains.put(field.apply(language), chain(stems, language));
                }
                chains.put(Fields.words(language), chain(words, language));
                chains.put(Fields.beginnings(language), chain(beginnings, language));
            }
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return chains.getOrDefault(field, others);
        }
    }
}
