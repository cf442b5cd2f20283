package org.wellnessconnection.content;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.LanguageState.Trace;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.UseCase;

/** All entries as staff see them, drafts and trash included. A page takes three questions to the database, whatever is on it. */
@UseCase
public class Catalogue {

    /** Reads what is public beside each entry, for states are compared with it. */
    private static final String FROM =
            " from Entry e left join LivePointer l on l.entryId = e.id left join Publication p on p.number = l.number";

    private final EntityManager entityManager;
    private final Past past;

    @Inject
    public Catalogue(EntityManager entityManager, Past past) {
        this.entityManager = entityManager;
        this.past = past;
    }

    /** The entries that fit, the last changed first. A page behind the last one is the last one. */
    public EntryPage list(EntryQuery query) {
        var conditions = CatalogueConditions.of(query);
        var total = conditions
                .fill(entityManager.createQuery("select count(e)" + FROM + conditions.where(), Long.class))
                .getSingleResult();
        var page = (int) Math.min(query.page(), Math.max(1, (total + EntryPage.SIZE - 1) / EntryPage.SIZE));
        var question = entityManager.createQuery(
                "select e, p" + FROM + conditions.where() + " order by e.changedAt desc, e.id", Object[].class);
        var found = conditions
                .fill(question)
                .setFirstResult((page - 1) * EntryPage.SIZE)
                .setMaxResults(EntryPage.SIZE)
                .getResultList();
        return new EntryPage(lines(found), total, page);
    }

    /**
     * Those of these types that wait for somebody: a language is missing or behind. The longest unchanged first, at most
     * {@code most}.
     */
    public List<EntryLine> behind(Collection<String> types, int most) {
        var where = "e.type in :types and e.trashedAt is null"
                + " and (e.enHead is null or e.frHead is null or e.enBehind > 0 or e.frBehind > 0)";
        return lines(
                some(where).setParameter("types", types).setMaxResults(most).getResultList());
    }

    /** Entries in step that the public never saw, the longest unchanged first. */
    public List<EntryLine> neverPublished(int most) {
        return lines(some("e.trashedAt is null and e.enHead is not null and e.frHead is not null and e.enBehind = 0"
                        + " and e.frBehind = 0 and not exists (select q from Publication q where q.entryId = e.id)")
                .setMaxResults(most)
                .getResultList());
    }

    /**
     * Entries whose day of review is this one or over, the longest over first.
     *
     * @param field the shared date that says when a text wants to be looked at again
     */
    public List<ToReview> toReview(String field, LocalDate until, int most) {
        var mark = "\"" + field + "\":\"";
        return entityManager
                .createQuery(
                        "select e, substring(r.body, locate(:mark, r.body) + :length, 10) from Entry e, Revision r"
                                + " where r.id = e.sharedHead and e.trashedAt is null and locate(:mark, r.body) > 0"
                                + " and substring(r.body, locate(:mark, r.body) + :length, 10) <= :until"
                                + " order by substring(r.body, locate(:mark, r.body) + :length, 10), e.id",
                        Object[].class)
                .setParameter("mark", mark)
                .setParameter("length", mark.length())
                .setParameter("until", until.toString())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new ToReview(
                        ((Entry) row[0]).id(),
                        new Target(((Entry) row[0]).reference(), ((Entry) row[0]).titles()),
                        LocalDate.parse((String) row[1])))
                .toList();
    }

    /** An entry that wants to be looked at again. */
    public record ToReview(String id, Target target, LocalDate by) {}

    /** Whether nobody but the program itself has published anything yet. */
    public boolean isAsShipped() {
        return entityManager
                .createQuery("select p.number from Publication p where p.actor like 'staff:%'", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What may be referred to: entries of these types that are not in the trash, by type and key, at most {@code most}. */
    public List<Target> targets(Collection<String> types, int most) {
        return entityManager
                .createQuery(
                        "select e from Entry e where e.type in :types and e.trashedAt is null order by e.type, e.key",
                        Entry.class)
                .setParameter("types", types)
                .setMaxResults(most)
                .getResultStream()
                .map(entry -> new Target(entry.reference(), entry.titles()))
                .toList();
    }

    /** An entry to refer to; a title is empty where its language is not begun. */
    public record Target(EntryReference reference, Bilingual<String> titles) {

        /** The title in this language, or in the other one, or else the reference. */
        public String title(Language language) {
            return Stream.of(language, language.other())
                    .map(titles::in)
                    .filter(title -> !title.isEmpty())
                    .findFirst()
                    .orElseGet(reference::toString);
        }

        /** The other language, where only that one has a title. */
        public Optional<Language> titleLanguage(Language language) {
            var other = language.other();
            return titles.in(language).isEmpty() && !titles.in(other).isEmpty() ? Optional.of(other) : Optional.empty();
        }
    }

    private TypedQuery<Object[]> some(String where) {
        return entityManager.createQuery(
                "select e, p" + FROM + " where " + where + " order by e.changedAt, e.id", Object[].class);
    }

    private List<EntryLine> lines(List<Object[]> found) {
        var ids = found.stream().map(row -> ((Entry) row[0]).id()).toList();
        var once = past.of(ids);
        return found.stream()
                .map(row -> line((Entry) row[0], (Publication) row[1], once))
                .toList();
    }

    private static EntryLine line(Entry entry, @Nullable Publication live, Map<String, Heads> past) {
        var pinned = LanguageState.pinned(live);
        var once = past.getOrDefault(entry.id(), Heads.NONE);
        var states = new Bilingual<>(Language.EN, Language.FR)
                .map(language -> LanguageState.of(
                        entry,
                        language,
                        new Trace(pinned, once.of(Part.of(language)).isPresent())));
        return new EntryLine(
                entry.id(),
                entry.reference(),
                entry.titles(),
                states,
                entry.behind(),
                entry.changedAt(),
                entry.changedBy());
    }
}
