/**
 * Series, sessions and seats. Planned; nothing lives here yet.
 */
@NullMarked
package org.wellnessconnection.schedule;

import org.jspecify.annotations.NullMarked;
