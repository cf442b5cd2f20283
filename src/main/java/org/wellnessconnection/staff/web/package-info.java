/**
 * The pages of this room on the desk, one thin bean per task.
 */
@NullMarked
package org.wellnessconnection.staff.web;

import org.jspecify.annotations.NullMarked;
