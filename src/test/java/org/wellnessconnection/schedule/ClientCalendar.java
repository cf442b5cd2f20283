package org.wellnessconnection.schedule;

import biweekly.Biweekly;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A calendar program that does what RFC 5546 says (2.1.4, 2.1.5, 3.2): of what it hears about one entry it keeps what has
 * the highest sequence, and of those the latest stamp; a cancellation takes the entry out, and is remembered.
 */
final class ClientCalendar {

    private final Map<String, Entry> entries = new HashMap<>();

    /** What it knows of one entry. */
    record Entry(String uid, int sequence, Instant stamp, Instant start, Instant end, boolean isCancelled) {

        boolean isNewerThan(Entry other) {
            return sequence > other.sequence || sequence == other.sequence && !stamp.isBefore(other.stamp);
        }
    }

    void receive(String message) {
        var entry = read(message);
        entries.merge(entry.uid(), entry, (known, heard) -> heard.isNewerThan(known) ? heard : known);
    }

    /** What the person sees, by when it begins. */
    List<Instant> starts() {
        return entries.values().stream()
                .filter(entry -> !entry.isCancelled())
                .map(Entry::start)
                .sorted()
                .toList();
    }

    static Entry read(String message) {
        var calendar = Biweekly.parse(message).first();
        var event = calendar.getEvents().getFirst();
        return new Entry(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant(),
                calendar.getMethod().isCancel());
    }
}
