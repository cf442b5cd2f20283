package org.wellnessconnection.story;

import java.util.List;
import org.wellnessconnection.story.screening.Finding;

/** How soon a story should be read, in three bands that a person can understand. */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH;

    static Risk of(List<Finding> findings) {
        var heaviest = findings.stream().mapToInt(Finding::weight).max().orElse(0);
        return heaviest >= 75 ? HIGH : heaviest >= 40 ? MEDIUM : LOW;
    }
}
