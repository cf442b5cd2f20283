/**
 * The shell of the staff workspace: navigation and the page that says what needs you.
 */
@NullMarked
package org.wellnessconnection.desk;

import org.jspecify.annotations.NullMarked;
