package org.wellnessconnection.schedule.web;

import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.SessionState;

/** What search engines read of a session (schema.org Event). Without a joining link, and without anybody's name. */
final class EventData {

    private EventData() {}

    static String of(GroupSession session, SessionView view, Language language, SiteLinks links) {
        var address = links.absolute(SchedulePaths.session(session.id()).in(language));
        var cancelled = session.state() == SessionState.CANCELLED;
        return SharedJson.object()
                .add("@context", "https://schema.org")
                .add("@type", "Event")
                .add("name", view.title())
                .add("description", view.summary())
                .add(
                        "inLanguage",
                        session.spoken().code().equals("both")
                                ? language.code()
                                : session.spoken().code())
                .add("startDate", session.start().toString())
                .add("endDate", session.end().toString())
                .add("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode")
                .add(
                        "eventStatus",
                        cancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled")
                .add("isAccessibleForFree", true)
                .add("maximumAttendeeCapacity", session.capacity())
                .add(
                        "location",
                        SharedJson.object().add("@type", "VirtualLocation").add("url", address))
                .add("url", address)
                .build()
                .toString()
                .replace("<", "\\u003c");
    }
}
