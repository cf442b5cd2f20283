package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.ReadModelSource;
import org.wellnessconnection.search.Searching;

/** Search as the product has it, over documents that do not change; for benches and for judging content. */
public final class SearchNode implements AutoCloseable {

    private static final int BATCH = 200;

    private final Analyzers analyzers = new Analyzers();
    private final ReadModel readModel = new ReadModel(analyzers);
    private final LogFollower follower;

    private SearchNode(Path folder, ReadModelSource source) {
        var settings = new IndexSettings(folder.resolve("index"), Duration.ofSeconds(10), Duration.ofMillis(100));
        follower = new LogFollower(source, readModel, settings, Clock.systemUTC(), (name, work) -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.start();
            return thread;
        });
    }

    /** Indexed, committed and serving when this returns. */
    public static SearchNode of(Path folder, List<PublishedDocument> documents) throws IOException {
        var node = new SearchNode(folder, new Fixed(documents));
        node.follower.start();
        if (!node.readModel.waitFor(1, Duration.ofNanos(TimeUnit.MINUTES.toNanos(30)))) {
            throw new IOException("the index was not built in half an hour");
        }
        return node;
    }

    public Searching searching() {
        return new LuceneSearching(readModel, analyzers);
    }

    public Published published() {
        return new LucenePublished(readModel);
    }

    /** The very chains, for a yardstick that differs in nothing else. */
    public org.apache.lucene.analysis.Analyzer analyzer() {
        return analyzers.indexing();
    }

    @Override
    public void close() throws IOException {
        try {
            follower.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        analyzers.close();
    }

    /** One publication of everything. */
    private record Fixed(List<PublishedDocument> documents) implements ReadModelSource {

        @Override
        public List<PublishedType> types() {
            return List.of();
        }

        @Override
        public String shape() {
            return "fixed";
        }

        @Override
        public long newest() {
            return 1;
        }

        @Override
        public List<Change> changes(long after, long upTo) {
            return List.of();
        }

        @Override
        public void everything(long upTo, Consumer<List<Change>> batch) {
            var entries = new LinkedHashMap<String, List<PublishedDocument>>();
            documents.forEach(document -> entries.computeIfAbsent(document.id(), id -> new ArrayList<>())
                    .add(document));
            var next = new ArrayList<Change>(BATCH);
            entries.forEach((id, languages) -> {
                next.add(new Change(id, languages));
                if (next.size() == BATCH) {
                    batch.accept(List.copyOf(next));
                    next.clear();
                }
            });
            batch.accept(next);
        }
    }
}
