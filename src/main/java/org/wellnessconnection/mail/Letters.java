package org.wellnessconnection.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.wellnessconnection.platform.outbox.Outbox;
import org.wellnessconnection.platform.outbox.OutboxMessage;

/** The front door: orders letters. */
@ApplicationScoped
public class Letters {

    /** Kind of the outbox's messages. */
    static final String OUTBOX = "mail.letter";

    private static final String KIND = "letter";

    private final Outbox outbox;

    @Inject
    public Letters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In the caller's transaction: the letter goes out if and only if the change is committed, once. */
    public void post(LetterOrder order) {
        var details = new HashMap<>(order.details());
        details.put(KIND, order.kind());
        outbox.write(new OutboxMessage(
                OUTBOX, order.subject(), details, order.kind() + ":" + order.dedupeKey(), order.notBefore()));
    }

    static LetterOrder order(OutboxMessage message) {
        var kind = message.details().getOrDefault(KIND, "");
        var details = new HashMap<>(message.details());
        details.remove(KIND);
        return new LetterOrder(
                kind,
                message.subject(),
                Map.copyOf(details),
                message.dedupeKey().substring(Math.min(message.dedupeKey().length(), kind.length() + 1)),
                message.notBefore());
    }
}
