/**
 * What {@code /health} says beside the server's own checks. A check answers from memory or with one short question to the
 * database: it is asked every few seconds.
 */
@NullMarked
package org.wellnessconnection.platform.health;

import org.jspecify.annotations.NullMarked;
