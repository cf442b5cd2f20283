package org.wellnessconnection.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.content.type.Part;

/** What became of a save. Nothing that was typed is lost in either case. */
public sealed interface SaveOutcome {

    /**
     * It is stored.
     *
     * @param heads the newest revisions now
     * @param merged the parts into which somebody else's changes were taken; empty where nobody else was there
     */
    record Saved(Heads heads, Set<Part> merged) implements SaveOutcome {
        public Saved {
            merged = Set.copyOf(merged);
        }
    }

    /**
     * Nothing is stored, for somebody else changed the same fields meanwhile. Settle them, then save on {@code heads}.
     *
     * @param fields per part, in alphabetical order
     */
    record Clash(Heads heads, Map<Part, List<ClashingField>> fields) implements SaveOutcome {
        public Clash {
            fields = Map.copyOf(fields);
        }
    }
}
