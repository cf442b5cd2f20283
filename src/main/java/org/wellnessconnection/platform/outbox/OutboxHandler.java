package org.wellnessconnection.platform.outbox;

import java.util.Optional;

/** Does what messages of one kind ask for. One bean per kind; called from a worker's thread, outside any transaction. */
public interface OutboxHandler {

    String kind();

    /**
     * Gets ready: looks whether the thing is still to be done, and makes what is needed. Nothing when it no longer is;
     * the row then ends as void.
     *
     * @param id of the row, the same at every attempt
     */
    Optional<Deed> prepare(String id, OutboxMessage message);

    /**
     * Whether to do it again when a worker died while doing it, so that nobody knows whether it happened. If not, the row
     * ends as lost.
     */
    default boolean mayHappenTwice(OutboxMessage message) {
        return true;
    }

    /** The thing itself. What goes wrong is said as {@link OutboxFailure}; anything else is taken for a passing fault. */
    @FunctionalInterface
    interface Deed {
        void perform();
    }
}
