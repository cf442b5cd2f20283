package org.wellnessconnection.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Bilingual;

/**
 * An entry as it lies in front of an editor.
 *
 * @param heads the newest revisions; every save names them
 * @param values of those revisions
 * @param lags per language the fields that are behind, in the order of the type
 * @param live the number of the publication by which it is public now
 * @param checks all that has to be right before it can go live, done or not
 * @param saved the newest revision of each part
 * @param waived until when one language may go without the other
 */
public record OpenEntry(
        String id,
        EntryReference reference,
        ContentType type,
        Heads heads,
        EntryValues values,
        Bilingual<String> titles,
        Bilingual<LanguageState> states,
        Bilingual<List<Lag>> lags,
        Optional<Long> live,
        List<Check> checks,
        Map<Part, RevisionLine> saved,
        Optional<Instant> waived,
        boolean trashed) {

    public OpenEntry {
        checks = List.copyOf(checks);
        saved = Map.copyOf(saved);
    }

    /** What to call it. */
    public Catalogue.Target target() {
        return new Catalogue.Target(reference, titles);
    }

    /** What a decision about it rests on. */
    public Seen seen() {
        return new Seen(heads, live.orElse(0L), trashed);
    }

    /** The newest of all revisions. */
    public RevisionLine lastSaved() {
        return saved.values().stream()
                .max(java.util.Comparator.comparing(RevisionLine::at))
                .orElseThrow();
    }

    /** How many steps are left before it can go live. */
    public int stepsLeft() {
        return checks.stream().mapToInt(check -> check.open().size()).sum();
    }
}
