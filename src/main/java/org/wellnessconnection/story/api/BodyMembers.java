package org.wellnessconnection.story.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;

/** The members of a body that a program sends: every fault of its form is told at once, with a pointer to it. */
final class BodyMembers {

    private final JsonObject body;
    private final List<Fault> faults = new ArrayList<>();

    /** 400 where it is no object; members that are not known are faults. */
    BodyMembers(@Nullable JsonStructure json, Set<String> known) {
        if (!(json instanceof JsonObject object)) {
            throw new ProblemException(Problem.badRequest(List.of(Fault.pointer("", "story.api.fault.object"))));
        }
        this.body = object;
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(name, "story.api.fault.unknown"));
    }

    /** Ends the request with 400 where anything was wrong so far. */
    void end() {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badRequest(faults));
        }
    }

    /** @param place a member, or a place inside one: {@code redactions/0} */
    void fault(String place, String key, Object... arguments) {
        faults.add(Fault.pointer("/" + place, key, arguments));
    }

    /** Empty where it is left out. */
    String text(String name) {
        return switch (body.get(name)) {
            case null -> "";
            case JsonString text -> text.getString();
            default -> {
                fault(name, "story.api.fault.text");
                yield "";
            }
        };
    }

    boolean isTrue(String name) {
        return body.get(name) == JsonValue.TRUE;
    }

    /** A text, one of these; the first of them where it is another. */
    String oneOf(String name, List<String> known) {
        var said = text(name);
        if (known.contains(said)) {
            return said;
        }
        fault(name, "story.api.fault.one-of", String.join(", ", known));
        return known.getFirst();
    }

    int whole(String name, int otherwise) {
        return switch (body.get(name)) {
            case null -> otherwise;
            case JsonNumber number
            when number.isIntegral() && Math.abs(number.longValue()) < 1_000_000 -> number.intValue();
            default -> {
                fault(name, "story.api.fault.whole");
                yield otherwise;
            }
        };
    }

    /** Texts without repetitions, all of them known; empty where they are left out. */
    List<String> codes(String name, List<String> known) {
        var said = body.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (said instanceof JsonArray list
                && list.stream().allMatch(one -> one instanceof JsonString code && known.contains(code.getString()))) {
            return list.getValuesAs(JsonString::getString).stream().distinct().toList();
        }
        fault(name, "story.api.fault." + name, String.join(", ", known));
        return List.of();
    }

    /** Texts, none of them blank; empty where they are left out. */
    List<String> lines(String name) {
        var said = body.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (said instanceof JsonArray list
                && list.stream()
                        .allMatch(one -> one instanceof JsonString line
                                && !line.getString().isBlank())) {
            return list.getValuesAs(line -> ((JsonString) line).getString().strip());
        }
        fault(name, "story.api.fault.lines");
        return List.of();
    }

    /** Its values as they are; empty where they are left out. */
    JsonArray array(String name, String otherwise) {
        var said = body.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (said instanceof JsonArray list) {
            return list;
        }
        fault(name, otherwise);
        return JsonValue.EMPTY_JSON_ARRAY;
    }
}
