package org.wellnessconnection.content;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.platform.UseCase;

/** What an entry was, and what the public read on any day. */
@UseCase
public class LookingBack {

    private final EntityManager entityManager;
    private final Entries entries;
    private final Standings standings;

    @Inject
    public LookingBack(EntityManager entityManager, Entries entries, Standings standings) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.standings = standings;
    }

    /** A revision with its values. */
    public record Version(RevisionLine line, JsonObject values) {}

    /**
     * A row of the publication log.
     *
     * @param isPublic whether the entry was public from this row on
     * @param revisions the number of the revision of each part that was public
     * @param actor as {@link org.wellnessconnection.kernel.Actor#name()} wrote it
     */
    public record Shown(
            long number, boolean isPublic, Map<Part, Integer> revisions, String reason, String actor, Instant at) {
        public Shown {
            revisions = Map.copyOf(revisions);
        }
    }

    /** All revisions of all parts without their texts, per part the newest first. */
    public Map<Part, List<RevisionLine>> revisions(String entryId) {
        entries.get(entryId);
        var found = new EnumMap<Part, List<RevisionLine>>(Part.class);
        entityManager
                .createQuery(
                        "select r.id, r.part, r.number, r.author, r.at, r.note, r.origin from Revision r"
                                + " where r.entryId = :entry order by r.number desc",
                        Object[].class)
                .setParameter("entry", entryId)
                .getResultStream()
                .map(LookingBack::line)
                .forEach(line -> found.computeIfAbsent(line.part(), part -> new ArrayList<>())
                        .add(line));
        return found;
    }

    private static RevisionLine line(Object[] row) {
        return new RevisionLine(
                (String) row[0],
                (Part) row[1],
                (int) row[2],
                (String) row[3],
                (Instant) row[4],
                (String) row[5],
                (Origin) row[6]);
    }

    /** One revision of this entry. */
    public Version version(String entryId, String revisionId) {
        var revision = standings.revision(entryId, revisionId);
        return new Version(RevisionLine.of(revision), revision.body());
    }

    /** Every row of the log about this entry, the newest first. */
    public List<Shown> publications(String entryId) {
        var rows = entityManager
                .createQuery(
                        "select p from Publication p where p.entryId = :entry order by p.number desc",
                        Publication.class)
                .setParameter("entry", entryId)
                .getResultList();
        var numbers = new HashMap<String, Integer>();
        revisions(entryId).values().forEach(lines -> lines.forEach(line -> numbers.put(line.id(), line.number())));
        return rows.stream()
                .map(row -> new Shown(
                        row.number(),
                        row.isPublic(),
                        numbers(row.pinned(), numbers),
                        row.reason(),
                        row.actor(),
                        row.at()))
                .toList();
    }

    private static Map<Part, Integer> numbers(Heads pinned, Map<String, Integer> numbers) {
        var found = new EnumMap<Part, Integer>(Part.class);
        pinned.ids().forEach((part, id) -> found.put(part, numbers.getOrDefault(id, 0)));
        return found;
    }
}
