package org.wellnessconnection.content.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.content.compare.Piece.Kind;

class WordDiffTest {

    @Test
    void changedWordsStandInTheirSentence() {
        var pieces = WordDiff.of(
                "One person speaks for about fifteen minutes, without notes.",
                "One person speaks for about ten minutes, from memory, without notes. Nobody is asked to speak.");

        assertThat(written(pieces))
                .isEqualTo("One person speaks for about [-fifteen-]{+ten+} minutes, {+from memory, +}without notes."
                        + "{+ Nobody is asked to speak.+}");
    }

    @Test
    void aCommaBehindAWordLeavesTheWordAlone() {
        assertThat(written(WordDiff.of("Salut Ariane", "Salut, Ariane"))).isEqualTo("Salut{+,+} Ariane");
    }

    @Test
    void changesSideBySideAreReadAsOne() {
        assertThat(written(WordDiff.of("le groupe ouvert", "le cercle fermé")))
                .isEqualTo("le [-groupe ouvert-]{+cercle fermé+}");
    }

    @Test
    void equalTextsHaveNoChange() {
        assertThat(WordDiff.of("same\ntext", "same\ntext")).containsExactly(new Piece(Kind.SAME, "same\ntext"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void whatIsFarFromAnyChangeBecomesAGap() {
        var long1 = "word ".repeat(200);

        var around =
                WordDiff.around(WordDiff.of(long1 + "old" + " word".repeat(200), long1 + "new" + " word".repeat(200)));

        assertThat(around)
                .extracting(Piece::kind)
                .containsExactly(Kind.GAP, Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME, Kind.GAP);
        assertThat(around.get(1).text()).hasSizeLessThan(80);
    }

    @Test
    void veryLongTextsAreComparedByLines() {
        var many = "w ".repeat(15_000);

        var pieces = WordDiff.of(many + "\nold", many + "\nnew");

        assertThat(without(pieces, Kind.ADDED)).isEqualTo(many + "\nold");
        assertThat(pieces).hasSize(3);
    }

    @Property(tries = 500)
    void piecesPutTogetherAreTheTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        var pieces = WordDiff.of(before, after);

        assertThat(without(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "é", "l’eau", " ", "  ", "\n", ",", "😀", "\u00a0", "\u202e", "\t", "\r")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String written(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME, GAP -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
