package org.wellnessconnection.search.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.Searching;

/** One node of the application as far as search goes, moved by hand: nothing happens but in {@link #round}. */
final class Node implements AutoCloseable {

    final HandClock clock = new HandClock();
    final Analyzers analyzers = new Analyzers();
    final ReadModel readModel = new ReadModel(analyzers);
    final Published published = new LucenePublished(readModel);
    final Searching searching = new LuceneSearching(readModel, analyzers);
    final LogFollower follower;
    private Thread rebuild = new Thread(() -> {});

    Node(Path folder, FakeSource source) {
        var settings = new IndexSettings(folder, Duration.ofSeconds(10), Duration.ofMillis(20));
        follower = new LogFollower(source, readModel, settings, clock, this::start);
    }

    /** A node that has built or opened its index and read the whole log. */
    static Node ready(Path folder, FakeSource source) throws Exception {
        var node = new Node(folder, source);
        node.settle();
        return node;
    }

    /** One round of the follower; rebuilding goes on meanwhile. */
    void round() throws Exception {
        follower.round();
    }

    /** Rounds until nothing is being rebuilt any more. */
    void settle() throws Exception {
        follower.round();
        rebuild.join();
        follower.round();
        rebuild.join();
        follower.round();
    }

    /** Time for the next look at the files, and for the next commit. */
    void tick() {
        clock.now = clock.now.plusSeconds(11);
    }

    @Override
    public void close() throws Exception {
        follower.close();
        analyzers.close();
    }

    private Thread start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        if (name.endsWith("rebuild")) {
            rebuild = thread;
        }
        thread.start();
        return thread;
    }

    static final class HandClock extends Clock {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
