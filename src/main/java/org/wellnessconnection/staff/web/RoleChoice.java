package org.wellnessconnection.staff.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;

/** Ticked boxes: which roles, and in which languages. Maps, because views write into them by name. */
public final class RoleChoice {

    private final Map<String, Boolean> roles;
    private final Map<String, Boolean> languages;

    private RoleChoice(Map<String, Boolean> roles, Map<String, Boolean> languages) {
        this.roles = roles;
        this.languages = languages;
    }

    static RoleChoice none() {
        return of(Set.of(), Set.of(Language.values()));
    }

    static RoleChoice of(Set<Role> roles, Set<Language> languages) {
        return new RoleChoice(boxes(Role.values(), roles), boxes(Language.values(), languages));
    }

    private static <E extends Enum<E>> Map<String, Boolean> boxes(E[] all, Collection<E> ticked) {
        var boxes = new LinkedHashMap<String, Boolean>();
        Arrays.stream(all).forEach(one -> boxes.put(one.name(), ticked.contains(one)));
        return boxes;
    }

    public Map<String, Boolean> getRoles() {
        return roles;
    }

    public Map<String, Boolean> getLanguages() {
        return languages;
    }

    /** The names of all roles, in the order of the boxes. */
    public List<String> getRoleNames() {
        return List.copyOf(roles.keySet());
    }

    public List<String> getLanguageNames() {
        return List.copyOf(languages.keySet());
    }

    Set<Role> chosenRoles() {
        return ticked(roles).map(Role::valueOf).collect(Collectors.toSet());
    }

    Set<Language> chosenLanguages() {
        return ticked(languages).map(Language::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> ticked(Map<String, Boolean> boxes) {
        return boxes.entrySet().stream()
                .filter(box -> Boolean.TRUE.equals(box.getValue()))
                .map(Map.Entry::getKey);
    }
}
