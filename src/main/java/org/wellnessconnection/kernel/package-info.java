/**
 * The words everybody uses, in pure Java: no framework, no input or output, nothing that knows a feature.
 *
 * <p>Read first: {@link org.wellnessconnection.kernel.Language}, {@link org.wellnessconnection.kernel.Actor},
 * {@link org.wellnessconnection.kernel.Refusal}. A type belongs here only when at least three rooms need it.
 */
@NullMarked
package org.wellnessconnection.kernel;

import org.jspecify.annotations.NullMarked;
