package org.wellnessconnection.schedule.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.wellnessconnection.schedule.Recurrence;
import org.wellnessconnection.schedule.SeriesPlan;
import org.wellnessconnection.schedule.SessionPlan;
import org.wellnessconnection.schedule.Spoken;

/** Plans of series and sessions as programs send them. Whether they make sense is for the use cases to say. */
final class PlanBody {

    private static final ZoneId USUAL_ZONE = ZoneId.of("America/Toronto");
    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_WAITLIST = 20;
    private static final int USUAL_CLOSING = 60;

    private PlanBody() {}

    /** Where and when a session is, as it is sent. */
    record Moment(LocalDateTime local, ZoneId zone) {}

    /**
     * What a session is. The link into the meeting is written and never read: where it is left out, {@code link} stays.
     */
    static SessionPlan session(ManageBody body, String link) {
        body.ignore("hasJoiningLink");
        return new SessionPlan(
                body.required("format"),
                body.both("title"),
                body.word("language", Spoken.class, Spoken.BOTH),
                body.whole("minutes").orElse(USUAL_MINUTES),
                body.whole("capacity").orElse(SessionPlan.MOST_SEATS),
                body.whole("waitlist").orElse(USUAL_WAITLIST),
                body.whole("opensDays").orElse(0),
                body.whole("closesMinutes").orElse(USUAL_CLOSING),
                body.has("joiningLink") ? body.text("joiningLink") : link,
                body.texts("facilitators"));
    }

    static SeriesPlan series(ManageBody body, String link) {
        body.ignore("id", "published", "ended", "continues");
        return new SeriesPlan(
                session(body, link),
                zone(body),
                body.parsedRequired("firstDay", LocalDate::parse, "schedule.api.fault.day", LocalDate.EPOCH),
                body.parsedRequired("start", LocalTime::parse, "schedule.api.fault.time", LocalTime.NOON),
                recurrence(body.object("recurrence")),
                body.days("skips"),
                body.text("holidays"));
    }

    static Moment moment(ManageBody body) {
        body.ignore("id", "series", "state", "edited", "start", "end", "counts");
        var local = body.parsedRequired(
                "localStart", LocalDateTime::parse, "schedule.api.fault.local", LocalDateTime.of(1970, 1, 1, 0, 0));
        return new Moment(local, zone(body));
    }

    private static ZoneId zone(ManageBody body) {
        return body.parsed("zone", ZoneId::of, "schedule.api.fault.zone").orElse(USUAL_ZONE);
    }

    private static Recurrence recurrence(ManageBody rule) {
        return new Recurrence(
                rule.word("pattern", Recurrence.Pattern.class, Recurrence.Pattern.ONCE),
                rule.whole("every").orElse(1),
                rule.parsed("until", LocalDate::parse, "schedule.api.fault.day"),
                rule.whole("times"));
    }
}
