/**
 * The people who work here: who they are, what they may do, how they sign in, the tokens of their programs.
 *
 * <p>Not here: visitors and participants, who have no account.
 */
@NullMarked
package org.wellnessconnection.staff;

import org.jspecify.annotations.NullMarked;
