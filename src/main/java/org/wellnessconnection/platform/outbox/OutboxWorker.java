package org.wellnessconnection.platform.outbox;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;
import org.wellnessconnection.platform.outbox.OutboxSteps.Claim;

/** Does what is due, one message after the other. Any number of them may run, on any number of nodes. */
final class OutboxWorker {

    private static final Logger LOG = System.getLogger(OutboxWorker.class.getName());

    /** Longer than any deed may take: a letter gives up after one minute. */
    static final Duration LEASE = Duration.ofMinutes(3);

    private static final int AT_ONCE = 5;

    private final String name;
    private final OutboxSteps steps;
    private final Map<String, OutboxHandler> handlers;

    OutboxWorker(String name, OutboxSteps steps, Map<String, OutboxHandler> handlers) {
        this.name = name;
        this.steps = steps;
        this.handlers = handlers;
    }

    /** Does some of what is due now and says whether there was any. */
    boolean round() {
        var claims = steps.claim(name, LEASE, AT_ONCE);
        claims.forEach(this::handle);
        return !claims.isEmpty();
    }

    private void handle(Claim claim) {
        try {
            attempt(claim);
        } catch (OutboxFailure failure) {
            LOG.log(Level.WARNING, "{0} {1} did not work: {2}", claim.message().kind(), claim.id(), failure.what());
            giveUp(claim, failure);
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, claim.message().kind() + " " + claim.id() + " broke", withoutWords(bug));
            steps.fail(
                    claim.id(),
                    name,
                    new OutboxFailure(Trouble.PASSING, bug.getClass().getSimpleName()));
        }
    }

    private void giveUp(Claim claim, OutboxFailure failure) {
        var handler = handlers.get(claim.message().kind());
        if (failure.trouble() == Trouble.UNCERTAIN && handler != null && !handler.mayHappenTwice(claim.message())) {
            steps.end(claim.id(), name, OutboxState.LOST);
        } else {
            steps.fail(claim.id(), name, failure);
        }
    }

    private void attempt(Claim claim) {
        var handler = handlers.get(claim.message().kind());
        if (handler == null) {
            throw new OutboxFailure(
                    Trouble.PASSING, "nobody here does " + claim.message().kind());
        }
        if (claim.mayHaveHappened() && !handler.mayHappenTwice(claim.message())) {
            steps.end(claim.id(), name, OutboxState.LOST);
            return;
        }
        var deed = handler.prepare(claim.id(), claim.message());
        if (deed.isEmpty()) {
            steps.end(claim.id(), name, OutboxState.VOID);
            return;
        }
        if (steps.begin(claim.id(), name, LEASE)) {
            deed.get().perform();
            steps.end(claim.id(), name, OutboxState.DONE);
        }
    }

    /** Messages of exceptions may hold what a person typed; where it happened is enough. */
    private static Throwable withoutWords(Throwable broken) {
        var bare = new IllegalStateException(broken.getClass().getName());
        bare.setStackTrace(broken.getStackTrace());
        return bare;
    }
}
