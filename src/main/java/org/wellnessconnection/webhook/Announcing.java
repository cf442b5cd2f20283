package org.wellnessconnection.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.platform.outbox.Outbox;
import org.wellnessconnection.platform.outbox.OutboxHandler;
import org.wellnessconnection.platform.outbox.OutboxMessage;
import org.wellnessconnection.platform.persistence.Ids;

/**
 * Leaves what happened in the outbox, in the transaction in which it happened. What each kind tells is listed here, so that
 * a detail somebody adds to an event does not leave the house by accident.
 */
@ApplicationScoped
public class Announcing implements OutboxHandler {

    /** The kind of these messages in the outbox; what happened is the detail {@code type}. */
    public static final String OUTBOX = "webhook.event";

    private static final String TYPE = "type";

    private static final Map<String, List<String>> TOLD = Map.ofEntries(
            Map.entry("story.received", List.of("reference", "language")),
            Map.entry("story.changed", List.of("reference")),
            Map.entry("story.decided", List.of("reference", "decision", "kind", "guidelines")),
            Map.entry("story.undone", List.of("reference", "decision")),
            Map.entry("story.appealed", List.of("reference")),
            Map.entry("story.published", List.of("reference")),
            Map.entry("story.translated", List.of("reference", "language")),
            Map.entry("story.withdrawn", List.of("reference")));

    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public Announcing(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void announce(@Observes DomainEvent event) {
        var told = TOLD.get(event.action());
        if (told == null) {
            return;
        }
        var details = new TreeMap<String, String>();
        told.stream()
                .filter(event.details()::containsKey)
                .forEach(name -> details.put(name, event.details().get(name)));
        details.put(TYPE, event.action());
        var now = clock.instant();
        details.put("at", now.toString());
        outbox.write(new OutboxMessage(OUTBOX, event.subject(), details, Ids.next(clock), now));
    }

    @Override
    public String kind() {
        return OUTBOX;
    }

    /** Nobody has subscribed, so there is nothing to do. */
    @Override
    public Optional<Deed> prepare(String id, OutboxMessage message) {
        return Optional.empty();
    }
}
