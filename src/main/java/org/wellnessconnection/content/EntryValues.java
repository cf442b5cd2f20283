package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.content.type.Part;

/**
 * The values of an entry, or of those parts of it that somebody hands in: field names to values, the {@code slug} among
 * those of a language.
 */
public record EntryValues(Map<Part, JsonObject> parts) {

    /** The member of a language part that holds its slug. Types without pages may have one; it leads nowhere then. */
    public static final String SLUG = "slug";

    public EntryValues {
        parts = Map.copyOf(parts);
    }

    /** The values of one part; an empty object for a part that is not there. */
    public JsonObject part(Part part) {
        return parts.getOrDefault(part, JsonValue.EMPTY_JSON_OBJECT);
    }

    public boolean has(Part part) {
        return parts.containsKey(part);
    }

    Set<Part> present() {
        return parts.keySet();
    }

    public EntryValues with(Part part, JsonObject values) {
        var more = new EnumMap<Part, JsonObject>(Part.class);
        more.putAll(parts);
        more.put(part, values);
        return new EntryValues(more);
    }
}
