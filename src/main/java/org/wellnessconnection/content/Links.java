package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.persistence.Ids;

/** What public entries point to: nothing broken goes live, and 'used by' is known. */
@Dependent
class Links {

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    Links(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Goes through when everything that these publications point to is public with them or already. */
    void check(Collection<Edition> editions) {
        var known = new HashMap<EntryReference, Set<Language>>();
        editions.forEach(edition -> known.put(edition.reference(), edition.languages()));
        var elsewhere = new HashSet<EntryReference>();
        editions.forEach(edition -> elsewhere.addAll(edition.allTargets()));
        elsewhere.removeAll(known.keySet());
        known.putAll(live(elsewhere));
        var broken = new TreeSet<String>();
        for (var edition : editions) {
            edition.broken(known).forEach(target -> broken.add(edition.reference() + " → " + target));
        }
        if (!broken.isEmpty()) {
            throw new Refusal(ContentRefusal.BROKEN_LINKS, String.join(", ", broken));
        }
    }

    /** In which languages these entries are public; those that are not are left out. */
    Map<EntryReference, Set<Language>> live(Collection<EntryReference> references) {
        var keys = new HashMap<String, List<String>>();
        references.forEach(reference -> keys.computeIfAbsent(reference.type(), type -> new ArrayList<>())
                .add(reference.key()));
        var found = new HashMap<EntryReference, Set<Language>>();
        keys.forEach((type, ofType) -> {
            for (var chunk : Entries.chunks(ofType)) {
                entityManager
                        .createQuery(
                                "select e.key, p from Entry e, LivePointer l, Publication p where l.entryId = e.id"
                                        + " and p.number = l.number and e.type = :type and e.key in :keys",
                                Object[].class)
                        .setParameter("type", type)
                        .setParameter("keys", chunk)
                        .getResultList()
                        .forEach(row ->
                                found.put(new EntryReference(type, (String) row[0]), languages((Publication) row[1])));
            }
        });
        return found;
    }

    private static Set<Language> languages(Publication publication) {
        var languages = EnumSet.noneOf(Language.class);
        for (var language : Language.values()) {
            if (publication.revision(Part.of(language)).isPresent()) {
                languages.add(language);
            }
        }
        return languages;
    }

    /** Writes down what these entries point to from now on; {@code wasPublic} are those that had such rows before. */
    void record(Collection<Edition> editions, Set<String> wasPublic) {
        var before = new TreeMap<String, Map<EntryReference, LiveReference>>();
        rows(wasPublic)
                .forEach(row -> before.computeIfAbsent(row.entryId(), id -> new HashMap<>())
                        .put(row.target(), row));
        for (var edition : editions) {
            var old = new HashMap<>(before.getOrDefault(edition.entryId(), Map.of()));
            for (var target : edition.allTargets()) {
                if (old.remove(target) == null) {
                    entityManager.persist(new LiveReference(Ids.next(clock), edition.entryId(), target));
                }
            }
            old.values().forEach(entityManager::remove);
        }
    }

    /** Forgets what an entry pointed to, for it is not public any more. */
    void forget(String entryId) {
        rows(Set.of(entryId)).forEach(entityManager::remove);
    }

    private List<LiveReference> rows(Collection<String> entryIds) {
        var rows = new ArrayList<LiveReference>();
        for (var chunk : Entries.chunks(entryIds)) {
            rows.addAll(entityManager
                    .createQuery("select r from LiveReference r where r.entryId in :ids", LiveReference.class)
                    .setParameter("ids", chunk)
                    .getResultList());
        }
        return rows;
    }

    /** The ids of public entries that point to any of these, without themselves. */
    Set<String> users(Collection<EntryReference> targets) {
        var users = new TreeSet<String>();
        for (var chunk :
                Entries.chunks(targets.stream().map(EntryReference::toString).toList())) {
            users.addAll(entityManager
                    .createQuery("select r.entryId from LiveReference r where r.target in :targets", String.class)
                    .setParameter("targets", chunk)
                    .getResultList());
        }
        return users;
    }
}
