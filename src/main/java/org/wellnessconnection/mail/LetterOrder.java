package org.wellnessconnection.mail;

import java.time.Instant;
import java.util.Map;

/**
 * A letter to be written when it is due.
 *
 * @param kind which {@link LetterWriter} writes it: {@code schedule.reserved}
 * @param subject id of what it is about
 * @param details further ids, numbers and words of the program; never a name, an address or a text of somebody
 * @param dedupeKey a second order with the same key is dropped: {@code reserved:<id>:<sequence>}
 */
public record LetterOrder(
        String kind, String subject, Map<String, String> details, String dedupeKey, Instant notBefore) {

    public LetterOrder {
        details = Map.copyOf(details);
    }
}
