/**
 * Letters. Planned; nothing lives here yet.
 */
@NullMarked
package org.wellnessconnection.mail;

import org.jspecify.annotations.NullMarked;
