package org.wellnessconnection.content;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;

/**
 * What one publication of one entry pins, by the policy of its type. Pure: it looks at the revisions, at what is public
 * now and at the open waivers, and either answers or refuses.
 *
 * @param pins the revisions that shall be public; a language that is not there stays away from the public
 * @param fresh the parts that are newly pinned, and so have to be complete
 * @param waiver by whose leave one language goes without the other
 * @param inStep whether both languages say the same, which cures waivers
 */
record Plan(
        Standing standing,
        Map<Part, Revision> pins,
        Set<Part> fresh,
        Optional<Waiver> waiver,
        boolean inStep,
        String reason) {

    Plan {
        pins = Map.copyOf(pins);
        fresh = Set.copyOf(fresh);
    }

    /** What is public of an entry now: its pinned revisions; empty where it is not public. */
    record Live(Map<Part, Revision> pins) {
        static final Live NOT = new Live(Map.of());
    }

    static Plan of(Standing standing, Set<Language> languages, Live live, List<Waiver> open, String reason) {
        return standing.type().isTogether()
                ? together(standing, live, open, reason)
                : independent(standing, languages, live, reason);
    }

    private static Plan together(Standing standing, Live live, List<Waiver> open, String reason) {
        var lacking = EnumSet.noneOf(Language.class);
        for (var language : Language.values()) {
            if (standing.head(Part.of(language)).isEmpty()
                    || !standing.behind().in(language).isEmpty()) {
                lacking.add(language);
            }
        }
        if (lacking.isEmpty()) {
            return new Plan(standing, standing.heads(), standing.heads().keySet(), Optional.empty(), true, reason);
        }
        var waiver = open.stream()
                .filter(one -> lacking.equals(EnumSet.of(one.language())))
                .findFirst()
                .orElseThrow(() -> refusal(standing, lacking));
        return oneLanguage(standing, live, waiver, reason);
    }

    /** The language that is behind stays as the public knows it, or stays away. */
    private static Plan oneLanguage(Standing standing, Live live, Waiver waiver, String reason) {
        var behind = Part.of(waiver.language());
        var pins = new EnumMap<Part, Revision>(Part.class);
        pins.putAll(standing.heads());
        pins.remove(behind);
        var fresh = EnumSet.copyOf(pins.keySet());
        Optional.ofNullable(live.pins().get(behind)).ifPresent(revision -> pins.put(behind, revision));
        return new Plan(standing, pins, fresh, Optional.of(waiver), false, reason);
    }

    private static Plan independent(Standing standing, Set<Language> languages, Live live, String reason) {
        var pins = new EnumMap<Part, Revision>(Part.class);
        pins.putAll(live.pins());
        var fresh = EnumSet.of(Part.SHARED);
        for (var language : languages) {
            standing.head(Part.of(language)).ifPresent(revision -> {
                pins.put(revision.part(), revision);
                fresh.add(revision.part());
            });
        }
        if (fresh.size() == 1) {
            throw new Refusal(ContentRefusal.NOTHING_TO_PUBLISH);
        }
        standing.head(Part.SHARED).ifPresent(revision -> pins.put(Part.SHARED, revision));
        return new Plan(standing, pins, fresh, Optional.empty(), false, reason);
    }

    private static Refusal refusal(Standing standing, Set<Language> lacking) {
        var language = lacking.iterator().next();
        return standing.head(Part.of(language)).isEmpty()
                ? new Refusal(ContentRefusal.LANGUAGE_MISSING, language.code())
                : new Refusal(
                        ContentRefusal.LANGUAGE_BEHIND,
                        language.code(),
                        String.join(", ", standing.behind().in(language)));
    }

    /** Whether the public would see nothing new. */
    boolean changesNothing(Live live) {
        return ids(pins).equals(ids(live.pins()));
    }

    List<Revision> toCheck() {
        return pins.values().stream()
                .filter(revision -> fresh.contains(revision.part()))
                .toList();
    }

    /** The languages in which the public sees something else than before. */
    Set<Language> newLanguages() {
        var languages = EnumSet.noneOf(Language.class);
        fresh.forEach(part -> part.language().ifPresent(languages::add));
        return languages;
    }

    Set<Language> languages() {
        var languages = EnumSet.noneOf(Language.class);
        pins.keySet().forEach(part -> part.language().ifPresent(languages::add));
        return languages;
    }

    private static Heads ids(Map<Part, Revision> revisions) {
        var ids = new EnumMap<Part, String>(Part.class);
        revisions.forEach((part, revision) -> ids.put(part, revision.id()));
        return new Heads(ids);
    }
}
