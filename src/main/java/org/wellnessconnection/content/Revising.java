package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellnessconnection.content.Revision.Saving;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.persistence.Ids;

/**
 * Makes revisions out of values: who wrote against what, which parts really changed, and what lists show. It touches no
 * database; the caller adds the rows.
 */
final class Revising {

    private Revising() {}

    /**
     * What came out.
     *
     * @param fresh the new revisions; none where nothing changed
     */
    record Revised(Standing standing, List<Revision> fresh) {
        Revised {
            fresh = List.copyOf(fresh);
        }

        boolean isChange() {
            return !fresh.isEmpty();
        }

        /** The parts that changed, for the trail: {@code en, shared}. */
        String parts() {
            return fresh.stream().map(revision -> revision.part().code()).collect(Collectors.joining(", "));
        }
    }

    /** A new entry. Languages that come together agree with each other. */
    static Revised begin(ContentType type, EntryReference reference, EntryValues values, Saving saving, Clock clock) {
        var entryId = Ids.next(clock);
        var shared = Revision.first(
                Ids.next(clock), entryId, Part.SHARED, new Written(values.part(Part.SHARED), Basis.NONE), saving);
        var entry = new Entry(entryId, reference, shared.id(), saving.at(), saving.author());
        var standing = new Standing(entry, type, Map.of(Part.SHARED, shared));
        var languages = revise(standing, written(type, standing, values), saving, clock);
        var fresh = new ArrayList<Revision>();
        fresh.add(shared);
        fresh.addAll(languages.fresh());
        show(languages.standing());
        return new Revised(languages.standing(), fresh);
    }

    /** The parts as they were handed in, with what their writer knew: all of them read what stands here. */
    static Map<Part, Written> written(ContentType type, Standing seen, EntryValues values) {
        var texts = new EnumMap<Part, Written>(Part.class);
        for (var part : values.present()) {
            texts.put(part, new Written(values.part(part), basis(type, part, seen, values)));
        }
        return texts;
    }

    private static Basis basis(ContentType type, Part part, Standing seen, EntryValues values) {
        return part.language()
                .map(language -> {
                    var before = seen.written(language);
                    var other = seen.written(language.other());
                    var otherPart = Part.of(language.other());
                    var otherAfter = values.has(otherPart) ? values.part(otherPart) : other.body();
                    return Staleness.after(Standing.localized(type), before, values.part(part), other, otherAfter);
                })
                .orElse(Basis.NONE);
    }

    /** New revisions of those parts whose text or basis is not that of the head. */
    static Revised revise(Standing standing, Map<Part, Written> texts, Saving saving, Clock clock) {
        var fresh = new ArrayList<Revision>();
        var after = standing;
        for (var part : Part.values()) {
            var text = texts.get(part);
            if (text != null && !isHead(standing, part, text)) {
                var revision = next(standing, part, text, saving, Ids.next(clock));
                fresh.add(revision);
                after = after.with(revision);
                standing.entry().moveTo(part, revision.id());
            }
        }
        if (!fresh.isEmpty()) {
            standing.entry().changed(saving.at(), saving.author());
            show(after);
        }
        return new Revised(after, fresh);
    }

    private static boolean isHead(Standing standing, Part part, Written text) {
        return standing.head(part).filter(head -> head.written().equals(text)).isPresent();
    }

    private static Revision next(Standing standing, Part part, Written text, Saving saving, String id) {
        return standing.head(part)
                .map(head -> head.next(id, text, saving))
                .orElseGet(() -> Revision.first(id, standing.entry().id(), part, text, saving));
    }

    private static void show(Standing standing) {
        var titles = new Bilingual<>(title(standing, Language.EN), title(standing, Language.FR));
        standing.entry().show(titles, standing.behind().map(fields -> fields.size()));
    }

    private static String title(Standing standing, Language language) {
        return title(standing.type(), standing.written(language).body());
    }

    /** What a language calls the entry, or an empty text. */
    static String title(ContentType type, JsonObject body) {
        return body.get(type.title()) instanceof JsonString text ? text.getString() : "";
    }
}
