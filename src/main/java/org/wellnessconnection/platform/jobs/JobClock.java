package org.wellnessconnection.platform.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.wellnessconnection.platform.time.Backoff;

/** Runs the jobs that are due and whose turn this node gets, each in a thread of its own. */
@ApplicationScoped
public class JobClock {

    private static final Logger LOG = System.getLogger(JobClock.class.getName());
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final JobTurns turns;
    private final Instance<Job> jobs;
    private final String node = UUID.randomUUID().toString();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Thread> running = new ArrayList<>();

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    public JobClock(JobTurns turns, Instance<Job> jobs) {
        this.turns = turns;
        this.jobs = jobs;
    }

    void start(@Observes @Priority(400) Startup event) {
        for (var job : jobs) {
            turns.know(job.name());
            var thread = threads.newThread(() -> tick(job));
            thread.setName("job-" + job.name());
            thread.start();
            running.add(thread);
        }
    }

    private void tick(Job job) {
        var backoff = new Backoff(BETWEEN, LONGEST_PAUSE);
        try {
            Duration pause;
            do {
                pause = turn(job, backoff);
            } while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long until the next look. A job that fails waits for its next turn like one that went well. */
    private Duration turn(Job job, Backoff backoff) {
        try {
            if (turns.take(job.name(), node, job.lease())) {
                turns.giveBack(job.name(), node, job.every(), run(job));
            }
            backoff.worked();
            return BETWEEN;
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "the turn of {0} could not be asked for", job.name());
            return backoff.afterFailure();
        }
    }

    /** What went wrong, in one word, or nothing. Messages of exceptions may hold what a person typed. */
    private static String run(Job job) {
        try {
            job.run();
            return "";
        } catch (RuntimeException broken) {
            var bare = new IllegalStateException(broken.getClass().getName());
            bare.setStackTrace(broken.getStackTrace());
            LOG.log(Level.ERROR, "the job " + job.name() + " failed", bare);
            return broken.getClass().getSimpleName();
        }
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
        running.forEach(Thread::interrupt);
    }
}
