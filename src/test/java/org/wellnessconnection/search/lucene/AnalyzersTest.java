package org.wellnessconnection.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Language;

/** What becomes of words, and in which order titles stand. */
class AnalyzersTest {

    private final Analyzers analyzers = new Analyzers();

    @Test
    void questionWordsAreDroppedAndFormsOfAWordAreOne() {
        assertThat(stems(Language.EN, "How do I register for sessions?"))
                .isEqualTo(stems(Language.EN, "registering session"));
        assertThat(stems(Language.EN, "What's the residents’ workload, and don't they sleep"))
                .containsExactly("resid", "workload", "sleep");
        assertThat(stems(Language.FR, "Comment puis-je m’inscrire aux séances ?"))
                .isEqualTo(stems(Language.FR, "inscrire séance"));
        assertThat(stems(Language.FR, "Qu’est-ce que l'épuisement ?")).isEqualTo(stems(Language.FR, "épuisements"));
    }

    @Test
    void accentsLigaturesAndApostrophesMakeNoDifference() {
        for (var pair : List.of(
                List.of("équipe", "equipe"),
                List.of("Œuvre", "oeuvre"),
                List.of("l’hôpital", "l'hopital"),
                List.of("aujourd’hui", "aujourd'hui"),
                List.of("NAÏVETÉ", "naivete"),
                List.of("où êtes-vous à Noël", "ou etes-vous a noel"))) {
            assertThat(stems(Language.FR, pair.getFirst())).isEqualTo(stems(Language.FR, pair.getLast()));
        }
    }

    @Test
    void aWordsPlaceIsWithoutItsArticle() {
        var text = "L’équipe d'aujourd’hui";
        assertThat(analyzers.whole(Language.FR, text, 9).stream().map(word -> word.in(text)))
                .containsExactly("équipe", "aujourd’hui");
        var english = "the doctor’s O'Neil";
        assertThat(analyzers.whole(Language.EN, english, 9).stream().map(word -> word.in(english)))
                .containsExactly("the", "doctor’s", "O'Neil");
    }

    @Test
    void theAlphabetIsWordByWordAndAccentsComeLast() {
        assertThat(sorted(Language.EN, "peers", "Peer support", "peer", "Zed", "apple", "Élan", "elbow", "10 minutes"))
                .containsExactly("10 minutes", "apple", "Élan", "elbow", "peer", "Peer support", "peers", "Zed");
        assertThat(sorted(Language.FR, "côté", "cote", "coté", "côte", "œuvre", "ombre", "L’an", "lavage"))
                .containsExactly("cote", "côte", "coté", "côté", "L’an", "lavage", "œuvre", "ombre");
    }

    @Test
    void theHashNamesTheChainsWhateverTheMachinesLanguage() {
        var before = Locale.getDefault();
        try {
            for (var locale : List.of(Locale.CANADA, Locale.CANADA_FRENCH, Locale.of("tr", "TR"))) {
                Locale.setDefault(locale);
                assertThat(new Analyzers().hash()).isEqualTo(analyzers.hash());
                assertThat(new Analyzers().stems(Language.EN, "INVITING")).isEqualTo(List.of("invit"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<String> stems(Language language, String text) {
        return analyzers.stems(language, text);
    }

    private static List<String> sorted(Language language, String... titles) {
        var alphabet = new Alphabet(language);
        return Stream.of(titles)
                .sorted((one, other) -> alphabet.key(one).compareTo(alphabet.key(other)))
                .toList();
    }
}
