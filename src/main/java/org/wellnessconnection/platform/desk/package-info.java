/**
 * What rooms give to the desk: their pages, each with what it needs, and their part of 'what needs me'. The desk collects
 * both through CDI, so that no room knows another and the desk knows none.
 *
 * <p>Read first: {@link org.wellnessconnection.platform.desk.DeskPage}. Invariant: a view under {@code desk/} that no room
 * declares is served to nobody, and fails a test.
 */
@NullMarked
package org.wellnessconnection.platform.desk;

import org.jspecify.annotations.NullMarked;
