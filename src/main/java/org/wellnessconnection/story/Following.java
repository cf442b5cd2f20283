package org.wellnessconnection.story;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.story.StoryLink.Purpose;

/** What an author sees by the private link. Changes nothing. */
@UseCase
public class Following {

    private final Stories stories;

    @Inject
    public Following(Stories stories) {
        this.stories = stories;
    }

    /**
     * A story as its author sees it.
     *
     * @param text empty once it is erased here; a published one stands on the wall
     * @param guidelines that the last decision cites
     * @param note what the moderator wrote
     * @param toConfirm whether this visit can confirm the address
     */
    public record View(
            String reference,
            Language language,
            StoryState state,
            String title,
            String text,
            String signature,
            List<String> guidelines,
            String note,
            boolean distress,
            boolean hasAddress,
            boolean toConfirm) {
        @Override
        public String toString() {
            return "View[" + reference + "]";
        }
    }

    /** Nothing where there is no such link. */
    public Optional<View> view(String token) {
        return stories.link(token).map(link -> {
            var story = stories.get(link.storyId());
            var words = stories.words(story).orElse(Words.NONE);
            var last = stories.decisions(story.id()).stream()
                    .filter(decision ->
                            decision.undoneAt().isEmpty() && decision.kind().needsReason())
                    .reduce((first, second) -> second);
            return new View(
                    story.reference(),
                    story.language(),
                    story.state(),
                    words.title(),
                    words.text(),
                    words.signature(),
                    last.map(Decision::guidelines).orElse(List.of()),
                    last.map(stories::note).orElse(""),
                    story.isDistress(),
                    story.email() != null,
                    link.purpose() == Purpose.CONFIRM && !story.isConfirmed() && story.state() != StoryState.WITHDRAWN);
        });
    }
}
