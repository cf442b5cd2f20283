package org.wellnessconnection.content;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.wellnessconnection.content.LanguageState.Trace;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.UseCase;

/** Opens one entry for somebody who works on it: its newest texts, where they stand, and what is left to do. */
@UseCase
public class Opening {

    private final EntityManager entityManager;
    private final Entries entries;
    private final Standings standings;
    private final Past past;
    private final Lags lags;
    private final Checklist checklist;
    private final Links links;
    private final Clock clock;

    @Inject
    public Opening(
            EntityManager entityManager,
            Entries entries,
            Standings standings,
            Past past,
            Lags lags,
            Checklist checklist,
            Links links,
            Clock clock) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.standings = standings;
        this.past = past;
        this.lags = lags;
        this.checklist = checklist;
        this.links = links;
        this.clock = clock;
    }

    /** The entry as it stands now. */
    public OpenEntry open(String entryId) {
        var standing = standings.of(entries.get(entryId));
        var entry = standing.entry();
        var publication = live(entryId);
        var once = past.of(List.of(entryId)).getOrDefault(entryId, Heads.NONE);
        var pinned = LanguageState.pinned(publication.orElse(null));
        return new OpenEntry(
                entryId,
                entry.reference(),
                standing.type(),
                standing.ids(),
                standing.values(),
                entry.titles(),
                both(language -> LanguageState.of(
                        entry,
                        language,
                        new Trace(pinned, once.of(Part.of(language)).isPresent()))),
                both(language -> lags.of(standing, language)),
                publication.map(Publication::number),
                checklist.of(standing),
                saved(standing),
                waivedUntil(entryId),
                entry.trashedAt().isPresent());
    }

    /** The values of an entry as they stood in front of somebody; every revision must be its own. */
    public EntryValues values(String entryId, Heads heads) {
        return standings.at(standings.of(entries.get(entryId)), heads).values();
    }

    /** Where these entries are found in this language, for links in a preview; those without an address are left out. */
    public Map<EntryReference, String> addresses(Collection<EntryReference> references, Language language) {
        var found = new HashMap<EntryReference, String>();
        entries.byReferences(references).forEach((reference, entry) -> {
            var standing = standings.of(entry);
            Gate.slug(standing.written(language).body())
                    .flatMap(slug -> standing.type().address(language, slug))
                    .ifPresent(address -> found.put(reference, address));
        });
        return found;
    }

    /** Public entries that point to this one. */
    public List<Catalogue.Target> usedBy(String entryId) {
        var users = new TreeSet<>(links.users(List.of(entries.get(entryId).reference())));
        users.remove(entryId);
        return entries.byIds(users).values().stream()
                .map(user -> new Catalogue.Target(user.reference(), user.titles()))
                .sorted(Comparator.comparing(target -> target.reference().toString()))
                .toList();
    }

    private Optional<Publication> live(String entryId) {
        return entityManager
                .createQuery(
                        "select p from LivePointer l, Publication p where p.number = l.number and l.entryId = :entry",
                        Publication.class)
                .setParameter("entry", entryId)
                .getResultStream()
                .findFirst();
    }

    private Optional<Instant> waivedUntil(String entryId) {
        var now = clock.instant();
        return entityManager
                .createQuery("select w from Waiver w where w.entryId = :entry and w.curedAt is null", Waiver.class)
                .setParameter("entry", entryId)
                .getResultStream()
                .filter(waiver -> waiver.isOpen(now))
                .map(Waiver::until)
                .max(Instant::compareTo);
    }

    private static Map<Part, RevisionLine> saved(Standing standing) {
        var saved = new EnumMap<Part, RevisionLine>(Part.class);
        standing.heads().forEach((part, revision) -> saved.put(part, RevisionLine.of(revision)));
        return saved;
    }

    private static <T> Bilingual<T> both(java.util.function.Function<Language, T> each) {
        return new Bilingual<>(Language.EN, Language.FR).map(each);
    }
}
