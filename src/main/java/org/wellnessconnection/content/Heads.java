package org.wellnessconnection.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.content.type.Part;

/**
 * The ids of one revision per part: the newest ones of an entry, the ones somebody's work is based on, or the ones that
 * are public. A language that is not there has none.
 */
public record Heads(Map<Part, String> ids) {

    /** Of an entry of which nothing is there, or nothing public. */
    public static final Heads NONE = new Heads(Map.of());

    public Heads {
        ids = Map.copyOf(ids);
    }

    public Optional<String> of(Part part) {
        return Optional.ofNullable(ids.get(part));
    }

    public boolean same(Heads other, Part part) {
        return of(part).equals(other.of(part));
    }

    public Heads with(Part part, String id) {
        var more = new EnumMap<Part, String>(Part.class);
        more.putAll(ids);
        more.put(part, id);
        return new Heads(more);
    }
}
