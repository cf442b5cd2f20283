package org.wellnessconnection.schedule;

import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;

/**
 * Where a session's questions are asked at this moment: paths, the same for everybody who has a seat. Implemented by the room
 * that asks; this one only leads there, and never says who.
 */
public interface SessionQuestions {

    /** How it was; nothing before the end and when it is not asked any more. */
    Optional<Bilingual<String>> evaluation(GroupSession session);

    /** A poll that its facilitator has opened. */
    Optional<Bilingual<String>> poll(GroupSession session);
}
