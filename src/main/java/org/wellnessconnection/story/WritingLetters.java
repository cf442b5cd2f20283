package org.wellnessconnection.story;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.story.StoryLink.Purpose;

/** What letters to authors say, as it is true at the moment of sending. Each letter has a link of its own. */
@UseCase
public class WritingLetters {

    private final Stories stories;

    @Inject
    public WritingLetters(Stories stories) {
        this.stories = stories;
    }

    /**
     * What a letter is made of. Prints without it.
     *
     * @param about end of the keys of its texts: a kind of decision, {@code READY} or {@code CLOSED}; empty for the first
     */
    public record Facts(
            EmailAddress to,
            Language language,
            String token,
            boolean distress,
            String about,
            List<String> guidelines,
            String note) {
        @Override
        public String toString() {
            return "Facts[" + about + "]";
        }
    }

    /** The first letter, while the address is not confirmed and the story is still here. */
    public Optional<Facts> received(String storyId) {
        var story = stories.lock(storyId);
        if (story.state() == StoryState.WITHDRAWN || story.isConfirmed()) {
            return Optional.empty();
        }
        return facts(story, "", List.of(), "");
    }

    /** The letter about a decision, unless it was taken back or overtaken; from now on it cannot be taken back. */
    public Optional<Facts> decided(String storyId, String decisionId) {
        var story = stories.lock(storyId);
        var decision = stories.decision(decisionId);
        if (story.state() == StoryState.WITHDRAWN || decision.undoneAt().isPresent()) {
            return Optional.empty();
        }
        var about = switch (story.state()) {
            case READY, CLOSED -> story.state().name();
            default -> decision.kind().name();
        };
        var facts = facts(story, about, decision.guidelines(), stories.note(decision));
        decision.told(stories.now());
        return facts;
    }

    private Optional<Facts> facts(Story story, String about, List<String> guidelines, String note) {
        return stories.email(story)
                .map(email -> new Facts(
                        email,
                        story.language(),
                        stories.freshLink(story, Purpose.CONFIRM).value(),
                        story.isDistress(),
                        about,
                        guidelines,
                        note));
    }
}
