package org.wellnessconnection.platform.desk;

import java.util.List;
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
 */
public record DashboardRow(
        String title,
        String address,
        List<Language> languages,
        String why,
        String due,
        boolean pressing,
        String action) {

    public DashboardRow {
        languages = List.copyOf(languages);
    }
}
