package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.story.screening.Finding;

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
    void wordsThatLookLikeMarkupStayWords() {
        assertThat(EntryPress.markdown("# not a heading\n1. *no* list\n\n<b>x</b> & [y](z)"))
                .isEqualTo("\\# not a heading\\\n1\\. \\*no\\* list\n\n\\<b\\>x\\</b\\> \\& \\[y\\](z)");
        assertThat(EntryPress.beginning("A colleague sat beside me on the stairs, and said nothing for a while."))
                .isEqualTo("A colleague sat beside me on the stairs, and said nothing…");
    }
}
