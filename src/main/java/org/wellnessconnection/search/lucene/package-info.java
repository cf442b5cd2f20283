/**
 * The read model in Lucene: how documents become an index, how the index follows the publication log and heals, and how
 * questions are answered from it.
 *
 * <p>Read first: {@link org.wellnessconnection.search.lucene.ReadModel} (the index that serves), {@link
 * org.wellnessconnection.search.lucene.LogFollower} (the one thread that changes it), {@link
 * org.wellnessconnection.search.lucene.Edition} (the index as of one number of the log; every answer comes from one).
 *
 * <p>Invariants: one thread writes; a range of the log becomes visible by one refresh, whole; whatever stands in the
 * index can be made again from the log, so a doubtful index is never mended but built anew beside the old one. Nothing
 * of a person who searches is kept or logged.
 */
@NullMarked
package org.wellnessconnection.search.lucene;

import org.jspecify.annotations.NullMarked;
