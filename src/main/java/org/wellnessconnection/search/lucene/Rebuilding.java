package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.search.ReadModelSource;

/** Builds a whole new index in a thread of its own, while an older one may go on serving. One at a time. */
final class Rebuilding {

    private static final Logger LOG = System.getLogger(Rebuilding.class.getName());
    private static final long MILLISECONDS_TO_STOP = 10_000;

    private final ReadModelSource source;
    private final OpenIndex.Parts parts;
    private final LogFollower.Threads threads;
    private final Runnable whenDone;
    private volatile boolean cancelled;
    private @Nullable FutureTask<Built> task;
    private @Nullable Thread thread;

    Rebuilding(ReadModelSource source, OpenIndex.Parts parts, LogFollower.Threads threads, Runnable whenDone) {
        this.source = source;
        this.parts = parts;
        this.threads = threads;
        this.whenDone = whenDone;
    }

    /** A new index, shown and committed, and where it lies. */
    record Built(Path folder, OpenIndex index) {}

    /** Begins anew, unless it is already being done. */
    void start(IndexFolders folders, IndexStamp stamp, String why) {
        if (task != null) {
            return;
        }
        LOG.log(Level.INFO, "building the index of everything public: {0}", why);
        var begun = new FutureTask<>(() -> build(folders.next(), stamp));
        task = begun;
        thread = threads.start("read-model-rebuild", () -> {
            begun.run();
            whenDone.run();
        });
    }

    boolean isUnderWay() {
        return task != null;
    }

    boolean isDone() {
        return task != null && task.isDone();
    }

    /** What was built; it may be started again after this. */
    Built take() throws IOException {
        var done = task;
        task = null;
        if (done == null) {
            throw new IllegalStateException("nothing is being built");
        }
        try {
            return done.get();
        } catch (ExecutionException failed) {
            throw new IOException("the index could not be built: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopping);
        }
    }

    /** Ends what is being built, leaving nothing open. */
    void cancel() throws InterruptedException {
        cancelled = true;
        if (thread != null) {
            thread.join(MILLISECONDS_TO_STOP);
        }
    }

    private Built build(Path folder, IndexStamp stamp) throws IOException {
        var index = OpenIndex.create(folder, stamp, parts);
        try {
            var upTo = source.newest();
            source.everything(upTo, batch -> {
                if (cancelled) {
                    throw new CancellationException("the application stops");
                }
                try {
                    index.apply(batch, upTo);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
            index.appliedAll(upTo);
            index.show();
            index.commit();
            return new Built(folder, index);
        } catch (IOException | RuntimeException | Error broken) {
            index.abandon();
            IndexFolders.delete(folder);
            throw broken;
        }
    }
}
