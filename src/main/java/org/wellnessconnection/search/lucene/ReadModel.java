package org.wellnessconnection.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.search.Listing.BadCursor;
import org.wellnessconnection.search.Published.NotReady;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/**
 * The index that serves. {@link LogFollower} puts it here, keeps it up to date and replaces it; everybody else asks it
 * questions through {@link #answer}, each of which sees one edition and nothing else.
 */
@ApplicationScoped
public class ReadModel {

    private static final long MOST_CACHED_BYTES = 128L << 20;
    private static final long NOT_READY = -1;
    private static final int BITS_OF_NUMBER = 40;
    private static final int BYTES_PER_CHARACTER = 2;
    private static final int BYTES_PER_DOCUMENT = 1_000;

    private final OpenIndex.Parts parts;
    private final AtomicReference<@Nullable OpenIndex> serving = new AtomicReference<>();
    private final AtomicBoolean doubtful = new AtomicBoolean();
    private final Object shown = new Object();
    private volatile List<PublishedType> types = List.of();
    private volatile long version = NOT_READY;
    private long swaps;

    @Inject
    public ReadModel(Analyzers analyzers) {
        this.parts = new OpenIndex.Parts(analyzers, new FacetFields(), documentCache());
    }

    /** A question to one edition. */
    interface Question<T> {
        T ask(Edition edition) throws IOException;
    }

    /** The answer from the newest edition; {@link NotReady} while none serves. */
    <T> T answer(Question<T> question) {
        while (true) {
            var index = serving.get();
            if (index == null) {
                throw new NotReady();
            }
            try {
                var edition = index.acquire();
                try {
                    return question.ask(edition);
                } finally {
                    index.release(edition);
                }
            } catch (AlreadyClosedException closed) {
                if (serving.compareAndSet(index, index)) {
                    throw notReady();
                }
                // Another index was put in its place between the two lines above: ask that one.
            } catch (IOException | UncheckedIOException | InternalError broken) {
                // An InternalError is what the JVM makes of a mapped file that was cut short.
                System.getLogger(ReadModel.class.getName())
                        .log(System.Logger.Level.WARNING, "the index could not be read", broken);
                throw notReady();
            } catch (BadCursor | NotReady expected) {
                throw expected;
            } catch (RuntimeException perhapsDamage) {
                doubtful.set(true);
                throw perhapsDamage;
            }
        }
    }

    List<PublishedType> types() {
        if (serving.get() == null) {
            throw new NotReady();
        }
        return types;
    }

    Optional<PublishedType> type(String name) {
        return types().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** Whether an edition for {@code number} or a later one showed within {@code patience}. */
    boolean waitFor(long number, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        synchronized (shown) {
            while (!isShown(number)) {
                var left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                try {
                    shown.wait(left / 1_000_000, (int) (left % 1_000_000));
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        }
    }

    OpenIndex.Parts parts() {
        return parts;
    }

    Analyzers analyzers() {
        return parts.analyzers();
    }

    FacetFields facets() {
        return parts.facets();
    }

    void types(List<PublishedType> now) {
        types = List.copyOf(now);
    }

    /**
     * Grows with every number that shows and with every change of index, for another index may hold other documents of
     * the same number; negative while none serves. One read of a volatile field.
     */
    long version() {
        return version;
    }

    /** From now on this index answers; nothing is closed here. Called by the follower's thread, like the next two. */
    void serve(OpenIndex index) {
        serving.set(index);
        swaps++;
        hasShown();
    }

    void stopServing() {
        version = NOT_READY;
        serving.set(null);
    }

    /** What was applied shows: wakes those who wait for it. */
    void hasShown() {
        var index = serving.get();
        version = index == null ? NOT_READY : (swaps << BITS_OF_NUMBER) + index.applied();
        synchronized (shown) {
            shown.notifyAll();
        }
    }

    /** Whether a question broke since last asked in a way that damaged files could explain. */
    boolean takeDoubt() {
        return doubtful.getAndSet(false);
    }

    private NotReady notReady() {
        doubtful.set(true);
        return new NotReady();
    }

    private boolean isShown(long number) {
        try {
            return answer(Edition::number) >= number;
        } catch (NotReady notYet) {
            return false;
        }
    }

    private static Cache<Long, PublishedDocument> documentCache() {
        var bytes = Math.min(MOST_CACHED_BYTES, Runtime.getRuntime().maxMemory() / 10);
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Long stamp, PublishedDocument document) -> weight(document))
                .build();
    }

    private static int weight(PublishedDocument document) {
        var characters = document.json().length();
        for (var html : document.html().values()) {
            characters += html.length();
        }
        // The fields and the searched texts are about as long as the item they make up.
        return BYTES_PER_DOCUMENT
                + BYTES_PER_CHARACTER * (characters + 2 * document.json().length());
    }
}
