package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.time.Backoff;
import org.wellnessconnection.search.ReadModelSource;

/**
 * Follows the publication log into the index, in one thread of its own, for as long as the application runs. Nothing
 * stops it but {@link #close}: with the database away it waits, a broken index it replaces.
 */
final class LogFollower implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LogFollower.class.getName());

    /** How many numbers are read from the log at once; what is read shows all at once however many there were. */
    private static final int RANGE = 500;

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /**
     * Between two rounds that show something: the first of many publications shows at once, those that follow in a row share
     * their reads, their segment and its merge, which would otherwise take more of the processor than publishing does.
     */
    private static final long MILLISECONDS_TO_GATHER = 100;

    private static final long MILLISECONDS_TO_STOP = 10_000;

    private final ReadModelSource source;
    private final ReadModel readModel;
    private final IndexSettings settings;
    private final Clock clock;
    private final Threads threads;
    private final Semaphore nudges = new Semaphore(0);
    private final Rebuilding rebuilding;

    private @Nullable IndexFolders folders;
    private @Nullable OpenIndex index;
    private IndexStamp wanted = new IndexStamp("", "", "");
    private @Nullable Thread thread;
    private Instant lastCommit;
    private Instant lastCheck;
    private String trouble = "";
    private volatile boolean closed;

    LogFollower(ReadModelSource source, ReadModel readModel, IndexSettings settings, Clock clock, Threads threads) {
        this.source = source;
        this.readModel = readModel;
        this.settings = settings;
        this.clock = clock;
        this.threads = threads;
        this.lastCommit = clock.instant();
        this.lastCheck = clock.instant();
        this.rebuilding = new Rebuilding(source, readModel.parts(), threads, this::nudge);
    }

    /** Where threads come from: the container's own in the application, plain ones in tests. */
    interface Threads {
        Thread start(String name, Runnable work);
    }

    void start() {
        thread = threads.start("read-model", this::run);
    }

    /** There is something to read in the log; from any thread. */
    void nudge() {
        nudges.release();
    }

    private void run() {
        var backoff = new Backoff(AFTER_TROUBLE, LONGEST_PAUSE);
        while (!closed) {
            var patience = settings.poll().toMillis();
            try {
                var shown = applied();
                round();
                recovered();
                backoff.worked();
                if (applied() != shown) {
                    gather();
                }
            } catch (IOException | RuntimeException | Error broken) {
                report(broken);
                patience = backoff.afterFailure().toMillis();
            }
            pause(patience);
        }
    }

    /** Everything there is to do now. Leaves things so that the next round goes on where this one broke. */
    void round() throws IOException {
        var own = takeFolders();
        if (index == null && !rebuilding.isUnderWay()) {
            open(own);
        }
        if (index != null && isDueForCheck()) {
            check(own, index);
        }
        if (index != null) {
            follow(own, index, source.newest());
        }
        if (rebuilding.isDone()) {
            adopt(own);
        }
        commitIfDue();
    }

    private IndexFolders takeFolders() throws IOException {
        if (folders == null) {
            folders = IndexFolders.take(settings.folder())
                    .orElseThrow(() -> new IOException("another process has the index folder " + settings.folder()
                            + "; give each its own (wellness.data)"));
            var current = folders.current();
            folders.deleteAllBut(current.map(List::of).orElse(List.of()));
        }
        return folders;
    }

    /** Opens what the last run left and serves from it, if it can be read; what does not fit is built anew beside. */
    private void open(IndexFolders own) throws IOException {
        readModel.types(source.types());
        wanted = new IndexStamp(Fields.SCHEMA, readModel.analyzers().hash(), source.shape());
        var current = own.current();
        if (current.isEmpty()) {
            rebuilding.start(own, wanted, "there is none yet");
            return;
        }
        try {
            var found = OpenIndex.open(current.get(), readModel.parts());
            if (!found.stamp().isReadableAs(wanted)) {
                found.abandon();
                rebuilding.start(own, wanted, "another version of the program made it");
                return;
            }
            take(found);
        } catch (DamagedIndex damaged) {
            own.moveAside(current.get());
            LOG.log(Level.WARNING, "the index is damaged and was moved aside: {0}", damaged.toString());
            rebuilding.start(own, wanted, "the one before was damaged");
        }
    }

    private void take(OpenIndex opened) {
        index = opened;
        readModel.serve(opened);
        LOG.log(Level.INFO, "the index serves, up to number {0}", opened.applied());
    }

    private void follow(IndexFolders own, OpenIndex into, long newest) throws IOException {
        if (newest < into.applied()) {
            giveUp(into);
            rebuilding.start(own, wanted, "it is newer than the log");
            return;
        }
        catchUp(into, newest);
        readModel.hasShown();
        if (!into.stamp().equals(wanted) && !rebuilding.isUnderWay()) {
            rebuilding.start(own, wanted, "types or analyzers changed; the old one serves meanwhile");
        }
    }

    private void catchUp(OpenIndex into, long newest) throws IOException {
        if (into.applied() == newest) {
            return;
        }
        while (into.applied() < newest) {
            var upTo = Math.min(into.applied() + RANGE, newest);
            var changes = source.changes(into.applied(), upTo);
            try {
                into.apply(changes, upTo);
            } catch (IOException | RuntimeException broken) {
                throw letGo(into, broken);
            }
        }
        try {
            into.show();
        } catch (IOException | RuntimeException broken) {
            throw letGo(into, broken);
        }
    }

    /** Serves from the new index once it has caught up with what happened while it was built. */
    private void adopt(IndexFolders own) throws IOException {
        var built = rebuilding.take();
        var next = built.index();
        try {
            catchUp(next, source.newest());
            next.commit();
            own.makeCurrent(built.folder());
        } catch (IOException | RuntimeException broken) {
            giveUp(next);
            throw broken;
        }
        var before = index;
        take(next);
        if (before != null) {
            giveUp(before);
        }
        own.deleteAllBut(List.of(built.folder()));
    }

    private void commitIfDue() throws IOException {
        var now = clock.instant();
        if (index != null && index.hasUncommitted() && !now.isBefore(lastCommit.plus(settings.commit()))) {
            try {
                index.commit();
                lastCommit = now;
            } catch (IOException | RuntimeException broken) {
                throw letGo(index, broken);
            }
        }
    }

    private boolean isDueForCheck() {
        var now = clock.instant();
        var due = readModel.takeDoubt() || !now.isBefore(lastCheck.plusSeconds(1));
        lastCheck = due ? now : lastCheck;
        return due;
    }

    /** Somebody may have emptied the folder under us, or the disk may have lost a block. */
    private void check(IndexFolders own, OpenIndex current) throws IOException {
        if (!current.isIntact()) {
            giveUp(current);
            open(own);
        }
    }

    /** The writer may be unusable now; the next round opens the last commit again, or builds anew. */
    private IOException letGo(OpenIndex broken, Exception cause) {
        giveUp(broken);
        return new IOException("the index could not be changed: " + cause, cause);
    }

    private void giveUp(OpenIndex broken) {
        if (broken == index) {
            readModel.stopServing();
            index = null;
        }
        try {
            broken.abandon();
        } catch (IOException | RuntimeException alsoBroken) {
            LOG.log(Level.DEBUG, "a broken index did not close either", alsoBroken);
        }
    }

    /** One line when something begins to go wrong, not one per attempt. */
    private void report(Throwable broken) {
        if (!broken.toString().equals(trouble)) {
            LOG.log(Level.WARNING, "the read model does not follow the log, trying again: " + broken, broken);
            trouble = broken.toString();
        }
    }

    private void recovered() {
        if (!trouble.isEmpty()) {
            LOG.log(Level.INFO, "the read model follows the log again");
            trouble = "";
        }
    }

    private long applied() {
        return index == null ? -1 : index.applied();
    }

    private void gather() {
        try {
            Thread.sleep(MILLISECONDS_TO_GATHER);
        } catch (InterruptedException stopping) {
            closed = true;
        }
    }

    private void pause(long milliseconds) {
        try {
            if (nudges.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException stopping) {
            closed = true;
        }
    }

    /** Stops following, commits and lets go of the folder. */
    @Override
    public void close() throws IOException, InterruptedException {
        closed = true;
        nudge();
        rebuilding.cancel();
        if (thread != null) {
            thread.join(MILLISECONDS_TO_STOP);
        }
        readModel.stopServing();
        try (var lock = folders;
                var last = index) {
            index = null;
            folders = null;
        }
    }
}
