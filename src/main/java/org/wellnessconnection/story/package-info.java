/**
 * Gratitude stories: shared, screened, decided, published as entries, taken back.
 *
 * <p>Read first: {@link org.wellnessconnection.story.Sharing}, {@link org.wellnessconnection.story.Moderating}, {@link
 * org.wellnessconnection.story.Withdrawing}, {@link org.wellnessconnection.story.StoryState}.
 *
 * <p>Words: a <em>draft</em> is what an author sends; a <em>finding</em> is a hint of the screening; a moderator
 * <em>claims</em> a story for fifteen minutes and makes a <em>decision</em>; the author comes back by a <em>private
 * link</em> to change, to <em>appeal</em> once, or to <em>withdraw</em>.
 *
 * <p>Invariants: nothing is public without a decision by a person; a machine never rejects; nobody decides twice about one
 * story where a second look is wanted; words and addresses are sealed until they are erased, and no log, event or outbox row
 * holds any of them; health numbers are never stored at all. The public reads stories from the search room only, as entries
 * of the type {@code story} that {@link org.wellnessconnection.content.Contributing} publishes and erases.
 */
@NullMarked
package org.wellnessconnection.story;

import org.jspecify.annotations.NullMarked;
