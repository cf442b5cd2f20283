package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.kernel.Language;

/** Where the links of public texts lead now, and which texts lead to an entry. */
@Dependent
class Crossroads {

    private final EntityManager entityManager;
    private final Entries entries;
    private final Links links;
    private final ContentTypes types;

    @Inject
    Crossroads(EntityManager entityManager, Entries entries, Links links, ContentTypes types) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.links = links;
        this.types = types;
    }

    /** The ids of public entries that point to any of these. */
    Set<String> linkingTo(Collection<String> entryIds) {
        return links.users(
                entries.byIds(entryIds).values().stream().map(Entry::reference).toList());
    }

    /** The addresses of everything that these entries point to and that is public, per language. */
    SiteAddresses addresses(Collection<String> entryIds) {
        var targets = new HashSet<EntryReference>();
        for (var chunk : Entries.chunks(entryIds)) {
            entityManager
                    .createQuery("select distinct r.target from LiveReference r where r.entryId in :ids", String.class)
                    .setParameter("ids", chunk)
                    .getResultStream()
                    .flatMap(target -> EntryReference.parse(target).stream())
                    .forEach(targets::add);
        }
        var live = links.live(targets);
        var ids = new HashMap<String, EntryReference>();
        entries.byReferences(live.keySet()).forEach((reference, entry) -> ids.put(entry.id(), reference));
        var known = new HashMap<EntryReference, Map<Language, String>>();
        for (var chunk : Entries.chunks(ids.keySet())) {
            entityManager
                    .createQuery(
                            "select s from SlugClaim s where s.entryId in :ids and s.current = true", SlugClaim.class)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(claim -> put(known, live, ids.get(claim.entryId()), claim));
        }
        return new SiteAddresses(known);
    }

    private void put(
            Map<EntryReference, Map<Language, String>> known,
            Map<EntryReference, Set<Language>> live,
            @Nullable EntryReference target,
            SlugClaim claim) {
        if (target == null || !live.getOrDefault(target, Set.of()).contains(claim.language())) {
            return;
        }
        types.find(target.type())
                .flatMap(type -> SiteAddresses.of(type, target, claim.language(), claim.slug()))
                .ifPresent(address -> known.computeIfAbsent(target, any -> new EnumMap<>(Language.class))
                        .put(claim.language(), address));
    }
}
