package org.wellnessconnection.schedule.api;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.ScheduleRefusal;

/** A session as the public API tells it. Fields are named one by one, so that nothing new gets out by itself. */
final class SessionJson {

    private SessionJson() {}

    static JsonObject list(List<JsonObject> items) {
        var array = SharedJson.array();
        items.forEach(array::add);
        return SharedJson.object()
                .add("items", array)
                .add("total", items.size())
                .build();
    }

    static JsonObject of(GroupSession session, Language language, SchedulePaths paths, Instant now) {
        var address = SchedulePaths.session(session.id()).map(paths::absolute);
        var json = SharedJson.object().add("id", session.id()).add("format", session.format());
        if (!session.title().in(language).isEmpty()) {
            json.add("title", session.title().in(language));
        }
        json.add("language", session.spoken().code())
                .add("start", session.start().toString())
                .add("end", session.end().toString())
                .add("localStart", session.localStart().toString())
                .add("zone", session.zone().getId())
                .add("minutes", session.length().toMinutes())
                .add("state", state(session, now))
                .add(
                        "seats",
                        SharedJson.object().add("capacity", session.capacity()).add("free", session.seatsFree()))
                .add(
                        "waitlist",
                        SharedJson.object().add("capacity", session.waitlist()).add("waiting", session.waiting()))
                .add("closes", session.closes().toString());
        session.opens().ifPresent(opens -> json.add("opens", opens.toString()));
        return json.add("href", address.in(language))
                .add("alternates", SharedJson.object().add("en", address.en()).add("fr", address.fr()))
                .add("modified", session.changedAt().toString())
                .build();
    }

    /** The same words as on the pages. */
    private static String state(GroupSession session, Instant now) {
        var obstacle = session.obstacle(now);
        if (obstacle.isEmpty()) {
            return session.seatsFree() > 0 ? "open" : session.hasQueueLeft() ? "waitlist" : "full";
        }
        return obstacle.get() == ScheduleRefusal.SESSION_CANCELLED
                ? "cancelled"
                : obstacle.get().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
