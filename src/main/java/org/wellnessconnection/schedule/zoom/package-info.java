/**
 * Meetings at Zoom: one for each public session, through its API with server-to-server OAuth. Off unless an account is set.
 *
 * <p>Read first: {@link org.wellnessconnection.schedule.zoom.ZoomMeetings}, then {@link
 * org.wellnessconnection.schedule.Arranging}, which knows what is to be done. Nothing that Zoom answers is logged or kept
 * but the number and the link of a meeting, the link sealed. Nobody is registered there, no report is asked for, and no
 * event is listened to: who came is nobody's business.
 */
@NullMarked
package org.wellnessconnection.schedule.zoom;

import org.jspecify.annotations.NullMarked;
