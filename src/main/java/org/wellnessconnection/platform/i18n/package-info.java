/**
 * Texts and formats in both languages.
 *
 * <p>Every sentence stands in {@code messages/<room>_en.properties} and {@code messages/<room>_fr.properties}; there is
 * no base file to fall back on, and a test refuses a key that stands in one language only. Dates, times and numbers go
 * through {@link org.wellnessconnection.platform.i18n.Formats}, never through a pattern in a view.
 */
@NullMarked
package org.wellnessconnection.platform.i18n;

import org.jspecify.annotations.NullMarked;
