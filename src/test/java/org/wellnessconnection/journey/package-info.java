/** Promises to people, kept in a real browser: every flow the way a person goes through it, in both languages. */
@NullMarked
package org.wellnessconnection.journey;

import org.jspecify.annotations.NullMarked;
