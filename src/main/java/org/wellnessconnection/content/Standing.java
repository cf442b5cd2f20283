package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;

/** An entry with the newest revision of each of its parts. */
record Standing(Entry entry, ContentType type, Map<Part, Revision> heads) {

    Standing {
        heads = Map.copyOf(heads);
    }

    Optional<Revision> head(Part part) {
        return Optional.ofNullable(heads.get(part));
    }

    EntryValues values() {
        var parts = new EnumMap<Part, JsonObject>(Part.class);
        heads.forEach((part, revision) -> parts.put(part, revision.body()));
        return new EntryValues(parts);
    }

    Heads ids() {
        var ids = new EnumMap<Part, String>(Part.class);
        heads.forEach((part, revision) -> ids.put(part, revision.id()));
        return new Heads(ids);
    }

    Written written(Part part) {
        return head(part).map(Revision::written).orElse(Written.NOTHING);
    }

    Written written(Language language) {
        return written(Part.of(language));
    }

    /** Per language the fields that are behind; all filled ones of the other language where this one is not begun. */
    Bilingual<SequencedSet<String>> behind() {
        return Staleness.of(localized(type), written(Language.EN), written(Language.FR));
    }

    Standing with(Revision revision) {
        var more = new EnumMap<Part, Revision>(Part.class);
        more.putAll(heads);
        more.put(revision.part(), revision);
        return new Standing(entry, type, more);
    }

    /** The fields that have a text per language; the slug is none, for it translates nothing. */
    static List<String> localized(ContentType type) {
        return type.fields().stream().filter(Field::localized).map(Field::name).toList();
    }
}
