/**
 * Letters by e-mail.
 *
 * <p>Read first: {@link org.wellnessconnection.mail.Letters} (the front door), {@link
 * org.wellnessconnection.mail.LetterWriter} (what a room implements), {@link org.wellnessconnection.mail.Letter}, {@link
 * org.wellnessconnection.mail.Courier}.
 *
 * <p>Words: an <em>order</em> says which letter about what; a <em>writer</em> writes it at the moment of sending, or says
 * that it is no longer true; a <em>courier</em> carries it away. One letter has one reader. It holds plain text and HTML of
 * the same content, no picture and nothing from elsewhere, and may carry a calendar message that mail programs act on.
 *
 * <p>Invariants: an order is written in the transaction of the change that causes it. No address, name or text of a letter
 * is ever stored, logged or counted by this room. What letters say, and to whom, does not belong here.
 */
@NullMarked
package org.wellnessconnection.mail;

import org.jspecify.annotations.NullMarked;
