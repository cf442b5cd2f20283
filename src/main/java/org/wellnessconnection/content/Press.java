package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.Publication.Action;
import org.wellnessconnection.content.SlugClaim.Address;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.search.LogGrew;

/**
 * Writes the publication log. The counter's row is locked at the end of the transaction, after all that takes time, and
 * held until the commit: so numbers become visible in their order, and everything that two publications could get in each
 * other's way with (addresses, links) is looked at by one of them at a time.
 */
@Dependent
class Press {

    private final EntityManager entityManager;
    private final Slugs slugs;
    private final Links links;
    private final Event<LogGrew> growth;
    private final Clock clock;

    @Inject
    Press(EntityManager entityManager, Slugs slugs, Links links, Event<LogGrew> growth, Clock clock) {
        this.entityManager = entityManager;
        this.slugs = slugs;
        this.links = links;
        this.growth = growth;
        this.clock = clock;
    }

    /** The pointers of those of these entries that are public; their rows must be locked, so that it stays so. */
    Map<String, LivePointer> pointers(Collection<String> entryIds) {
        var found = new HashMap<String, LivePointer>();
        for (var chunk : Entries.chunks(entryIds)) {
            entityManager
                    .createQuery("select l from LivePointer l where l.entryId in :ids", LivePointer.class)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(pointer -> found.put(pointer.entryId(), pointer));
        }
        return found;
    }

    /** By which number an entry is public, 0 where it is not; its row must be locked. */
    long live(String entryId) {
        var pointer = entityManager.find(LivePointer.class, entryId);
        return pointer == null ? 0 : pointer.number();
    }

    /**
     * Publishes all of these or none and answers the rows, in the given order. Everything that can be checked without the
     * log was checked before.
     */
    List<Publication> publish(List<Edition> editions, Map<String, LivePointer> pointers, Actor actor) {
        var head = lock();
        var at = now();
        links.check(editions);
        slugs.claim(addresses(editions), at);
        var rows = new ArrayList<Publication>();
        for (var edition : editions) {
            var row = new LogRow(
                    head.number() + 1,
                    edition.entryId(),
                    Action.PUBLISH,
                    edition.pins(),
                    edition.waiverId(),
                    edition.reason(),
                    actor.name(),
                    at);
            rows.add(append(head, row));
        }
        entityManager.flush();
        rows.forEach(row -> point(row, pointers.get(row.entryId())));
        links.record(editions, pointers.keySet());
        growth.fire(new LogGrew(head.number()));
        return rows;
    }

    /** Takes an entry from the public, both languages at once. */
    Publication withdraw(Entry entry, LivePointer pointer, String reason, Actor actor) {
        var head = lock();
        var row =
                new LogRow(head.number() + 1, entry.id(), Action.WITHDRAW, Map.of(), null, reason, actor.name(), now());
        var publication = append(head, row);
        entityManager.remove(pointer);
        links.forget(entry.id());
        growth.fire(new LogGrew(head.number()));
        return publication;
    }

    /** Waits for its turn at the log; nobody else publishes until the end of the transaction. */
    LogHead lock() {
        entityManager.flush();
        return entityManager.find(LogHead.class, LogHead.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    private Publication append(LogHead head, LogRow row) {
        var publication = row.after(head.hash());
        entityManager.persist(publication);
        head.moveTo(publication.number(), publication.rowHash());
        return publication;
    }

    private void point(Publication row, @Nullable LivePointer pointer) {
        if (pointer == null) {
            entityManager.persist(new LivePointer(row.entryId(), row.number()));
        } else {
            pointer.moveTo(row.number());
        }
    }

    private static SequencedMap<Address, String> addresses(List<Edition> editions) {
        var addresses = new LinkedHashMap<Address, String>();
        for (var edition : editions) {
            for (var address : edition.addresses()) {
                var other = addresses.putIfAbsent(address, edition.entryId());
                if (other != null) {
                    throw new Refusal(
                            ContentRefusal.SLUG_TAKEN,
                            address.slug(),
                            address.language().code(),
                            edition.reference().toString());
                }
            }
        }
        return addresses;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
