/** Search tried on small logs, without a container: documents in, answers out. */
@NullMarked
package org.wellnessconnection.search.lucene;

import org.jspecify.annotations.NullMarked;
