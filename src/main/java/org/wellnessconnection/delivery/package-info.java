/**
 * The public API over what is published. It reaches the read model only: it has no code path to a draft.
 */
@NullMarked
package org.wellnessconnection.delivery;

import org.jspecify.annotations.NullMarked;
