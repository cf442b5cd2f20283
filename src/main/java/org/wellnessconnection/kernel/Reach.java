package org.wellnessconnection.kernel;

import java.util.Set;

/**
 * How far a role reaches.
 *
 * @param types keys of content types; empty means all of them, those of tomorrow too
 * @param languages at least one, or the role reaches nothing
 */
public record Reach(Set<String> types, Set<Language> languages) {

    public static final Reach EVERYTHING = new Reach(Set.of(), Set.of(Language.values()));
    public static final Reach NOTHING = new Reach(Set.of(), Set.of());

    public Reach {
        types = Set.copyOf(types);
        languages = Set.copyOf(languages);
    }

    public boolean covers(String type, Language language) {
        return languages.contains(language) && (types.isEmpty() || types.contains(type));
    }
}
