/**
 * The doorkeeper. {@link org.wellnessconnection.staff.security.StaffDoor} turns a cookie or a bearer token into roles; {@link
 * org.wellnessconnection.staff.security.DeskGuard} lets nobody onto a page of the desk who may not open it, signs people in
 * where they stand, and refuses forms that were sent from another site.
 */
@NullMarked
package org.wellnessconnection.staff.security;

import org.jspecify.annotations.NullMarked;
