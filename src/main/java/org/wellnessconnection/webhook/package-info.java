/**
 * Telling other systems. Planned; nothing lives here yet.
 */
@NullMarked
package org.wellnessconnection.webhook;

import org.jspecify.annotations.NullMarked;
