/**
 * Evaluation that cannot be tied to a person. Planned; nothing lives here yet.
 */
@NullMarked
package org.wellnessconnection.feedback;

import org.jspecify.annotations.NullMarked;
