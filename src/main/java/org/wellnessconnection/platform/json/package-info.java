/**
 * Small tools on {@code jakarta.json} values: the canonical form that is hashed.
 */
@NullMarked
package org.wellnessconnection.platform.json;

import org.jspecify.annotations.NullMarked;
