package org.wellnessconnection.search;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/**
 * Everything public, to look up and to list. All answers of one call come from one state of the publication log.
 *
 * <p>While the index is being built for the first time every method throws {@link NotReady}.
 */
public interface Published {

    /** The number of the publication log that answers are true for now. */
    long number();

    /** Waits until {@link #number()} is at least {@code number}; false when it was not within {@code patience}. */
    boolean waitFor(long number, java.time.Duration patience);

    List<PublishedType> types();

    Optional<PublishedType> type(String name);

    /** By current slug only. */
    Optional<PublishedDocument> bySlug(Language language, String type, String slug);

    /** The entry that had this slug once and has another one now. */
    Optional<PublishedDocument> byFormerSlug(Language language, String type, String slug);

    /** By {@code type/key}, the form of references. */
    Optional<PublishedDocument> byReference(Language language, String reference);

    Optional<PublishedDocument> byId(Language language, String id);

    Listing.Answer list(Listing listing);

    /** The site serves, but the index is still being built. */
    final class NotReady extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotReady() {
            super("search is being rebuilt", null, false, false);
        }
    }
}
