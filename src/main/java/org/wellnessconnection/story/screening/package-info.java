/**
 * What a program can point out in a story, and why: personal information, words against the rules, signs of distress.
 *
 * <p>Read first: {@link org.wellnessconnection.story.screening.Screener}, {@link
 * org.wellnessconnection.story.screening.Finding}, {@link org.wellnessconnection.story.screening.RuleBook}.
 *
 * <p>Words: a <em>recognizer</em> knows one kind of personal information by its shape and the words around it; a
 * <em>pattern</em> is data that moderators maintain; a <em>finding</em> names the guideline, the span in the author's own
 * text, why, and what could stand there instead.
 *
 * <p>Invariants: a finding is a hint and decides nothing; both languages' rules look at every story; a sign of distress is
 * no violation; a pattern that cannot be read is refused with its reason and its line, and none is left out in silence;
 * nothing here logs, stores or sends a text. Plain Java and Lucene: no database, no server.
 */
@NullMarked
package org.wellnessconnection.story.screening;

import org.jspecify.annotations.NullMarked;
