package org.wellnessconnection.schedule;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;

/**
 * A meeting as a calendar shows it.
 *
 * @param uid names it for ever, host included: {@code 9f3c…@wellness.example.org}
 * @param sequence rises with every change that a calendar must learn (RFC 5546, 2.1.4)
 * @param stamp when this was said (RFC 5545, 3.8.7.2)
 * @param description may have several lines
 * @param url of the meeting's page, or of the page that joins it; never one that changes a reservation
 * @param isCancelled whether it will not take place, or no longer for its attendee
 */
record CalendarEvent(
        String uid,
        int sequence,
        Instant stamp,
        Instant start,
        Instant end,
        Language language,
        String summary,
        String description,
        String location,
        Optional<URI> url,
        boolean isCancelled) {

    /**
     * Who takes part, one person at a time: whoever else does is nobody's business.
     *
     * @param organiser the address that letters come from
     * @param organiserName empty where the entry shall not tell whose it is
     */
    record People(EmailAddress organiser, String organiserName, EmailAddress attendee, String attendeeName) {

        @Override
        public String toString() {
            return "People[…]";
        }
    }
}
