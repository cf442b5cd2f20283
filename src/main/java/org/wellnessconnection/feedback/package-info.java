/**
 * Evaluations after sessions and polls during them, answered by nobody in particular.
 *
 * <p>Read first: {@link org.wellnessconnection.feedback.Collecting}, {@link org.wellnessconnection.feedback.Box}, {@link
 * org.wellnessconnection.feedback.Releases}, {@link org.wellnessconnection.feedback.Tally}. Words: a <i>survey</i> is a file
 * of {@code content/surveys}; a <i>run</i> is a survey that is asked about one session; a <i>sheet</i> is what somebody
 * chose, which lives for as long as it takes to count it; the <i>box</i> holds a run's counts, sealed; a <i>batch</i> is the
 * readable answers to one question, five at least; the <i>rest</i> is what was too little for a batch of its own.
 *
 * <p>Invariants: no table, log, event or letter holds a sheet, a token, an address or a time beside an answer; a run has one
 * address for everybody and takes at most as many sheets as there are seats; a batch is never changed or split, and every
 * view is a union of whole batches, so that subtracting views from one another never leaves fewer than five; {@link
 * org.wellnessconnection.feedback.Tally} alone reads batches.
 *
 * <p>Not here: comments in words. They would say who wrote them; who wants to write has an address to write to.
 */
@NullMarked
package org.wellnessconnection.feedback;

import org.jspecify.annotations.NullMarked;
