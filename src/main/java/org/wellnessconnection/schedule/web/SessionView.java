package org.wellnessconnection.schedule.web;

import java.util.List;

/**
 * A session's page as its view reads it.
 *
 * @param anchor the same time where the session is planned; empty where the visitor's clocks say the same
 * @param zones the time in every other zone
 * @param people who lead it
 * @param html what happens in the group, from the content
 * @param state of the panel, {@link SeatState} in lower case
 * @param seats how many are left, in words
 * @param small what stands below in small letters
 * @param queueing whether the form asks for a place in the queue
 * @param again another session that has seats, for panels without a form
 */
public record SessionView(
        String id,
        String action,
        String list,
        String month,
        String monthHref,
        String title,
        String format,
        String mark,
        String summary,
        String machine,
        String when,
        String zone,
        String anchor,
        List<ZoneTime> zones,
        String language,
        List<Leader> people,
        String html,
        String formatHref,
        String state,
        String heading,
        Ring ring,
        String seats,
        String small,
        boolean queueing,
        Posted form,
        List<SessionList.Choice> standings,
        String rulesHref,
        List<Again> again,
        String lostLink) {

    public boolean isOpen() {
        return state.equals("seats") || state.equals("few") || state.equals("queue");
    }

    /** Whether the panel shows chairs: where nothing can be taken any more they would only distract. */
    public boolean hasRing() {
        return isOpen() || state.equals("full");
    }

    /** What time it is elsewhere. */
    public record ZoneTime(String city, String time) {}

    /** Somebody who leads, and what they are. */
    public record Leader(String name, String about) {}

    /** Another session. */
    public record Again(String href, String title, String when) {}
}
