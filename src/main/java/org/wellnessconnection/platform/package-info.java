/**
 * Wiring to the container, one package per concern. It knows no feature.
 *
 * <p>Read first: {@link org.wellnessconnection.platform.UseCase}. Rules that cut through all rooms are written on the
 * door of the package that owns them: time, persistence, markup, HTTP, configuration, texts.
 */
@NullMarked
package org.wellnessconnection.platform;

import org.jspecify.annotations.NullMarked;
