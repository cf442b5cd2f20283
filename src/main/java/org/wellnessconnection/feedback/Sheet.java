package org.wellnessconnection.feedback;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.kernel.Refusal;

/**
 * What one person chose, by question. It lives from the form to the counting and is stored nowhere; prints without what was
 * chosen.
 */
public record Sheet(Map<String, Set<String>> chosen) {

    public Sheet {
        chosen = Map.copyOf(chosen);
    }

    /** What of it the survey asks. Refused where one question is answered twice, or none at all. */
    Sheet checked(Survey survey) {
        var kept = new LinkedHashMap<String, Set<String>>();
        for (var question : survey.questions()) {
            var answer = new LinkedHashSet<>(chosen.getOrDefault(question.key(), Set.of()));
            answer.retainAll(question.choices().keySet());
            if (answer.size() > 1 && question.kind() != Question.Kind.SEVERAL) {
                throw new Refusal(FeedbackRefusal.ONE_CHOICE);
            }
            if (!answer.isEmpty()) {
                kept.put(question.key(), answer);
            }
        }
        if (kept.isEmpty()) {
            throw new Refusal(FeedbackRefusal.NOTHING_CHOSEN);
        }
        return new Sheet(kept);
    }

    @Override
    public String toString() {
        return "Sheet[…]";
    }
}
