/**
 * Themes: the colours and the mark of the site, chosen by configuration without a rebuild.
 *
 * <p>A theme is a folder with {@code theme.yaml} (its name), {@code tokens.css} (custom properties, one block per
 * display mode), {@code theme.css} (a bridge for the widgets of the desk) and {@code logo.svg}: values, never markup or
 * addresses. Structure stands in {@code style/*.css} and reads the tokens. Both are put together at start into one
 * stylesheet for the site and one for the desk, whose address holds a hash of everything, so that browsers may keep them
 * for ever. What is wrong with a theme stops the start, with all that is wrong in one message.
 */
@NullMarked
package org.wellnessconnection.platform.theme;

import org.jspecify.annotations.NullMarked;
