/**
 * Bilingual content: types, entries, revisions and the publication log.
 *
 * <p>Read first: {@link org.wellnessconnection.content.Drafting} (everything that makes revisions), {@link
 * org.wellnessconnection.content.Publishing} (everything the public will see), {@link
 * org.wellnessconnection.content.Staleness} (what is behind, and why).
 *
 * <p>Words: an <em>entry</em> has three <em>parts</em>, shared, English and French, each with its own stream of
 * <em>revisions</em> that are never changed; the newest are its <em>heads</em>. A <em>publication</em> <em>pins</em> one
 * revision of each part and gets the next number of the <em>log</em>. A language is <em>behind</em> in a field when the
 * other one's text changed since it was written or confirmed.
 *
 * <p>Invariants: what was ever public is found again from the log, and cannot be changed unseen; nobody sees a number
 * before the one below it; a slug belongs to one entry for ever; locks are taken in one order, entries by id, then the log.
 * Use cases take the actor as an argument; pure rules ({@link org.wellnessconnection.content.Plan}, {@link
 * org.wellnessconnection.content.Merge}, {@link org.wellnessconnection.content.Revising}) know no database. What the
 * public sees is read from the search room, which follows the log.
 */
@NullMarked
package org.wellnessconnection.content;

import org.jspecify.annotations.NullMarked;
