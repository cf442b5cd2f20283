/**
 * Bilingual content: types, entries, revisions and the publication log.
 *
 * <p>An entry has three parts (shared, English, French), each with its own stream of immutable revisions; a publication
 * pins one revision of each part and gets the next number of the log. What the public sees is read from the search room,
 * which follows that log.
 */
@NullMarked
package org.wellnessconnection.content;

import org.jspecify.annotations.NullMarked;
