package org.wellnessconnection.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.ReadModelSource;

/** A publication log in memory, with a switch to take the database away. */
final class FakeSource implements ReadModelSource {

    private final List<Change> log = new ArrayList<>();
    private List<PublishedType> types = List.of();
    private String shape = "shape";
    private volatile boolean away;
    private volatile CountDownLatch held = new CountDownLatch(0);
    volatile int rebuilds;

    synchronized long publish(PublishedDocument... documents) {
        log.add(new Change(documents[0].id(), List.of(documents)));
        return log.size();
    }

    synchronized long withdraw(String entryId) {
        log.add(new Change(entryId, List.of()));
        return log.size();
    }

    void types(PublishedType... now) {
        types = List.of(now);
    }

    void shape(String now) {
        shape = now;
    }

    void away(boolean now) {
        away = now;
    }

    /** As if the database had been restored from an older backup. */
    synchronized void forgetAfter(int number) {
        log.subList(number, log.size()).clear();
    }

    /** Until {@link #letGo} no rebuild gets on. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void letGo() {
        held.countDown();
    }

    @Override
    public List<PublishedType> types() {
        return types;
    }

    @Override
    public String shape() {
        return shape;
    }

    @Override
    public synchronized long newest() {
        check();
        return log.size();
    }

    @Override
    public synchronized List<Change> changes(long after, long upTo) {
        check();
        var entries = new LinkedHashSet<String>();
        log.subList((int) after, (int) upTo).forEach(change -> entries.add(change.entryId()));
        var state = state(upTo);
        return entries.stream().map(state::get).toList();
    }

    @Override
    public void everything(long upTo, Consumer<List<Change>> batch) {
        Map<String, Change> state;
        synchronized (this) {
            check();
            rebuilds++;
            state = state(upTo);
        }
        try {
            held.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        for (var change : state.values()) {
            batch.accept(List.of(change));
        }
    }

    private Map<String, Change> state(long upTo) {
        var state = new LinkedHashMap<String, Change>();
        log.subList(0, (int) upTo).forEach(change -> state.put(change.entryId(), change));
        return state;
    }

    private void check() {
        if (away) {
            throw new IllegalStateException("the database is away");
        }
    }
}
