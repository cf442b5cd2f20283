/**
 * Markdown in, safe HTML out. {@link org.wellnessconnection.platform.markup.Markdown} is the only factory of markup
 * that may be printed unescaped.
 */
@NullMarked
package org.wellnessconnection.platform.markup;

import org.jspecify.annotations.NullMarked;
