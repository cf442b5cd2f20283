package org.wellnessconnection.search.lucene;

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
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.search.LogGrew;
import org.wellnessconnection.search.ReadModelSource;

/** The life of the log's follower in the container: begins with the application, hears nudges, ends with it. */
@ApplicationScoped
public class Following {

    private final Instance<ReadModelSource> sources;
    private final ReadModel readModel;
    private final IndexSettings settings;
    private final Clock clock;

    @Resource
    private ManagedThreadFactory threads;

    private @Nullable LogFollower follower;

    @Inject
    public Following(
            Instance<ReadModelSource> sources,
            ReadModel readModel,
            Clock clock,
            @ConfigProperty(name = "wellness.data") String data,
            @ConfigProperty(name = "wellness.index.commit-seconds") long commitSeconds,
            @ConfigProperty(name = "wellness.index.poll-milliseconds") long pollMilliseconds) {
        this.sources = sources;
        this.readModel = readModel;
        this.clock = clock;
        this.settings = new IndexSettings(
                Path.of(data).resolve("index"),
                Duration.ofSeconds(commitSeconds),
                Duration.ofMillis(Math.max(1, pollMilliseconds)));
    }

    void start(@Observes @Priority(200) Startup event) {
        if (!sources.isResolvable()) {
            System.getLogger(Following.class.getName())
                    .log(Level.WARNING, "no room has anything to publish: there is no read model");
            return;
        }
        follower = new LogFollower(sources.get(), readModel, settings, clock, this::startThread);
        follower.start();
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogGrew grown) {
        if (follower != null) {
            follower.nudge();
        }
    }

    @PreDestroy
    void stop() {
        if (follower == null) {
            return;
        }
        try {
            follower.close();
        } catch (IOException broken) {
            System.getLogger(Following.class.getName())
                    .log(Level.WARNING, "the index did not close well; it is read from the log again", broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Thread startThread(String name, Runnable work) {
        var thread = threads.newThread(work);
        thread.setName(name);
        thread.start();
        return thread;
    }
}
