package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.wellnessconnection.kernel.NotFound;

/** Series as rows. */
@ApplicationScoped
class SeriesRows {

    private final EntityManager entityManager;

    @Inject
    SeriesRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Series get(String id) {
        var series = entityManager.find(Series.class, id);
        if (series == null) {
            throw new NotFound("series/" + id);
        }
        return series;
    }

    /** Locked before any of its sessions, so that nobody makes or changes them at the same time. */
    Series lock(String id) {
        var series = entityManager.find(Series.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (series == null) {
            throw new NotFound("series/" + id);
        }
        return series;
    }

    /** Ids of those that no other series has followed. */
    List<String> going() {
        return entityManager
                .createQuery("SELECT s.id FROM Series s WHERE s.endedAt IS NULL ORDER BY s.id", String.class)
                .getResultList();
    }

    void add(Series series) {
        entityManager.persist(series);
    }
}
