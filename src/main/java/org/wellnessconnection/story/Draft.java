package org.wellnessconnection.story;

import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;

/**
 * A story as its author sends it. Prints without any of it.
 *
 * @param email where to write to; never shown to anybody
 */
public record Draft(Language language, Words words, Optional<EmailAddress> email, boolean consent) {

    /** As many characters as a story may have. */
    public static final int LONGEST = 1_500;

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_SIGNATURE = 80;

    @Override
    public String toString() {
        return "Draft[" + language + "]";
    }
}
