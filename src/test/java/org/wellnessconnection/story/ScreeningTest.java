package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.story.Redaction.Replacement;
import org.wellnessconnection.story.screening.Finding;
import org.wellnessconnection.story.screening.Kind;
import org.wellnessconnection.story.screening.Place;
import org.wellnessconnection.story.screening.Span;

class ScreeningTest {

    @Test
    void everyFileOfTheFolderShips() throws IOException {
        try (var files = Files.list(Path.of("content/moderation"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Screening.SHIPPED);
        }
    }

    @Test
    void aStoryWithSomethingHeavyInItIsReadSoon() {
        var screening = new Screening(Optional.of("content"));

        assertThat(Risk.of(screening.of("I wanted to end it all.", Language.EN)))
                .isEqualTo(Risk.HIGH);
        assertThat(Risk.of(screening.of("On March 14 she stayed.", Language.EN)))
                .isEqualTo(Risk.MEDIUM);
        assertThat(Risk.of(screening.of("She stayed with me.", Language.EN))).isEqualTo(Risk.LOW);
        assertThat(screening.of("We lost a patient to suicide.", Language.EN)).noneMatch(Finding::isDistress);
    }

    @Test
    void titleAndSignatureAreLookedAtToo() {
        var words = new Words("Thank you, Dr. Sample", "She stayed until seven.", "JANE D., MD, call 613-555-0175");

        var findings = new Screening(Optional.of("content")).of(words, Language.FR);

        assertThat(findings)
                .extracting(
                        Finding::place, Finding::kind, finding -> finding.span().of(words.at(finding.place())))
                .containsExactly(
                        tuple(Place.TITLE, Kind.COLLEAGUE, "Dr. Sample"),
                        tuple(Place.SIGNATURE, Kind.PHONE, "613-555-0175"));
    }

    @Test
    void everyPlaceIsRedactedOnItsOwn() {
        var words = new Words("Dr. Sample", "Dr. Sample stayed.", "Dr. Sample’s resident");
        var span = new Span(0, 10);

        var redacted = Redaction.of(
                words,
                List.of(
                        new Replacement(Place.TITLE, span, "A colleague"),
                        new Replacement(Place.SIGNATURE, span, "A physician")));

        assertThat(redacted).isEqualTo(new Words("A colleague", "Dr. Sample stayed.", "A physician’s resident"));
    }

    @Test
    void wordsThatLookLikeMarkupStayWords() {
        assertThat(EntryPress.markdown("# not a heading\n1. *no* list\n\n<b>x</b> & [y](z)"))
                .isEqualTo("\\# not a heading\\\n1\\. \\*no\\* list\n\n\\<b\\>x\\</b\\> \\& \\[y\\](z)");
        assertThat(EntryPress.beginning("A colleague sat beside me on the stairs, and said nothing for a while."))
                .isEqualTo("A colleague sat beside me on the stairs, and said nothing…");
    }
}
