package org.wellnessconnection.schedule;

import jakarta.json.JsonString;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.mail.Letter;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.platform.json.SharedJson;

/** Writes the letters that are due in a room, when the test says so: from what is true then, as the outbox's workers do. */
final class Mailroom {

    private static final String DUE = "SELECT id, subject, details, dedupe_key FROM platform_outbox"
            + " WHERE state = 'WAITING' AND due_at <= ?1 ORDER BY due_at, id";
    private static final String END =
            "UPDATE platform_outbox SET state = ?2, due_at = NULL, ended_at = ?3 WHERE id = ?1";

    private final ScheduleRoom room;

    Mailroom(ScheduleRoom room) {
        this.room = room;
    }

    /**
     * A letter that was sent.
     *
     * @param reservation whose it is
     * @param isRepeated whether somebody had asked to be told again
     */
    record Sent(String kind, String reservation, boolean isRepeated, Letter letter) {

        Optional<String> calendar() {
            return letter.calendar().map(part -> part.text());
        }
    }

    /** What left now, in the order in which it was ordered. */
    List<Sent> send() {
        return room.in(cases -> {
            var em = cases.entityManager();
            var now = LocalDateTime.ofInstant(room.clock.instant(), ZoneOffset.UTC);
            var sent = new ArrayList<Sent>();
            @SuppressWarnings("unchecked")
            List<Object[]> rows = em.createNativeQuery(DUE).setParameter(1, now).getResultList();
            for (var row : rows) {
                var order = order(row);
                var letter = cases.letters().write(order);
                letter.ifPresent(written -> sent.add(
                        new Sent(order.kind(), order.subject(), order.details().containsKey("again"), written)));
                em.createNativeQuery(END)
                        .setParameter(1, row[0])
                        .setParameter(2, letter.isPresent() ? "DONE" : "VOID")
                        .setParameter(3, now)
                        .executeUpdate();
            }
            return sent;
        });
    }

    private LetterOrder order(Object[] row) {
        var details = new HashMap<String, String>();
        SharedJson.read(String.valueOf(row[2]))
                .forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
        var kind = String.valueOf(details.remove("letter"));
        return new LetterOrder(
                kind, String.valueOf(row[1]), Map.copyOf(details), String.valueOf(row[3]), room.clock.instant());
    }
}
