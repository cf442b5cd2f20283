package org.wellnessconnection.content;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellnessconnection.content.files.EntryFiles;
import org.wellnessconnection.content.files.EntryFiles.LanguageText;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.json.SharedJson;

/** The newest revisions of all entries as files: drafts too, the trash not. */
@UseCase
public class Exporting {

    private final EntityManager entityManager;
    private final Standings standings;

    @Inject
    public Exporting(EntityManager entityManager, Standings standings) {
        this.entityManager = entityManager;
        this.standings = standings;
    }

    /** Hands over every entry in batches, ordered by type and key. */
    public void exportAll(Consumer<List<EntryFiles>> batch) {
        var page = after("", "");
        while (!page.isEmpty()) {
            var found = standings.of(page);
            batch.accept(page.stream()
                    .flatMap(entry -> Optional.ofNullable(found.get(entry.reference())).stream())
                    .map(Exporting::files)
                    .toList());
            var reference = page.getLast().reference();
            entityManager.clear();
            page = after(reference.type(), reference.key());
        }
    }

    private List<Entry> after(String type, String key) {
        return entityManager
                .createQuery(
                        "select e from Entry e where e.trashedAt is null and (e.type > :type"
                                + " or (e.type = :type and e.key > :key)) order by e.type, e.key",
                        Entry.class)
                .setParameter("type", type)
                .setParameter("key", key)
                .setMaxResults(Entries.CHUNK)
                .getResultList();
    }

    /** A language without a slug of its own is filed under the key. */
    private static EntryFiles files(Standing standing) {
        var reference = standing.entry().reference();
        var values = standing.values();
        var texts = new EnumMap<Language, LanguageText>(Language.class);
        for (var language : Language.values()) {
            var part = Part.of(language);
            if (values.has(part)) {
                var slug = Gate.slug(values.part(part)).orElse(reference.key());
                texts.put(language, new LanguageText(slug, withoutSlug(values.part(part))));
            }
        }
        return new EntryFiles(reference.type(), reference.key(), values.part(Part.SHARED), texts);
    }

    private static JsonObject withoutSlug(JsonObject body) {
        return SharedJson.object(body).remove(EntryValues.SLUG).build();
    }
}
