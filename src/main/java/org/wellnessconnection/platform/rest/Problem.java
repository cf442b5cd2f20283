package org.wellnessconnection.platform.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;

/**
 * A failure as the API tells it: {@code application/problem+json} (RFC 9457) with a stable {@code type}, a localized title
 * and detail, and the list of what is wrong with the request.
 *
 * @param status HTTP status
 * @param kind stable word; the type is {@code /problems/<kind>}, its texts {@code platform.problem.<kind>.title} and {@code
 *     .detail}
 * @param arguments of the detail text
 * @param members further members for programs, after those of the standard
 */
public record Problem(
        int status, String kind, List<Object> arguments, List<Fault> faults, Map<String, JsonValue> members) {

    /** Member that becomes the header of that name: seconds. */
    static final String RETRY_AFTER = "retryAfter";

    /** A database that is started again answers within a minute; one that is not, later. */
    private static final long SECONDS_AWAY = 60;

    public Problem {
        arguments = List.copyOf(arguments);
        faults = List.copyOf(faults);
        members = Map.copyOf(members);
    }

    public Problem(int status, String kind, List<Object> arguments, List<Fault> faults) {
        this(status, kind, arguments, faults, Map.of());
    }

    public static Problem of(int status, String kind, Object... arguments) {
        return new Problem(status, kind, List.of(arguments), List.of());
    }

    /** What is wrong with the request itself: 400, with every fault found. */
    public static Problem badRequest(List<Fault> faults) {
        return new Problem(400, "bad-request", List.of(), faults);
    }

    /** Too many from one network: 429, with the time after which it is worth trying again. */
    public static Problem tooMany(Duration wait) {
        return of(429, "too-many", Math.max(1, wait.plusSeconds(59).toMinutes()))
                .with(RETRY_AFTER, SharedJson.number(wait.plusMillis(999).toSeconds()));
    }

    /** The database cannot be reached: 503, with the time after which it is worth trying again. */
    static Problem away() {
        return of(503, "away").with(RETRY_AFTER, SharedJson.number(SECONDS_AWAY));
    }

    public Problem with(Fault fault) {
        var more = new ArrayList<>(faults);
        more.add(fault);
        return new Problem(status, kind, arguments, more, members);
    }

    public Problem with(String member, JsonValue value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(status, kind, arguments, faults, more);
    }

    public JsonObject json(Language language, Texts texts) {
        var t = texts.in(language);
        var json = SharedJson.object()
                .add("type", "/problems/" + kind)
                .add("title", t.get("platform.problem." + kind + ".title"))
                .add("status", status)
                .add("detail", t.of("platform.problem." + kind + ".detail", arguments.toArray()));
        if (!faults.isEmpty()) {
            var list = SharedJson.array();
            faults.forEach(fault -> list.add(fault.json(t)));
            json.add("errors", list);
        }
        members.forEach(json::add);
        return json.build();
    }

    /**
     * One thing that is wrong.
     *
     * @param place what {@code at} is: a JSON pointer into the body (RFC 6901), the name of a parameter, a line of a file
     * @param key of the text that says what is wrong and what to do
     */
    public record Fault(Place place, String at, String key, List<Object> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }

        /** Where the fault is. */
        public enum Place {
            POINTER,
            PARAMETER,
            /** A line of a file in an archive: {@code entries/faq/cost/en.md:3}. */
            FILE
        }

        public static Fault pointer(String pointer, String key, Object... arguments) {
            return new Fault(Place.POINTER, pointer, key, List.of(arguments));
        }

        public static Fault parameter(String name, String key, Object... arguments) {
            return new Fault(Place.PARAMETER, name, key, List.of(arguments));
        }

        JsonObject json(Texts.In t) {
            return SharedJson.object()
                    .add(place.name().toLowerCase(Locale.ROOT), at)
                    .add("code", key.substring(key.lastIndexOf('.') + 1))
                    .add("detail", t.of(key, arguments.toArray()))
                    .build();
        }
    }
}
