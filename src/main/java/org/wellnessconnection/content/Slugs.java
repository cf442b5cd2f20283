package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.wellnessconnection.content.SlugClaim.Address;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.persistence.Ids;

/**
 * Who has which address. Claims are made while the log is locked, so nobody else can make one between the look and the
 * claim.
 */
@Dependent
class Slugs {

    private final EntityManager entityManager;
    private final Entries entries;
    private final ContentTypes types;
    private final Clock clock;

    @Inject
    Slugs(EntityManager entityManager, Entries entries, ContentTypes types, Clock clock) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.types = types;
        this.clock = clock;
    }

    /** Makes each address the current one of its entry; what was current before leads there from now on. */
    void claim(SequencedMap<Address, String> wanted, Instant at) {
        if (wanted.isEmpty()) {
            return;
        }
        var claimed = claimed(wanted.keySet());
        refuseTaken(wanted, claimed);
        var own = currentOf(new TreeSet<>(wanted.values()));
        wanted.forEach((address, entryId) -> {
            own.getOrDefault(entryId, List.of()).stream()
                    .filter(claim -> claim.language() == address.language())
                    .filter(claim -> !claim.slug().equals(address.slug()))
                    .forEach(SlugClaim::becomeFormer);
            var claim = claimed.get(address);
            if (claim == null) {
                entityManager.persist(new SlugClaim(Ids.next(clock), address, entryId, at));
            } else if (!claim.isCurrent()) {
                claim.becomeCurrent(at);
            }
        });
    }

    private void refuseTaken(Map<Address, String> wanted, Map<Address, SlugClaim> claimed) {
        wanted.forEach((address, entryId) -> {
            var claim = claimed.get(address);
            if (claim != null && !claim.entryId().equals(entryId)) {
                throw taken(address, claim.entryId());
            }
            var atRoot = types.find(address.type()).filter(type -> type.isAtRoot());
            if (atRoot.isPresent() && types.isReserved(address.slug())) {
                throw new Refusal(ContentRefusal.SLUG_RESERVED, address.slug());
            }
        });
    }

    private Refusal taken(Address address, String holder) {
        return new Refusal(
                ContentRefusal.SLUG_TAKEN,
                address.slug(),
                address.language().code(),
                entries.get(holder).reference().toString());
    }

    private Map<Address, SlugClaim> claimed(Collection<Address> addresses) {
        var slugs = new HashMap<String, List<String>>();
        addresses.forEach(address ->
                slugs.computeIfAbsent(address.type(), type -> new ArrayList<>()).add(address.slug()));
        var found = new HashMap<Address, SlugClaim>();
        slugs.forEach((type, ofType) -> {
            for (var chunk : Entries.chunks(ofType)) {
                entityManager
                        .createQuery(
                                "select s from SlugClaim s where s.language in ('en', 'fr') and s.type = :type"
                                        + " and s.slug in :slugs",
                                SlugClaim.class)
                        .setParameter("type", type)
                        .setParameter("slugs", chunk)
                        .getResultList()
                        .forEach(claim -> found.put(claim.address(), claim));
            }
        });
        return found;
    }

    private Map<String, List<SlugClaim>> currentOf(Collection<String> entryIds) {
        var found = new HashMap<String, List<SlugClaim>>();
        of(entryIds)
                .forEach((id, claims) -> found.put(
                        id, claims.stream().filter(SlugClaim::isCurrent).toList()));
        return found;
    }

    /** All claims, per entry, the oldest first. */
    Map<String, List<SlugClaim>> of(Collection<String> entryIds) {
        var found = new HashMap<String, List<SlugClaim>>();
        for (var chunk : Entries.chunks(entryIds)) {
            entityManager
                    .createQuery(
                            "select s from SlugClaim s where s.entryId in :ids order by s.since, s.slug",
                            SlugClaim.class)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(claim -> found.computeIfAbsent(claim.entryId(), id -> new ArrayList<>())
                            .add(claim));
        }
        return found;
    }
}
