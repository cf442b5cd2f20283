package org.wellnessconnection.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/**
 * What a feed says, in whichever format: the newest entries of one type in one language.
 *
 * @param page where people read the list
 * @param updated when anything in it changed last
 */
record Feed(
        Language language,
        String title,
        String description,
        String author,
        String address,
        String page,
        Instant updated,
        List<Item> items) {

    /** Enough for a reader that looks in once a month. */
    static final int MOST_ITEMS = 50;

    /**
     * One entry.
     *
     * @param id never changes, whatever happens to the address (RFC 4151)
     * @param html safe, with absolute links
     */
    record Item(
            String id,
            String title,
            String page,
            Optional<String> summary,
            Optional<String> html,
            Instant published,
            Instant modified) {}
}
