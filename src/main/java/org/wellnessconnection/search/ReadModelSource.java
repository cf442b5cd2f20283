package org.wellnessconnection.search;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a room implements to be public: its types, and its documents by number of the publication log. Called by {@code
 * LogFollower} from its own thread; each call is a transaction of its own.
 */
public interface ReadModelSource {

    /** All types, in a stable order. */
    List<PublishedType> types();

    /** A word that changes whenever the shape of the documents does, so that older indexes are rebuilt. */
    String shape();

    /** The highest number of the log, 0 while nothing was published. */
    long newest();

    /** What changed in {@code after < number <= upTo}, one per entry, as it stood at {@code upTo}. */
    List<Change> changes(long after, long upTo);

    /** Every public entry as it stood at {@code upTo}, in batches for a rebuild. */
    void everything(long upTo, Consumer<List<Change>> batch);

    /** The documents of one entry that are public now: none after a withdrawal, one or two otherwise. */
    record Change(String entryId, List<PublishedDocument> documents) {
        public Change {
            documents = List.copyOf(documents);
        }
    }
}
