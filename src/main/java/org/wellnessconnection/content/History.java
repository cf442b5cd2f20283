package org.wellnessconnection.content;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.Publication.Action;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;

/** What one entry was to the public, row by row of the log, up to some number. Pure. */
record History(List<Row> rows) {

    History {
        rows = List.copyOf(rows);
    }

    /** As much of a row as the public’s past needs; public, for JPA makes it. */
    public record Row(
            long number,
            String entryId,
            Action action,
            @Nullable String shared,
            @Nullable String en,
            @Nullable String fr,
            Instant at) {

        @Nullable
        String revision(Language language) {
            return language == Language.EN ? en : fr;
        }

        Set<Language> languages() {
            var languages = EnumSet.noneOf(Language.class);
            for (var language : Language.values()) {
                if (revision(language) != null) {
                    languages.add(language);
                }
            }
            return languages;
        }

        Heads pinned() {
            var ids = new EnumMap<Part, String>(Part.class);
            put(ids, Part.SHARED, shared);
            put(ids, Part.EN, en);
            put(ids, Part.FR, fr);
            return new Heads(ids);
        }

        private static void put(Map<Part, String> ids, Part part, @Nullable String id) {
            if (id != null) {
                ids.put(part, id);
            }
        }

        private boolean showsTheSame(Row other, Language language) {
            return Objects.equals(shared, other.shared) && Objects.equals(revision(language), other.revision(language));
        }
    }

    /** The row by which the entry is public; nothing where it is not. */
    Optional<Row> now() {
        return rows.isEmpty() || rows.getLast().action() == Action.WITHDRAW
                ? Optional.empty()
                : Optional.of(rows.getLast());
    }

    /** When this language was first public. */
    Instant published(Language language) {
        return rows.stream()
                .filter(row -> row.revision(language) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(language + " was never public"))
                .at();
    }

    /** Since when the public has been reading in this language what it reads now. */
    Instant modified(Language language) {
        var since = rows.getLast();
        for (var row : rows.reversed()) {
            if (!row.showsTheSame(since, language)) {
                break;
            }
            since = row;
        }
        return since.at();
    }

    /** Whether the entry came or went, in any language, after that number. */
    boolean cameOrWentAfter(long number) {
        var before = rows.stream().filter(row -> row.number() <= number).reduce((first, second) -> second);
        return !before.map(Row::languages)
                .orElse(Set.of())
                .equals(rows.getLast().languages());
    }
}
