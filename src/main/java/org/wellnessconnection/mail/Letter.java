package org.wellnessconnection.mail;

import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;

/**
 * A letter ready to go, to one reader in one language. Prints without any of it.
 *
 * @param name of the reader, if it is known
 */
public record Letter(
        EmailAddress to,
        Optional<String> name,
        Language language,
        String subject,
        LetterBody body,
        Optional<CalendarPart> calendar) {

    public Letter(EmailAddress to, Language language, String subject, LetterBody body) {
        this(to, Optional.empty(), language, subject, body, Optional.empty());
    }

    @Override
    public String toString() {
        return "Letter[" + language + "]";
    }
}
