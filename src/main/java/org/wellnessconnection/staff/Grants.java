package org.wellnessconnection.staff;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Reach;
import org.wellnessconnection.kernel.Role;

/** Turns rows of roles into what a person may do, and back. */
final class Grants {

    /** Roles for which it matters which languages a person works in. */
    private static final Set<Role> WITH_LANGUAGES = Set.of(Role.EDITOR, Role.TRANSLATOR, Role.REVIEWER);

    private Grants() {}

    static Map<Role, Reach> read(Set<RoleGrant> rows) {
        var reaches = new EnumMap<Role, Reach>(Role.class);
        rows.stream()
                .collect(Collectors.groupingBy(RoleGrant::role, Collectors.toSet()))
                .forEach((role, grants) -> reaches.put(role, reach(grants)));
        return reaches;
    }

    private static Reach reach(Set<RoleGrant> rows) {
        var types = rows.stream().map(RoleGrant::entryType).collect(Collectors.toSet());
        var languages = rows.stream().map(RoleGrant::language).collect(Collectors.toSet());
        return new Reach(
                types.contains(RoleGrant.ANY) ? Set.of() : types,
                Arrays.stream(Language.values())
                        .filter(one -> languages.contains(RoleGrant.ANY) || languages.contains(one.code()))
                        .collect(Collectors.toSet()));
    }

    /** The rows for these roles and languages; where a role was narrowed to some types before, it stays so. */
    static Set<RoleGrant> write(Set<Role> roles, Set<Language> languages, Map<Role, Reach> before) {
        var rows = new HashSet<RoleGrant>();
        for (var role : roles) {
            for (var type : types(before.getOrDefault(role, Reach.EVERYTHING))) {
                for (var language : languages(role, languages)) {
                    rows.add(new RoleGrant(role, type, language));
                }
            }
        }
        return rows;
    }

    private static Set<String> types(Reach reach) {
        return reach.types().isEmpty() ? Set.of(RoleGrant.ANY) : reach.types();
    }

    private static Set<String> languages(Role role, Set<Language> languages) {
        return !WITH_LANGUAGES.contains(role) || languages.size() == Language.values().length
                ? Set.of(RoleGrant.ANY)
                : languages.stream().map(Language::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean needLanguages(Set<Role> roles) {
        return roles.stream().anyMatch(WITH_LANGUAGES::contains);
    }

    /** The languages that a person works in: of the roles for which it matters, or both where none does. */
    static Set<Language> languages(Map<Role, Reach> grants) {
        var found = EnumSet.noneOf(Language.class);
        grants.forEach((role, reach) -> {
            if (WITH_LANGUAGES.contains(role)) {
                found.addAll(reach.languages());
            }
        });
        return found.isEmpty() ? EnumSet.allOf(Language.class) : found;
    }
}
