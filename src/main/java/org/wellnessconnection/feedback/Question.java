package org.wellnessconnection.feedback;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wellnessconnection.kernel.Bilingual;

/**
 * One question of a survey.
 *
 * @param key its stable name within the survey
 * @param choices their labels by their stable names, in the order of the file
 */
public record Question(String key, Kind kind, Bilingual<String> label, Map<String, Bilingual<String>> choices) {

    /** How it is answered. */
    public enum Kind {
        /** One choice. */
        ONE,
        /** Any number of choices. */
        SEVERAL,
        /** One step of a scale, the lowest first. */
        SCALE
    }

    public Question {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }
}
