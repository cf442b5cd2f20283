package org.wellnessconnection.platform.outbox;

import java.time.Duration;
import java.util.List;

/** What a worker does with rows; each step is committed by itself. */
interface OutboxSteps {

    /**
     * A row that a worker now holds.
     *
     * @param mayHaveHappened whether another worker died while doing it
     */
    record Claim(String id, OutboxMessage message, boolean mayHaveHappened) {}

    /** What is due and held by nobody, at most so many, the longest due first. */
    List<Claim> claim(String worker, Duration lease, int most);

    /** Marks it as under way. False when the lease ran out meanwhile and it is another's. */
    boolean begin(String id, String worker, Duration lease);

    void end(String id, String worker, OutboxState how);

    void fail(String id, String worker, OutboxFailure failure);
}
