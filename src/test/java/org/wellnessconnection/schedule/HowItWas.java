package org.wellnessconnection.schedule;

import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;

/** Every session is asked about when it is over, and no poll is ever open. */
enum HowItWas implements SessionQuestions {
    ASKED;

    @Override
    public Optional<Bilingual<String>> evaluation(GroupSession session) {
        return Optional.of(new Bilingual<>("/en/evaluation/" + session.id(), "/fr/evaluation/" + session.id()));
    }

    @Override
    public Optional<Bilingual<String>> poll(GroupSession session) {
        return Optional.empty();
    }
}
