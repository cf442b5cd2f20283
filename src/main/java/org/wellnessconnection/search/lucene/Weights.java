package org.wellnessconnection.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wellnessconnection.kernel.Language;

/**
 * A word or a phrase in the three text fields of a language. Their scores add: one field for all, and formulas that mix
 * the fields' lengths, found the right answer less often in both languages, for a long body drowned the title.
 */
final class Weights {

    private static final float TITLE = 2;
    private static final float KEYWORDS = 2;
    private static final float BODY = 1;

    private Weights() {}

    /** One clause per field, each with its weight times {@code boost}. */
    static List<Query> word(Language language, String stem, float boost) {
        return List.of(
                boosted(new TermQuery(new Term(Fields.title(language), stem)), TITLE * boost),
                boosted(new TermQuery(new Term(Fields.body(language), stem)), BODY * boost),
                boosted(new TermQuery(new Term(Fields.keywords(language), stem)), KEYWORDS * boost));
    }

    /** Words beside each other, at their distances of the text, plus {@code slop}. */
    static List<Query> phrase(Language language, List<Word> words, int slop, float boost) {
        return List.of(
                boosted(phrase(Fields.title(language), words, slop), TITLE * boost),
                boosted(phrase(Fields.body(language), words, slop), BODY * boost),
                boosted(phrase(Fields.keywords(language), words, slop), KEYWORDS * boost));
    }

    static Query any(List<Query> clauses) {
        if (clauses.size() == 1) {
            return clauses.getFirst();
        }
        var any = new BooleanQuery.Builder();
        clauses.forEach(clause -> any.add(clause, Occur.SHOULD));
        return any.build();
    }

    static Query all(List<Query> clauses) {
        if (clauses.size() == 1) {
            return clauses.getFirst();
        }
        var all = new BooleanQuery.Builder();
        clauses.forEach(clause -> all.add(clause, Occur.MUST));
        return all.build();
    }

    static List<Query> concat(List<Query> some, List<Query> more) {
        var both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    private static Query phrase(String field, List<Word> words, int slop) {
        var phrase = new PhraseQuery.Builder().setSlop(slop);
        var first = words.getFirst().position();
        words.forEach(word -> phrase.add(new Term(field, word.stem()), word.position() - first));
        return phrase.build();
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
