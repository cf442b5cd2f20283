package org.wellnessconnection.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wellnessconnection.platform.outbox.OutboxFailure;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;
import org.wellnessconnection.platform.outbox.OutboxHandler;
import org.wellnessconnection.platform.outbox.OutboxMessage;

/** Has the letter written when it is due, and carried away. */
@ApplicationScoped
public class LetterSending implements OutboxHandler {

    private final Instance<LetterWriter> writers;
    private final Couriers couriers;

    @Inject
    public LetterSending(@Any Instance<LetterWriter> writers, Couriers couriers) {
        this.writers = writers;
        this.couriers = couriers;
    }

    @Override
    public String kind() {
        return Letters.OUTBOX;
    }

    @Override
    public Optional<Deed> prepare(String id, OutboxMessage message) {
        var order = Letters.order(message);
        return writer(order).write(order).map(letter -> () -> couriers.courier().carry(id, letter));
    }

    @Override
    public boolean mayHappenTwice(OutboxMessage message) {
        return writer(Letters.order(message)).mayBeSentTwice(Letters.order(message));
    }

    private LetterWriter writer(LetterOrder order) {
        return writers.stream()
                .filter(writer -> writer.writes(order.kind()))
                .findFirst()
                .orElseThrow(() -> new OutboxFailure(Trouble.PASSING, "nobody here writes " + order.kind()));
    }
}
