/**
 * The read model of everything public, in one Lucene index per node.
 *
 * <p>Read first: {@link org.wellnessconnection.search.Published} (look up, list), {@link
 * org.wellnessconnection.search.Searching} (find), {@link org.wellnessconnection.search.ReadModelSource} (what rooms
 * implement to be seen). Search knows nobody. The index is disposable: it is rebuilt from the sources at any time, and
 * its commit remembers up to which number of the publication log it is true.
 */
@NullMarked
package org.wellnessconnection.search;

import org.jspecify.annotations.NullMarked;
