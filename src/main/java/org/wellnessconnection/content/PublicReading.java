package org.wellnessconnection.content;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.wellnessconnection.content.History.Row;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.search.ReadModelSource.Change;

/** What the public may see, read from the log and the revisions that it pins: drafts cannot get here. */
@UseCase
public class PublicReading {

    private final EntityManager entityManager;
    private final Entries entries;
    private final Standings standings;
    private final Slugs slugs;
    private final Crossroads crossroads;

    @Inject
    public PublicReading(
            EntityManager entityManager, Entries entries, Standings standings, Slugs slugs, Crossroads crossroads) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.standings = standings;
        this.slugs = slugs;
        this.crossroads = crossroads;
    }

    /** What changed in that range of the log, one per entry; also those whose links lead elsewhere now. */
    public List<Change> changes(long after, long upTo) {
        var ids = entityManager
                .createQuery(
                        "select distinct p.entryId from Publication p where p.number > :after and p.number <= :upTo",
                        String.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
        var histories = histories(ids, upTo);
        var linking = new TreeSet<>(crossroads.linkingTo(moved(histories, after)));
        linking.removeAll(histories.keySet());
        histories.putAll(histories(linking, upTo));
        return documents(histories);
    }

    /** The ids of entries that were ever public up to that number, after {@code last}, in their order. */
    public List<String> everPublic(String last, long upTo) {
        return entityManager
                .createQuery(
                        "select distinct p.entryId from Publication p where p.entryId > :last and p.number <= :upTo"
                                + " order by p.entryId",
                        String.class)
                .setParameter("last", last)
                .setParameter("upTo", upTo)
                .setMaxResults(Entries.CHUNK)
                .getResultList();
    }

    /** These entries as they stood at that number. */
    public List<Change> standing(List<String> ids, long upTo) {
        return documents(histories(ids, upTo));
    }

    private SequencedMap<String, History> histories(Collection<String> ids, long upTo) {
        var rows = new LinkedHashMap<String, List<Row>>();
        for (var chunk : Entries.chunks(ids)) {
            entityManager
                    .createQuery(
                            "select new org.wellnessconnection.content.History.Row(p.number, p.entryId, p.action,"
                                    + " p.sharedRevision, p.enRevision, p.frRevision, p.at) from Publication p"
                                    + " where p.entryId in :ids and p.number <= :upTo order by p.number",
                            Row.class)
                    .setParameter("ids", chunk)
                    .setParameter("upTo", upTo)
                    .getResultList()
                    .forEach(row -> rows.computeIfAbsent(row.entryId(), id -> new ArrayList<>())
                            .add(row));
        }
        var histories = new LinkedHashMap<String, History>();
        rows.forEach((id, ofEntry) -> histories.put(id, new History(ofEntry)));
        return histories;
    }

    /** Entries whose address is another one after that number than before, or is not there any more. */
    private List<String> moved(Map<String, History> histories, long after) {
        var claims = slugs.of(histories.keySet());
        var moved = new ArrayList<String>();
        histories.forEach((id, history) -> {
            var since = history.rows().stream()
                    .filter(row -> row.number() > after)
                    .findFirst()
                    .orElseThrow()
                    .at();
            var renamed = claims.getOrDefault(id, List.of()).stream()
                    .anyMatch(claim -> claim.isCurrent() && !claim.since().isBefore(since));
            if (renamed || history.cameOrWentAfter(after)) {
                moved.add(id);
            }
        });
        return moved;
    }

    private List<Change> documents(Map<String, History> histories) {
        var of = entries.byIds(histories.keySet());
        var pinned = histories.values().stream()
                .flatMap(history -> history.now().stream())
                .flatMap(row -> row.pinned().ids().values().stream())
                .toList();
        var revisions = entries.revisions(pinned);
        var claims = slugs.of(histories.keySet());
        var links = crossroads.addresses(histories.keySet());
        var changes = new ArrayList<Change>();
        histories.forEach((id, history) -> {
            var entry = of.get(id);
            var row = history.now();
            if (entry == null || row.isEmpty() || isErased(row.get(), revisions)) {
                changes.add(new Change(id, List.of()));
            } else {
                var item = new PublicItem(
                        standings.type(entry),
                        entry.reference(),
                        history,
                        values(row.get(), revisions),
                        former(row.get(), claims.getOrDefault(id, List.of()), revisions));
                changes.add(new Change(id, item.documents(links)));
            }
        });
        return changes;
    }

    /** A node that is behind may ask for a number at which the text was still there. It is not given out any more. */
    private static boolean isErased(Row row, Map<String, Revision> revisions) {
        return row.pinned().ids().values().stream()
                .map(revisions::get)
                .anyMatch(revision -> revision != null && revision.isErased());
    }

    private static Map<Part, JsonObject> values(Row row, Map<String, Revision> revisions) {
        var values = new EnumMap<Part, JsonObject>(Part.class);
        row.pinned().ids().forEach((part, id) -> {
            var revision = revisions.get(id);
            if (revision != null) {
                values.put(part, revision.body());
            }
        });
        return values;
    }

    /** Slugs that were claimed by then and are not the pinned one. */
    private static Map<Language, List<String>> former(
            Row row, List<SlugClaim> claims, Map<String, Revision> revisions) {
        var values = values(row, revisions);
        var former = new EnumMap<Language, List<String>>(Language.class);
        for (var claim : claims) {
            var body = values.get(Part.of(claim.language()));
            var isOlder = body != null
                    && !claim.since().isAfter(row.at())
                    && Gate.slug(body).filter(claim.slug()::equals).isEmpty();
            if (isOlder) {
                former.computeIfAbsent(claim.language(), language -> new ArrayList<>())
                        .add(claim.slug());
            }
        }
        return former;
    }
}
