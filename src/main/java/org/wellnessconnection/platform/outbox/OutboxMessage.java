package org.wellnessconnection.platform.outbox;

import java.time.Instant;
import java.util.Map;

/**
 * Something to be done, written down.
 *
 * @param kind of thing, which names its {@link OutboxHandler}: {@code mail.letter}
 * @param subject id of what it is about
 * @param details further ids, numbers and words of the program; never a name, an address or a text of somebody
 * @param dedupeKey a second message with the same key is dropped silently, at most 190 signs
 * @param notBefore when it is due
 */
public record OutboxMessage(
        String kind, String subject, Map<String, String> details, String dedupeKey, Instant notBefore) {

    /** How long a key may be: what an index of MySQL holds. */
    public static final int KEY_MAX = 190;

    public OutboxMessage {
        details = Map.copyOf(details);
        if (dedupeKey.isEmpty() || dedupeKey.length() > KEY_MAX) {
            throw new IllegalArgumentException("a dedupe key has 1 to " + KEY_MAX + " signs");
        }
    }
}
