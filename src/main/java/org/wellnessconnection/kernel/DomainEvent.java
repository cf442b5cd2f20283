package org.wellnessconnection.kernel;

import java.util.Map;

/**
 * Something that happened, told inside the transaction in which it happened. Holds ids and counts only: never a text of
 * an entry, a name or an address.
 */
public interface DomainEvent {

    /** What was done, as {@code room.what} in the past tense: {@code content.entry-published}. */
    String action();

    /** To what, as {@code kind/id}: {@code entry/0190…}. */
    String subject();

    Actor actor();

    /** Ids, numbers and reasons worth keeping in the audit trail; may be empty. */
    default Map<String, String> details() {
        return Map.of();
    }
}
