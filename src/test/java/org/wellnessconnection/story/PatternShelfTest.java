package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.PatternShelf.Saved;
import org.wellnessconnection.story.screening.WordPattern;
import org.wellnessconnection.story.screening.WordPattern.Wanted;

class PatternShelfTest {

    private static final WordPattern FILE = pattern("salesman", "buy now");
    private static final WordPattern DESK = pattern("salesman", "order now");

    @Test
    void whatTheDeskSavedStandsOverTheFile() {
        var saved = saved(DESK, false, PatternShelf.hash(FILE));

        assertThat(PatternShelf.inForce(List.of(FILE), List.of(saved))).containsExactly(DESK);
    }

    @Test
    void aFileThatHasChangedSinceIsInForceAgain() {
        var saved = saved(DESK, false, PatternShelf.hash(pattern("salesman", "an older file")));

        assertThat(PatternShelf.inForce(List.of(FILE), List.of(saved))).containsExactly(FILE);
    }

    @Test
    void whatWasTakenOutOfForceStaysOut() {
        var saved = saved(FILE, true, PatternShelf.hash(FILE));

        assertThat(PatternShelf.inForce(List.of(FILE), List.of(saved))).isEmpty();
    }

    @Test
    void aNewPatternNeedsNoFile() {
        var saved = saved(pattern("ours", "free sample"), false, "");

        assertThat(PatternShelf.inForce(List.of(FILE), List.of(saved)))
                .extracting(WordPattern::name)
                .containsExactly("salesman", "ours");
    }

    @Test
    void aSavingGivesBackThePatternItWasMadeOf() {
        var near = new WordPattern(
                "near-each-other",
                Optional.empty(),
                org.wellnessconnection.kernel.Language.of("fr"),
                new Wanted.Near(List.of("fou|folle", "nuit"), 5),
                List.of("pas"),
                70,
                "Pourquoi.",
                List.of("Folle nuit."),
                List.of("Nuit."));

        var version = new PatternVersion("id", near, 3, false, "", "actor", Instant.EPOCH);

        assertThat(version.pattern()).isEqualTo(near);
    }

    private static Saved saved(WordPattern pattern, boolean removed, String replaces) {
        return new Saved(pattern, 1, removed, replaces, "actor", Instant.EPOCH);
    }

    private static WordPattern pattern(String name, String phrase) {
        return new WordPattern(
                name,
                Optional.of("commercial"),
                Optional.empty(),
                new Wanted.Phrase(List.of(phrase)),
                List.of(),
                50,
                "",
                List.of(phrase),
                List.of());
    }
}
