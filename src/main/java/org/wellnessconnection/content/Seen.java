package org.wellnessconnection.content;

import org.wellnessconnection.kernel.Refusal;

/**
 * An entry as whoever decides about it saw it. The decision holds only while it still is so; that is looked at again under
 * the entry's lock, so that of two who decide at the same instant one is told.
 *
 * @param live the number of the publication by which it was public, 0 where it was not
 */
public record Seen(Heads heads, long live, boolean trashed) {

    /** Refuses when somebody else was faster; the entry must be locked. */
    void mustHold(Entry entry, long liveNow) {
        if (!heads.equals(entry.heads())
                || live != liveNow
                || trashed != entry.trashedAt().isPresent()) {
            throw new Refusal(ContentRefusal.CHANGED_MEANWHILE);
        }
    }
}
