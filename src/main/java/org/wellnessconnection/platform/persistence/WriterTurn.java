package org.wellnessconnection.platform.persistence;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The turn to write to a database that takes one writing transaction at a time. It belongs to a thread, so that a
 * transaction inside another one of the same thread does not wait for it; it may be given back by any thread, as a server
 * does that ends a transaction which took too long.
 */
final class WriterTurn {

    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition free = lock.newCondition();
    private @Nullable Thread writer;
    private int transactions;

    WriterTurn(Duration patience) {
        this.patience = patience;
    }

    /** Waits for the turn; a transaction takes it once. */
    void take() throws SQLTransientConnectionException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (writer != null && writer != Thread.currentThread()) {
                if (left <= 0) {
                    throw new SQLTransientConnectionException("another transaction has been writing for "
                            + patience.toSeconds() + " seconds; nothing of this one was written, so do it again later");
                }
                left = free.awaitNanos(left);
            }
            writer = Thread.currentThread();
            transactions++;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("stopped while another transaction was writing", stopped);
        } finally {
            lock.unlock();
        }
    }

    /** At the end of a transaction that took the turn. */
    void giveBack() {
        lock.lock();
        try {
            transactions--;
            if (transactions == 0) {
                writer = null;
                free.signal();
            }
        } finally {
            lock.unlock();
        }
    }
}
