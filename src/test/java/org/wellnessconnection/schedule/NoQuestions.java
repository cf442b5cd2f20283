package org.wellnessconnection.schedule;

import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;

/** Nobody asks anything about any session. */
enum NoQuestions implements SessionQuestions {
    AT_ALL;

    @Override
    public Optional<Bilingual<String>> evaluation(GroupSession session) {
        return Optional.empty();
    }

    @Override
    public Optional<Bilingual<String>> poll(GroupSession session) {
        return Optional.empty();
    }
}
