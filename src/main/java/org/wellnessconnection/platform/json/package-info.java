/**
 * Small tools on {@code jakarta.json} values: the canonical form that is hashed, and makers
 * that do not look for a provider each time.
 */
@NullMarked
package org.wellnessconnection.platform.json;

import org.jspecify.annotations.NullMarked;
