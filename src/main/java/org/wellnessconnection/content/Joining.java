package org.wellnessconnection.content;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.content.type.Part;

/**
 * Somebody's values joined with what stands now, where the writer began from something older.
 *
 * @param texts what each part shall be
 * @param merged the parts in which somebody else's changes were kept beside the writer's
 */
record Joining(Map<Part, Written> texts, Map<Part, List<ClashingField>> clashes, Set<Part> merged) {

    /** {@code seen} is the entry as it stood in front of the writer. */
    static Joining of(Standing now, Standing seen, EntryValues values) {
        var texts = new EnumMap<Part, Written>(Part.class);
        var clashes = new EnumMap<Part, List<ClashingField>>(Part.class);
        var merged = EnumSet.noneOf(Part.class);
        Revising.written(now.type(), seen, values).forEach((part, mine) -> {
            if (now.ids().same(seen.ids(), part)) {
                texts.put(part, mine);
                return;
            }
            var base = seen.written(part);
            var saved = now.written(part);
            var merge = Merge.of(base.body(), saved.body(), mine.body());
            if (merge.isClean()) {
                texts.put(part, new Written(merge.body(), Basis.joined(base, saved, mine)));
                merged.add(part);
            } else {
                clashes.put(part, merge.clashes());
            }
        });
        return new Joining(texts, clashes, merged);
    }

    boolean isClean() {
        return clashes.isEmpty();
    }
}
