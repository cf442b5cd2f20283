package org.wellnessconnection.platform.security;

import org.wellnessconnection.kernel.Language;

/** What to call those who act, for histories and trails that keep ids only. */
public interface ActorNames {

    /**
     * The name of a person or of a token, or words for the program and for visitors.
     *
     * @param actor as {@link org.wellnessconnection.kernel.Actor#name()} wrote it, also years ago
     */
    String of(String actor, Language language);
}
