/**
 * Sessions and seats: who leads what and when, who has a seat, who waits, and what they are told.
 *
 * <p>Read first: {@link org.wellnessconnection.schedule.GroupSession}, {@link org.wellnessconnection.schedule.Seats}, {@link
 * org.wellnessconnection.schedule.Reserving}, {@link org.wellnessconnection.schedule.Planning}. Words: a <i>series</i> is a
 * rule, a <i>session</i> one meeting of it, a row of its own; a <i>reservation</i> is a seat or a place in the
 * <i>queue</i>; an <i>offer</i> is a seat that is held for somebody of the queue until it ends; a <i>guest</i> is who a
 * reservation belongs to.
 *
 * <p>Invariants: seats taken are the rows that hold one, and never more than the capacity; nobody is overtaken; an address
 * has one living reservation per session; an answer to the public never tells whether an address is known; a public
 * session is led by somebody with a valid credential who is nowhere else. Locks are taken in one order: series, session (by
 * id, if two), facilitator, reservation.
 *
 * <p>Not here: who came. Nobody writes that down anywhere.
 */
@NullMarked
package org.wellnessconnection.schedule;

import org.jspecify.annotations.NullMarked;
