package org.wellnessconnection.content;

import java.time.Instant;
import org.wellnessconnection.content.type.Part;

/**
 * A revision without its text, as histories list it.
 *
 * @param number within its part, from 1
 * @param author as {@link org.wellnessconnection.kernel.Actor#name()} wrote it
 */
public record RevisionLine(String id, Part part, int number, String author, Instant at, String note, Origin origin) {

    static RevisionLine of(Revision revision) {
        return new RevisionLine(
                revision.id(),
                revision.part(),
                revision.number(),
                revision.author(),
                revision.at(),
                revision.note(),
                revision.origin());
    }
}
