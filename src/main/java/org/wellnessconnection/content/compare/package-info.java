/**
 * What changed between two texts, word by word, for editors: {@link org.wellnessconnection.content.compare.WordDiff}. Plain
 * text in, pieces out; it knows neither entries nor views.
 */
@NullMarked
package org.wellnessconnection.content.compare;

import org.jspecify.annotations.NullMarked;
