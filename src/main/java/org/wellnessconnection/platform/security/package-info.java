/**
 * Who is acting, as every room may ask it. The answers come from the staff room; the questions stand here so that no room
 * has to know that one.
 */
@NullMarked
package org.wellnessconnection.platform.security;

import org.jspecify.annotations.NullMarked;
