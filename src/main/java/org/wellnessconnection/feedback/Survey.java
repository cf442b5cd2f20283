package org.wellnessconnection.feedback;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;

/**
 * A questionnaire, as a file of {@code content/surveys} says it.
 *
 * @param key the file's name without its ending
 */
public record Survey(
        String key, SurveyKind kind, Bilingual<String> title, Bilingual<String> intro, List<Question> questions) {

    public Survey {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String name) {
        return questions.stream().filter(one -> one.key().equals(name)).findFirst();
    }
}
