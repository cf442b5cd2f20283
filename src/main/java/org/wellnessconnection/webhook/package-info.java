/**
 * Telling other systems what happened. Every room's events pass here; those that the world may know are written into the
 * outbox with the change itself, as ids and words of the program. Nobody can subscribe yet, so each ends without a deed.
 *
 * <p>Read first: {@link org.wellnessconnection.webhook.Announcing}.
 *
 * <p>Invariants: an announcement holds no name, no address, no text and nobody who decided.
 */
@NullMarked
package org.wellnessconnection.webhook;

import org.jspecify.annotations.NullMarked;
