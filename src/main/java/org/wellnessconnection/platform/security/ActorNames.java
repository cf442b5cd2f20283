package org.wellnessconnection.platform.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.wellnessconnection.kernel.Language;

/** What to call those who act, for histories and trails that keep ids only. */
public interface ActorNames {

    /**
     * The name of a person or of a token, or words for the program and for visitors.
     *
     * @param actor as {@link org.wellnessconnection.kernel.Actor#name()} wrote it, also years ago
     */
    String of(String actor, Language language);

    /** The same for a list: each actor's name, without asking the database for every row. */
    default Map<String, String> all(Collection<String> actors, Language language) {
        var names = new HashMap<String, String>();
        for (var actor : actors) {
            names.computeIfAbsent(actor, one -> of(one, language));
        }
        return names;
    }
}
