/**
 * What must happen although the machine dies: a row written in the same transaction as the change that causes it.
 *
 * <p>Read first: {@link org.wellnessconnection.platform.outbox.Outbox}, {@link
 * org.wellnessconnection.platform.outbox.OutboxHandler}, {@link org.wellnessconnection.platform.outbox.OutboxWorker}.
 *
 * <p>Every node works on the same rows: a worker claims some (skipping those that another holds) and commits, asks the
 * handler whether the thing is still to be done, marks the row as under way and commits, does it, and commits the end. A
 * claim is a lease: when its holder dies, another takes over. What had been under way then may have happened already; the
 * handler says whether doing it twice is the lesser evil. Failures come again after a pause by their class, and are parked
 * where staff see them after the last. Rows hold ids only, never a name, an address or a text.
 */
@NullMarked
package org.wellnessconnection.platform.outbox;

import org.jspecify.annotations.NullMarked;
