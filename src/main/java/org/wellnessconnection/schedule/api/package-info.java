/** The public API of this room (SPEC A3): sessions, and reserving a seat. No answer holds a name, an address or a joining link. */
@NullMarked
package org.wellnessconnection.schedule.api;

import org.jspecify.annotations.NullMarked;
