package org.wellnessconnection.platform.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.platform.time.Backoff;

/** The workers of this node: they begin with the application, hear of new messages, and end with it. */
@ApplicationScoped
public class OutboxWorking {

    private static final Logger LOG = System.getLogger(OutboxWorking.class.getName());
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final long MILLISECONDS_TO_STOP = 5_000;

    private final OutboxSteps steps;
    private final Instance<OutboxHandler> handlers;
    private final Clock clock;
    private final int workers;
    private final long poll;
    private final Semaphore nudges = new Semaphore(0);
    private final List<Thread> running = new ArrayList<>();
    private volatile boolean stopped;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    public OutboxWorking(
            OutboxSteps steps,
            Instance<OutboxHandler> handlers,
            Clock clock,
            @ConfigProperty(name = "wellness.outbox.workers") int workers,
            @ConfigProperty(name = "wellness.outbox.poll-milliseconds") long poll) {
        this.steps = steps;
        this.handlers = handlers;
        this.clock = clock;
        this.workers = workers;
        this.poll = Math.max(1, poll);
    }

    void start(@Observes @Priority(300) Startup event) {
        var byKind = new HashMap<String, OutboxHandler>();
        handlers.forEach(handler -> byKind.put(handler.kind(), handler));
        for (var number = 1; number <= workers; number++) {
            var worker =
                    new OutboxWorker(UUID.randomUUID() + "/" + number, new PersistentSteps(steps), Map.copyOf(byKind));
            var thread = threads.newThread(() -> run(worker));
            thread.setName("outbox-" + number);
            thread.start();
            running.add(thread);
        }
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxGrew grown) {
        if (!grown.due().isAfter(clock.instant())) {
            nudges.release();
        }
    }

    /** Nothing ends it but the application: with the database away it waits. */
    private void run(OutboxWorker worker) {
        var trouble = "";
        var backoff = new Backoff(AFTER_TROUBLE, LONGEST_PAUSE);
        while (!stopped) {
            var patience = poll;
            try {
                patience = worker.round() ? 0 : poll;
                trouble = "";
                backoff.worked();
            } catch (RuntimeException broken) {
                if (!broken.getClass().getName().equals(trouble)) {
                    trouble = broken.getClass().getName();
                    LOG.log(Level.WARNING, "the outbox cannot be read, trying again: {0}", trouble);
                }
                patience = backoff.afterFailure().toMillis();
            }
            pause(patience);
        }
    }

    private void pause(long milliseconds) {
        try {
            if (milliseconds > 0 && nudges.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException stopping) {
            stopped = true;
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        nudges.release(workers);
        try {
            for (var thread : running) {
                thread.join(MILLISECONDS_TO_STOP);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
