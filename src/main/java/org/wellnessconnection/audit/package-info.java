/**
 * Who did what to what, when. One observer of every {@link org.wellnessconnection.kernel.DomainEvent} writes an
 * append-only, hash-chained row in the transaction of the change itself. Nobody calls this room. No story text, no
 * participant's name ever enters it.
 */
@NullMarked
package org.wellnessconnection.audit;

import org.jspecify.annotations.NullMarked;
