package org.wellnessconnection.search.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.wellnessconnection.kernel.Language;

/**
 * Words that say nothing about what is looked for: the small words of the language, and the words questions are made of.
 * People ask "how do I…" and "est-ce que je peux…"; without these lists the question's own words outweigh its subject.
 */
final class StopWords {

    private static final String ENGLISH = """
            i me my mine myself we us our ours you your yours he him his she her hers they them theirs its itself
            am is are was were be been being do does did doing done have has had having
            can could may might must shall should will would ought
            what which who whom whose when where why how whether
            about from into over under than then so too very just also any some all each every both either neither
            here there these those this that again only own same such more most other
            please tell know like want wanted wants need needs get gets getting got give gives given
            don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't shouldn't couldn't can't
            i'm i've i'd i'll we're we've we'll you're you've you'll they're they've let's
            dont doesnt didnt isnt arent cant cannot wont im ive youre whats hows wheres whos
            hello hi thanks thank anyone someone anybody somebody something anything
            """;

    private static final String FRENCH = """
            quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel
            qui que quoi dont où quand comment combien pourquoi
            je me moi mon ma mes tu te toi ton ta tes il elle on nous vous ils elles se soi lui leur leurs
            notre nos votre vos son sa ses ce cet cette ces ceci cela ça celui celle ceux celles
            suis es est sommes êtes sont étais était étions étiez étaient serai sera serons serez seront serait
            ai as a avons avez ont avais avait avions aviez avaient aurai aura aurons aurez auront aurait
            fais fait faisons faites font faire dois doit devons devez doivent devoir devrais devrait
            peux peut pouvons pouvez peuvent pouvoir pourrais pourrait puis puisse
            veux veut voulons voulez veulent vouloir voudrais voudrait souhaite souhaitez aimerais
            faut faudrait sert servent vais va allons allez vont sais sait savoir savez
            y en ne pas plus moins très trop aussi alors donc car si ou et ni mais comme
            avec sans sous sur par pour dans chez vers entre depuis pendant avant après lors
            un une des du de la le les au aux à tout toute tous toutes autre autres même mêmes
            bonjour merci svp aucun aucune quelqu'un quelque quelques chaque
            """;

    private StopWords() {}

    static CharArraySet of(Language language) {
        return language == Language.EN
                ? set(EnglishAnalyzer.getDefaultStopSet(), ENGLISH)
                : set(FrenchAnalyzer.getDefaultStopSet(), FRENCH);
    }

    private static CharArraySet set(CharArraySet common, String questions) {
        var all = new ArrayList<String>();
        common.forEach(word -> all.add(new String((char[]) word)));
        all.addAll(List.of(questions.strip().split("\\s+")));
        var set = new CharArraySet(all.size() * 2, true);
        for (var word : all) {
            set.add(word);
            set.add(word.replace('\'', '’'));
            set.add(unaccented(word));
        }
        return CharArraySet.unmodifiableSet(set);
    }

    private static String unaccented(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
