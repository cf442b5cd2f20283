package org.wellnessconnection.content;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.LogRow.Pin;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.platform.UseCase;

/** The chain of everything that was ever public, to look at and to check. */
@UseCase
public class PublicationLog {

    private static final int BATCH = 500;

    private final EntityManager entityManager;
    private final Entries entries;

    @Inject
    public PublicationLog(EntityManager entityManager, Entries entries) {
        this.entityManager = entityManager;
        this.entries = entries;
    }

    /**
     * What a check found.
     *
     * @param faults in the order of the log, each naming the row or the entry; none where all is well
     */
    public record Verdict(long rows, List<String> faults) {
        public Verdict {
            faults = List.copyOf(faults);
        }

        public boolean isGood() {
            return faults.isEmpty();
        }
    }

    /** The highest number, 0 while nothing was published. */
    public long newest() {
        return entityManager
                .createQuery("select h.number from LogHead h where h.id = :id", Long.class)
                .setParameter("id", LogHead.ID)
                .getSingleResult();
    }

    /**
     * Computes every hash again, from the bodies of the revisions on, and compares what the log says is public with the
     * live pointers. Reads the whole log: for checks by hand and after a crash, not for requests.
     */
    public Verdict verify() {
        var faults = new ArrayList<String>();
        var standing = new HashMap<String, Long>();
        var previous = LogRow.START;
        var number = 0L;
        for (var batch = after(number); !batch.isEmpty(); batch = after(number)) {
            var revisions = revisions(batch);
            for (var row : batch) {
                check(row, number + 1, previous, revisions, faults);
                previous = row.rowHash();
                number = row.number();
                if (row.isPublic()) {
                    standing.put(row.entryId(), number);
                } else {
                    standing.remove(row.entryId());
                }
            }
            entityManager.clear();
        }
        checkHead(number, previous, faults);
        checkPointers(standing, faults);
        return new Verdict(number, faults);
    }

    private void check(
            Publication row, long expected, String previous, Map<String, Revision> revisions, List<String> faults) {
        if (row.number() != expected) {
            faults.add("publication " + expected + " is missing");
        }
        if (!row.previousHash().equals(previous)) {
            faults.add("publication " + row.number() + " does not follow the row before it");
        }
        row.pinned().ids().values().stream()
                .filter(id -> !isIntact(revisions.get(id)))
                .forEach(id -> faults.add("revision " + id + " was changed after it was saved"));
        if (!row.rowHash().equals(said(row, revisions).hash(row.previousHash()))) {
            faults.add("publication " + row.number() + " was changed after it was written");
        }
    }

    private static LogRow said(Publication row, Map<String, Revision> revisions) {
        var pins = new HashMap<Part, Pin>();
        row.pinned().ids().forEach((part, id) -> pins.put(part, new Pin(id, hash(revisions.get(id)))));
        return new LogRow(
                row.number(),
                row.entryId(),
                row.action(),
                pins,
                row.waiverId().orElse(null),
                row.reason(),
                row.actor(),
                row.at());
    }

    private static boolean isIntact(@Nullable Revision revision) {
        return revision != null && revision.isIntact();
    }

    private static String hash(@Nullable Revision revision) {
        return revision == null ? "" : revision.sha256();
    }

    private void checkHead(long number, String hash, List<String> faults) {
        var head = entityManager.find(LogHead.class, LogHead.ID);
        if (head.number() != number || !head.hash().equals(hash)) {
            faults.add("the counter says " + head.number() + ", the log ends with " + number);
        }
    }

    private void checkPointers(Map<String, Long> standing, List<String> faults) {
        var pointers = entityManager
                .createQuery("select l from LivePointer l", LivePointer.class)
                .getResultList();
        var left = new HashMap<>(standing);
        for (var pointer : pointers) {
            var number = left.remove(pointer.entryId());
            if (number == null || number != pointer.number()) {
                faults.add(
                        "entry " + pointer.entryId() + " is live by " + pointer.number() + ", the log says " + number);
            }
        }
        left.forEach((id, number) -> faults.add("entry " + id + " is not live, the log says " + number));
    }

    private List<Publication> after(long number) {
        return entityManager
                .createQuery(
                        "select p from Publication p where p.number > :number order by p.number", Publication.class)
                .setParameter("number", number)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Map<String, Revision> revisions(List<Publication> batch) {
        var ids = batch.stream()
                .flatMap(row -> row.pinned().ids().values().stream())
                .distinct()
                .toList();
        return entries.revisions(ids);
    }
}
