package org.wellnessconnection.content;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.LogRow.Pin;
import org.wellnessconnection.content.SlugClaim.Address;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.content.type.Values;
import org.wellnessconnection.kernel.Language;

/**
 * One publication, ready for the press: what it pins, which addresses it takes and what it points to. Made before the log
 * is locked, for it reads every text; and small, so that ten thousand can wait in memory.
 */
record Edition(
        String entryId,
        EntryReference reference,
        Map<Part, Pin> pins,
        Set<Part> fresh,
        List<Address> addresses,
        Map<Part, List<EntryReference>> targets,
        @Nullable String waiverId,
        String reason) {

    Edition {
        pins = Map.copyOf(pins);
        fresh = Set.copyOf(fresh);
        addresses = List.copyOf(addresses);
        targets = Map.copyOf(targets);
    }

    static Edition of(Plan plan) {
        var type = plan.standing().type();
        var pins = new EnumMap<Part, Pin>(Part.class);
        var targets = new EnumMap<Part, List<EntryReference>>(Part.class);
        plan.pins().forEach((part, revision) -> {
            pins.put(part, new Pin(revision.id(), revision.sha256()));
            targets.put(part, Values.references(type, part, revision.body()));
        });
        return new Edition(
                plan.standing().entry().id(),
                plan.standing().entry().reference(),
                pins,
                plan.fresh(),
                addresses(plan),
                targets,
                plan.waiver().map(Waiver::id).orElse(null),
                plan.reason());
    }

    private static List<Address> addresses(Plan plan) {
        var type = plan.standing().type();
        return plan.pins().values().stream()
                .filter(revision -> type.hasPages())
                .flatMap(revision ->
                        revision
                                .part()
                                .language()
                                .flatMap(language -> address(language, type.name(), revision))
                                .stream())
                .toList();
    }

    private static Optional<Address> address(Language language, String type, Revision revision) {
        return Gate.slug(revision.body()).map(slug -> new Address(language, type, slug));
    }

    Set<Language> languages() {
        var languages = EnumSet.noneOf(Language.class);
        pins.keySet().forEach(part -> part.language().ifPresent(languages::add));
        return languages;
    }

    Set<EntryReference> allTargets() {
        var all = new HashSet<EntryReference>();
        targets.values().forEach(all::addAll);
        return all;
    }

    /**
     * What is newly shown and points to something that is not public. A text needs its targets in its own language; a
     * shared field is content with either.
     */
    Set<EntryReference> broken(Map<EntryReference, Set<Language>> known) {
        var broken = new HashSet<EntryReference>();
        for (var part : fresh) {
            for (var target : targets.getOrDefault(part, List.of())) {
                var languages = known.getOrDefault(target, Set.of());
                if (!part.language().map(languages::contains).orElse(!languages.isEmpty())) {
                    broken.add(target);
                }
            }
        }
        return broken;
    }
}
