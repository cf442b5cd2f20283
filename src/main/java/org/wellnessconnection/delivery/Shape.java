package org.wellnessconnection.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of an item is asked for.
 *
 * @param fields the only members wanted beside those that are always there; nothing means all
 * @param include reference fields whose entries are to come along
 */
record Shape(Optional<Set<String>> fields, List<String> include) {

    /** Members that every item has, whatever is asked for. */
    static final List<String> ALWAYS = List.of("id", "type", "locale", "slug");

    /** Members of every item that can be asked for beside the fields of its type. */
    static final List<String> COMMON = List.of("title", "alternates", "published", "modified", "revision");

    static final Shape WHOLE = new Shape(Optional.empty(), List.of());

    Shape {
        fields = fields.map(Set::copyOf);
        include = List.copyOf(include);
    }

    boolean isWhole() {
        return fields.isEmpty() && include.isEmpty();
    }
}
