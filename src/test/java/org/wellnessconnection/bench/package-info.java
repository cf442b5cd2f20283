/**
 * {@code ./wellness bench}: figures with their yardstick, measured in one run on one machine. Nothing here is a test: a
 * figure is printed, never asserted.
 */
@NullMarked
package org.wellnessconnection.bench;

import org.jspecify.annotations.NullMarked;
