/**
 * What the public site's shell gives to rooms that have pages of their own there, and what they give to it: a frame around
 * their pages, and a place in the menu. Both meet through CDI, so that no room knows the shell and the shell knows none.
 */
@NullMarked
package org.wellnessconnection.platform.site;

import org.jspecify.annotations.NullMarked;
