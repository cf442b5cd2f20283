/**
 * Who did what to what, when, from which kind of client. One observer of every {@link
 * org.wellnessconnection.kernel.DomainEvent} writes an append-only, hash-chained row in the transaction of the change
 * itself: what is not in the trail did not happen, and the other way round.
 *
 * <p>Read first: {@link org.wellnessconnection.audit.AuditTrail}, {@link org.wellnessconnection.audit.AuditRecord}. Nobody
 * calls this room. No story text, no participant's name, no address ever enters it.
 *
 * <p>Locks: the first event of a transaction takes the head of the chain until the commit. So tell last, after everything
 * that locks rows of its own.
 */
@NullMarked
package org.wellnessconnection.audit;

import org.jspecify.annotations.NullMarked;
