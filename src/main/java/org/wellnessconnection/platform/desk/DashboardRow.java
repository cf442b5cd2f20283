package org.wellnessconnection.platform.desk;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/**
 * One thing to do.
 *
 * @param address of the page where it is done
 * @param languages that it concerns, shown as marks; may be empty
 * @param why it is this person's, as a short sentence
 * @param due by when, in words; may be empty
 * @param pressing today or late: shown with a mark, never by colour alone
 * @param action the verb of the link, for example 'Update'
 * @param titleLanguage what the title is written in, where that is not the language of the page
 */
public record DashboardRow(
        String title,
        String address,
        List<Language> languages,
        String why,
        String due,
        boolean pressing,
        String action,
        Optional<Language> titleLanguage) {

    public DashboardRow {
        languages = List.copyOf(languages);
    }

    /** With a title in the language of the page. */
    public DashboardRow(
            String title,
            String address,
            List<Language> languages,
            String why,
            String due,
            boolean pressing,
            String action) {
        this(title, address, languages, why, due, pressing, action, Optional.empty());
    }

    /** For {@code lang} of the title, where the page's language is this. */
    public String titleTag(Language page) {
        return titleLanguage.orElse(page).tag();
    }
}
