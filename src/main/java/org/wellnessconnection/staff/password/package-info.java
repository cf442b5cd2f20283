/**
 * Passwords: which are good enough, and how they are kept (Argon2id). Everything here takes time or memory on purpose and
 * runs outside transactions.
 */
@NullMarked
package org.wellnessconnection.staff.password;

import org.jspecify.annotations.NullMarked;
