package org.wellnessconnection.feedback;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answers to one question, counted.
 *
 * @param answers how many people answered it; with several choices fewer than the choices together
 * @param people how many chose what; what nobody chose is not in it
 */
public record Count(int answers, Map<String, Integer> people) {

    static final Count NONE = new Count(0, Map.of());

    public Count {
        people = Collections.unmodifiableMap(new TreeMap<>(people));
    }

    Count with(Set<String> chosen) {
        var more = new TreeMap<>(people);
        chosen.forEach(choice -> more.merge(choice, 1, Integer::sum));
        return new Count(answers + 1, more);
    }

    /** Both together. */
    public Count and(Count other) {
        var more = new TreeMap<>(people);
        other.people.forEach((choice, number) -> more.merge(choice, number, Integer::sum));
        return new Count(answers + other.answers, more);
    }
}
