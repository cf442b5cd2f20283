package org.wellnessconnection.content.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.EntryValues;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;

/** The members of a request's body, read strictly: what is of the wrong kind or not known is a fault, and all are told. */
final class Body {

    private final JsonObject members;
    private final Set<String> known = new TreeSet<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A request without a body says nothing, which is an empty object. */
    Body(@Nullable JsonStructure body) {
        this.members = switch (body) {
            case null -> JsonValue.EMPTY_JSON_OBJECT;
            case JsonObject object -> object;
            default ->
                throw new ProblemException(Problem.badRequest(List.of(Fault.pointer("", "content.api.fault.object"))));
        };
    }

    /** A text that has to be there. */
    String required(String name) {
        var text = text(name);
        if (text.isEmpty() && isAbsent(name)) {
            faults.add(Fault.pointer("/" + name, "content.api.fault.required"));
        }
        return text;
    }

    /** A text, empty where it is left out. */
    String text(String name) {
        known.add(name);
        if (isAbsent(name)) {
            return "";
        }
        if (members.get(name) instanceof JsonString text) {
            return text.getString();
        }
        faults.add(Fault.pointer("/" + name, "content.api.fault.text"));
        return "";
    }

    boolean isTrue(String name) {
        known.add(name);
        var value = members.getOrDefault(name, JsonValue.FALSE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            faults.add(Fault.pointer("/" + name, "content.api.fault.boolean"));
        }
        return value == JsonValue.TRUE;
    }

    /** The parts that are there, as whole objects. */
    EntryValues parts() {
        var parts = new EnumMap<Part, JsonObject>(Part.class);
        for (var part : Part.values()) {
            known.add(part.code());
            if (members.get(part.code()) instanceof JsonObject values) {
                parts.put(part, values);
            } else if (!isAbsent(part.code())) {
                faults.add(Fault.pointer("/" + part.code(), "content.api.fault.object"));
            }
        }
        return new EntryValues(parts);
    }

    /** One language that has to be there. */
    Language language(String name) {
        return Language.of(required(name)).orElseGet(() -> {
            faults.add(Fault.pointer("/" + name, "content.api.fault.language"));
            return Language.EN;
        });
    }

    /** Languages, both where nothing is said. */
    Set<Language> languages(String name) {
        if (isAbsent(name)) {
            known.add(name);
            return EnumSet.allOf(Language.class);
        }
        var languages = EnumSet.noneOf(Language.class);
        var codes = texts(name);
        for (var i = 0; i < codes.size(); i++) {
            var place = "/" + name + "/" + i;
            Language.of(codes.get(i))
                    .ifPresentOrElse(
                            languages::add, () -> faults.add(Fault.pointer(place, "content.api.fault.language")));
        }
        return languages;
    }

    /** Several texts; none where nothing is said. */
    List<String> texts(String name) {
        known.add(name);
        if (isAbsent(name)) {
            return List.of();
        }
        if (members.get(name) instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString::getString);
        }
        faults.add(Fault.pointer("/" + name, "content.api.fault.texts"));
        return List.of();
    }

    /** Goes through when everything was understood; otherwise 400 with everything that was not. */
    void end() {
        members.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> faults.add(
                        Fault.pointer("/" + step(name), "content.api.fault.unknown", String.join(", ", known))));
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badRequest(faults));
        }
    }

    private boolean isAbsent(String name) {
        return members.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL;
    }

    /** Names come from outside: escaped (RFC 6901), and only their beginning goes back. */
    private static String step(String name) {
        var cut =
                name.codePointCount(0, name.length()) <= 60 ? name : name.substring(0, name.offsetByCodePoints(0, 60));
        return cut.replaceAll("\\p{Cntrl}", "\uFFFD").replace("~", "~0").replace("/", "~1");
    }
}
