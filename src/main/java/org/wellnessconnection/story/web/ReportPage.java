package org.wellnessconnection.story.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the view of reporting reads. Prints without the note.
 *
 * @param written language of the story, {@code en-CA} or {@code fr-CA}
 */
public record ReportPage(
        String action,
        String story,
        String title,
        String written,
        String problem,
        boolean done,
        List<Reason> reasons,
        String note) {

    /** A reason to choose. */
    public record Reason(
            String value, String label, @Nullable String checked) {}

    @Override
    public String toString() {
        return "ReportPage[]";
    }
}
