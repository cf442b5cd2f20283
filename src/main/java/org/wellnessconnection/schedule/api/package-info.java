/**
 * The APIs of this room: the public one (SPEC A3), sessions and reserving a seat; and the management one (SPEC A6), series,
 * sessions and those who lead them. No answer of either holds a participant's name or address, or a joining link.
 */
@NullMarked
package org.wellnessconnection.schedule.api;

import org.jspecify.annotations.NullMarked;
