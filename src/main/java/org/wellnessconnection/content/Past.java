package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.type.Part;

/** What the public could read at any time, as far as it tells a withdrawn language from a draft. */
@Dependent
class Past {

    private final EntityManager entityManager;

    @Inject
    Past(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Per entry any one revision of each language that was ever public; entries that never were are left out. */
    Map<String, Heads> of(Collection<String> entryIds) {
        var found = new HashMap<String, Heads>();
        for (var chunk : Entries.chunks(entryIds)) {
            entityManager
                    .createQuery(
                            "select p.entryId, max(p.enRevision), max(p.frRevision) from Publication p"
                                    + " where p.entryId in :ids group by p.entryId",
                            Object[].class)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(row -> found.put((String) row[0], once((String) row[1], (String) row[2])));
        }
        return found;
    }

    private static Heads once(@Nullable String english, @Nullable String french) {
        var heads = english == null ? Heads.NONE : Heads.NONE.with(Part.EN, english);
        return french == null ? heads : heads.with(Part.FR, french);
    }
}
