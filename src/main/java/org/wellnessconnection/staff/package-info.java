/**
 * The people who work here: who they are, what they may do, how they sign in, the tokens of their programs.
 *
 * <p>Read first: {@link org.wellnessconnection.staff.StaffMember}, {@link org.wellnessconnection.staff.SigningIn}, {@link
 * org.wellnessconnection.staff.Sessions}, {@link org.wellnessconnection.staff.StaffPages}. Words: a <i>session</i> is a
 * row that lets one browser act for one person; a <i>link</i> works once and lets somebody choose a password; a
 * <i>token</i> lets a program act.
 *
 * <p>Invariants: at least one active administrator can always sign in; a person who is deactivated, or whose password
 * changes, has no session on any node any more; what lets somebody in is kept hashed only.
 *
 * <p>Not here: visitors and participants, who have no account.
 */
@NullMarked
package org.wellnessconnection.staff;

import org.jspecify.annotations.NullMarked;
