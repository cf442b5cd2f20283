package org.wellnessconnection.story;

import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;

/**
 * A story as its author wrote it. Prints without any of it.
 *
 * @param title may be empty
 * @param signature how the author wants to be named; may be empty
 * @param email where to write to; never shown to anybody
 */
public record Draft(
        Language language, String title, String text, String signature, Optional<EmailAddress> email, boolean consent) {

    /** As many characters as a story may have. */
    public static final int LONGEST = 1_500;

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_SIGNATURE = 80;

    public Draft {
        title = title.strip();
        text = text.replace("\r\n", "\n").strip();
        signature = signature.strip();
    }

    @Override
    public String toString() {
        return "Draft[" + language + "]";
    }
}
