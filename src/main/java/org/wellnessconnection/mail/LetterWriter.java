package org.wellnessconnection.mail;

import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/** Writes letters. A bean of the room that has something to say. */
public interface LetterWriter {

    String kind();

    /** For writers of several kinds, which override it. */
    default boolean writes(String someKind) {
        return someKind.equals(kind());
    }

    /**
     * Called at the moment of sending, in a worker's thread and outside any transaction: reads what is true now through
     * use cases. Nothing where the letter is not true any more, or its reader is gone; it is then never sent.
     */
    Optional<Letter> write(LetterOrder order);

    /** The page of the desk about what a letter is about, for staff who look after one that could not be delivered. */
    default Optional<String> place(LetterOrder order, Language language) {
        return Optional.empty();
    }

    /**
     * Whether to send again when nobody knows whether it went out, because a machine died meanwhile. Calendar messages
     * replace themselves, so the second does no harm; a reminder twice is worse than none.
     */
    default boolean mayBeSentTwice(LetterOrder order) {
        return true;
    }
}
