/**
 * The clock. Nobody asks the system for the time: {@link java.time.Clock} is injected, so that tests can move it.
 */
@NullMarked
package org.wellnessconnection.platform.time;

import org.jspecify.annotations.NullMarked;
