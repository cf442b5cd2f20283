package org.wellnessconnection.story.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the view of reporting reads. Prints without the note. */
public record ReportPage(
        String action, String story, String title, String problem, boolean done, List<Reason> reasons, String note) {

    /** A reason to choose. */
    public record Reason(
            String value, String label, @Nullable String checked) {}

    @Override
    public String toString() {
        return "ReportPage[]";
    }
}
