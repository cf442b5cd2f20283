package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;

/** The entries and their revisions, as rows. */
@Dependent
class Entries {

    /** How many ids one question carries: all databases take that many, and more would not be faster. */
    static final int CHUNK = 500;

    private final EntityManager entityManager;

    @Inject
    Entries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Entry get(String id) {
        var entry = entityManager.find(Entry.class, id);
        if (entry == null) {
            throw new NotFound("entry " + id);
        }
        return entry;
    }

    /** The entry, kept from all other writers until the end of the transaction. */
    Entry lock(String id) {
        var entry = entityManager.find(Entry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            throw new NotFound("entry " + id);
        }
        return entry;
    }

    /** The same for many, always in the order of their ids, so that two batches never wait for each other. */
    Map<String, Entry> lockAll(SortedSet<String> ids) {
        var locked = new HashMap<String, Entry>();
        for (var chunk : chunks(ids)) {
            entityManager
                    .createQuery("select e from Entry e where e.id in :ids order by e.id", Entry.class)
                    .setParameter("ids", chunk)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList()
                    .forEach(entry -> locked.put(entry.id(), entry));
        }
        return locked;
    }

    Optional<Entry> find(EntryReference reference) {
        return entityManager
                .createQuery("select e from Entry e where e.type = :type and e.key = :key", Entry.class)
                .setParameter("type", reference.type())
                .setParameter("key", reference.key())
                .getResultStream()
                .findFirst();
    }

    Map<String, Entry> byIds(Collection<String> ids) {
        var found = new HashMap<String, Entry>();
        for (var chunk : chunks(ids)) {
            entityManager
                    .createQuery("select e from Entry e where e.id in :ids", Entry.class)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(entry -> found.put(entry.id(), entry));
        }
        return found;
    }

    Map<EntryReference, Entry> byReferences(Collection<EntryReference> references) {
        var keys = new HashMap<String, List<String>>();
        references.forEach(reference -> keys.computeIfAbsent(reference.type(), type -> new ArrayList<>())
                .add(reference.key()));
        var found = new HashMap<EntryReference, Entry>();
        keys.forEach((type, ofType) -> {
            for (var chunk : chunks(ofType)) {
                entityManager
                        .createQuery("select e from Entry e where e.type = :type and e.key in :keys", Entry.class)
                        .setParameter("type", type)
                        .setParameter("keys", chunk)
                        .getResultList()
                        .forEach(entry -> found.put(entry.reference(), entry));
            }
        });
        return found;
    }

    /** Keys of a type that are {@code key} or begin with it and a hyphen. */
    List<String> keysLike(String type, String key) {
        return entityManager
                .createQuery(
                        "select e.key from Entry e where e.type = :type and (e.key = :key or e.key like :begin)",
                        String.class)
                .setParameter("type", type)
                .setParameter("key", key)
                .setParameter("begin", key + "-%")
                .getResultList();
    }

    /** Stored at once, for its revisions point to it; two people who take one key at the same moment meet here. */
    void add(Entry entry) {
        entityManager.persist(entry);
        try {
            entityManager.flush();
        } catch (PersistenceException failed) {
            if (isDuplicate(failed)) {
                throw new Refusal(ContentRefusal.KEY_TAKEN, entry.reference().key());
            }
            throw failed;
        }
    }

    private static boolean isDuplicate(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof SQLIntegrityConstraintViolationException || isDuplicate(failure.getCause()));
    }

    void add(Revision revision) {
        entityManager.persist(revision);
    }

    Map<String, Revision> revisions(Collection<String> ids) {
        var found = new HashMap<String, Revision>();
        for (var chunk : chunks(ids)) {
            entityManager
                    .createQuery("select r from Revision r where r.id in :ids", Revision.class)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(revision -> found.put(revision.id(), revision));
        }
        return found;
    }

    /** The revisions that these ids name, by part. */
    Map<Part, Revision> revisions(Heads heads) {
        var found = new EnumMap<Part, Revision>(Part.class);
        revisions(heads.ids().values()).values().forEach(revision -> found.put(revision.part(), revision));
        return found;
    }

    /** All revisions of one part, the newest first. */
    List<Revision> history(String entryId, Part part) {
        return entityManager
                .createQuery(
                        "select r from Revision r where r.entryId = :entry and r.part = :part order by r.number desc",
                        Revision.class)
                .setParameter("entry", entryId)
                .setParameter("part", part)
                .getResultList();
    }

    static <T> List<List<T>> chunks(Collection<T> all) {
        var list = new ArrayList<>(all);
        var chunks = new ArrayList<List<T>>();
        for (var from = 0; from < list.size(); from += CHUNK) {
            chunks.add(list.subList(from, Math.min(from + CHUNK, list.size())));
        }
        return chunks;
    }
}
