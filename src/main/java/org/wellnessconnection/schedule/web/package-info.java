/** The pages of this room: for the public plain forms that need no script, for staff the desk. */
@NullMarked
package org.wellnessconnection.schedule.web;

import org.jspecify.annotations.NullMarked;
