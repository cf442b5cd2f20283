package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Refusal;

/** Entries with their revisions, now and as somebody saw them. */
@Dependent
class Standings {

    private final Entries entries;
    private final ContentTypes types;

    @Inject
    Standings(Entries entries, ContentTypes types) {
        this.entries = entries;
        this.types = types;
    }

    Standing of(Entry entry) {
        return new Standing(entry, type(entry), entries.revisions(entry.heads()));
    }

    /** The same for many entries. */
    Map<EntryReference, Standing> of(Collection<Entry> many) {
        var ids = many.stream()
                .flatMap(entry -> entry.heads().ids().values().stream())
                .toList();
        var revisions = entries.revisions(ids);
        var standings = new HashMap<EntryReference, Standing>();
        for (var entry : many) {
            var heads = new EnumMap<Part, Revision>(Part.class);
            entry.heads().ids().forEach((part, id) -> heads.put(part, revisions.get(id)));
            standings.put(entry.reference(), new Standing(entry, type(entry), heads));
        }
        return standings;
    }

    /** The same entry with other revisions of its parts; all of them must be its own. */
    Standing at(Standing now, Heads heads) {
        if (heads.equals(now.entry().heads())) {
            return now;
        }
        var revisions = entries.revisions(heads);
        var owned = revisions.values().stream()
                .filter(revision -> revision.entryId().equals(now.entry().id()))
                .filter(revision -> heads.of(revision.part()).equals(Optional.of(revision.id())))
                .count();
        if (owned != heads.ids().size()) {
            throw new Refusal(ContentRefusal.UNKNOWN_REVISION);
        }
        return new Standing(now.entry(), now.type(), revisions);
    }

    Revision revision(String entryId, String revisionId) {
        var found = entries.revisions(List.of(revisionId)).get(revisionId);
        if (found == null || !found.entryId().equals(entryId)) {
            throw new Refusal(ContentRefusal.UNKNOWN_REVISION);
        }
        return found;
    }

    ContentType type(Entry entry) {
        var name = entry.reference().type();
        return types.find(name)
                .orElseThrow(() -> new IllegalStateException("entry " + entry.id() + " is of type " + name
                        + ", which has no file any more: put its file back"));
    }
}
