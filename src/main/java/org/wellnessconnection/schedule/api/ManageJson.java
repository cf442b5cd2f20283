package org.wellnessconnection.schedule.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.schedule.Facilitator;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.Recurrence;
import org.wellnessconnection.schedule.Rescheduling.Effect;
import org.wellnessconnection.schedule.Series;
import org.wellnessconnection.schedule.SessionPlan;

/** The schedule as the management API shows it. Nobody with a reservation is in it, and no link into a meeting. */
final class ManageJson {

    private static final int TAG_LENGTH = 24;

    private ManageJson() {}

    static JsonObject list(List<JsonObject> items) {
        var array = SharedJson.array();
        items.forEach(array::add);
        return SharedJson.object()
                .add("items", array)
                .add("total", items.size())
                .build();
    }

    static JsonObject of(Series series) {
        var plan = series.plan();
        var json = SharedJson.object().add("id", series.id());
        add(json, plan.session());
        json.add("zone", plan.zone().getId())
                .add("firstDay", plan.firstDay().toString())
                .add("start", plan.start().toString())
                .add("recurrence", rule(plan.recurrence()))
                .add(
                        "skips",
                        texts(plan.skips().stream()
                                .sorted()
                                .map(LocalDate::toString)
                                .toList()))
                .add("holidays", plan.holidays())
                .add("published", series.isPublished())
                .add("ended", series.isEnded());
        series.continues().ifPresent(earlier -> json.add("continues", earlier));
        return json.build();
    }

    /** With how many have a seat and how many wait. */
    static JsonObject of(GroupSession session) {
        var counts = SharedJson.object().add("taken", session.seatsTaken()).add("waiting", session.waiting());
        return SharedJson.object(withoutCounts(session)).add("counts", counts).build();
    }

    static JsonObject of(Facilitator person) {
        var credentials = SharedJson.array();
        person.credentials()
                .forEach(one -> credentials.add(SharedJson.object()
                        .add("id", one.id())
                        .add("kind", one.kind())
                        .add("regulator", one.regulator())
                        .add("province", one.province())
                        .add("validUntil", one.validUntil().toString())));
        return SharedJson.object()
                .add("id", person.id())
                .add("name", person.name())
                .add("language", person.spoken().code())
                .add("about", both(person.about()))
                .add("retired", person.isRetired())
                .add("credentials", credentials)
                .build();
    }

    /** What a change would do, or has done. */
    static JsonObjectBuilder of(Effect effect) {
        return SharedJson.object()
                .add("same", effect.same())
                .add("moved", effect.moved())
                .add("cancelled", effect.cancelled())
                .add("added", effect.added())
                .add(
                        "apart",
                        texts(effect.apart().stream().map(GroupSession::id).toList()))
                .add("told", effect.told());
    }

    static String tag(Series series) {
        return tag(of(series), series.plan().session().joiningLink());
    }

    /** Counts are left out: whoever changes a session need not have seen the last reservation. */
    static String tag(GroupSession session) {
        return tag(withoutCounts(session), session.joiningLink());
    }

    static String tag(Facilitator person) {
        return tag(of(person), "");
    }

    /** The hidden link counts too; of a hash nothing of it can be read. */
    private static String tag(JsonObject shown, String hidden) {
        return CanonicalJson.sha256(shown + hidden).substring(0, TAG_LENGTH);
    }

    private static JsonObject withoutCounts(GroupSession session) {
        var json = SharedJson.object().add("id", session.id());
        session.seriesId().ifPresent(series -> json.add("series", series));
        add(json, session.plan());
        return json.add("zone", session.zone().getId())
                .add("localStart", session.localStart().toString())
                .add("start", session.start().toString())
                .add("end", session.end().toString())
                .add("state", ManageBody.word(session.state()))
                .add("edited", session.isEdited())
                .build();
    }

    private static void add(JsonObjectBuilder json, SessionPlan plan) {
        json.add("format", plan.format())
                .add("title", both(plan.title()))
                .add("language", plan.spoken().code())
                .add("minutes", plan.minutes())
                .add("capacity", plan.capacity())
                .add("waitlist", plan.waitlist())
                .add("opensDays", plan.opensDays())
                .add("closesMinutes", plan.closesMinutes())
                .add("hasJoiningLink", !plan.joiningLink().isEmpty())
                .add("facilitators", texts(plan.facilitators().stream().sorted().toList()));
    }

    private static JsonObjectBuilder rule(Recurrence rule) {
        var json = SharedJson.object()
                .add("pattern", ManageBody.word(rule.pattern()))
                .add("every", rule.every());
        rule.until().ifPresent(day -> json.add("until", day.toString()));
        rule.times().ifPresent(times -> json.add("times", times));
        return json;
    }

    private static JsonObjectBuilder both(Bilingual<String> text) {
        return SharedJson.object().add("en", text.en()).add("fr", text.fr());
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        var array = SharedJson.array();
        texts.forEach(array::add);
        return array;
    }
}
