package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.kernel.Refusal;

/** Entries with their revisions, now and as somebody saw them. */
@Dependent
class Standings {

    private final Entries entries;
    private final ContentTypes types;

    Standings(Entries entries, ContentTypes types) {
        this.entries = entries;
        this.types = types;
    }

    Standing of(Entry entry) {
        return new Standing(entry, type(entry), entries.revisions(entry.heads()));
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
