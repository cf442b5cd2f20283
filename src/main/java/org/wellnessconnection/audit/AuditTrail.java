package org.wellnessconnection.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Slice;
import org.wellnessconnection.platform.UseCase;

/** Reading the trail, and proving that nobody has touched it. */
@UseCase
public class AuditTrail {

    private static final int BATCH = 1_000;

    private final EntityManager entityManager;

    @Inject
    public AuditTrail(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The newest rows that fit, below {@code before}; the cursor is the number of the last one. */
    public Slice<AuditRecord> browse(AuditFilter filter, long before, int size) {
        var rows = filter.query(entityManager, before).setMaxResults(size + 1).getResultList();
        var page = rows.stream().limit(size).map(AuditEntry::said).toList();
        var next = rows.size() > size ? Optional.of(Long.toString(page.getLast().number())) : Optional.<String>empty();
        return new Slice<>(page, filter.count(entityManager), next);
    }

    /** All actions that ever occurred, sorted: what the filter offers. */
    public List<String> actions() {
        return entityManager
                .createQuery("SELECT DISTINCT e.action FROM AuditEntry e ORDER BY e.action", String.class)
                .getResultList();
    }

    /** All who ever acted, sorted by their ids. */
    public List<String> actors() {
        return entityManager
                .createQuery("SELECT DISTINCT e.actor FROM AuditEntry e ORDER BY e.actor", String.class)
                .getResultList();
    }

    /**
     * Recomputes the whole chain. Rows written meanwhile do not disturb: the head is read first, and the walk ends there.
     */
    public Verdict verify() {
        var head = entityManager.find(AuditHead.class, AuditHead.THE_ONE);
        var chain = new Chain();
        while (chain.length() < head.number()) {
            var rows = following(chain.length(), head.number());
            if (rows.isEmpty()) {
                return new Verdict.Broken(chain.length() + 1);
            }
            for (var row : rows) {
                if (!chain.accepts(row.said(), row.rowHash())) {
                    return new Verdict.Broken(chain.length() + 1);
                }
            }
            entityManager.clear();
        }
        return chain.hash().equals(head.hash())
                ? new Verdict.Intact(chain.length())
                : new Verdict.Broken(chain.length());
    }

    private List<AuditEntry> following(long number, long last) {
        return entityManager
                .createQuery(
                        "SELECT e FROM AuditEntry e WHERE e.number > :after AND e.number <= :last ORDER BY e.number",
                        AuditEntry.class)
                .setParameter("after", number)
                .setParameter("last", last)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** What {@link #verify()} found. */
    public sealed interface Verdict {

        /** Every row is as it was written. */
        record Intact(long rows) implements Verdict {}

        /** The row with this number is missing, or was changed after it was written. */
        record Broken(long number) implements Verdict {}
    }
}
