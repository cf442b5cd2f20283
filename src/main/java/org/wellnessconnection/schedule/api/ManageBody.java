package org.wellnessconnection.schedule.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;

/** The members of a request's body, read strictly: what is of the wrong kind or not known is a fault, and all are told. */
final class ManageBody {

    private static final int LONGEST_NAME_SHOWN = 60;

    private final JsonObject members;
    private final String at;
    private final List<Fault> faults;
    private final Set<String> known = new TreeSet<>();
    private final List<ManageBody> inner = new ArrayList<>();

    /** A request without a body says nothing, which is an empty object. */
    ManageBody(@Nullable JsonStructure body) {
        this(object(body), "", new ArrayList<>());
    }

    private ManageBody(JsonObject members, String at, List<Fault> faults) {
        this.members = members;
        this.at = at;
        this.faults = faults;
    }

    private static JsonObject object(@Nullable JsonStructure body) {
        return switch (body) {
            case null -> JsonValue.EMPTY_JSON_OBJECT;
            case JsonObject object -> object;
            default ->
                throw new ProblemException(Problem.badRequest(List.of(Fault.pointer("", "schedule.api.fault.object"))));
        };
    }

    /** What an answer holds and a request need not repeat: taken and not looked at. */
    void ignore(String... names) {
        known.addAll(List.of(names));
    }

    boolean has(String name) {
        known.add(name);
        return members.getOrDefault(name, JsonValue.NULL) != JsonValue.NULL;
    }

    /** A text, empty where it is left out. */
    String text(String name) {
        if (!has(name)) {
            return "";
        }
        if (members.get(name) instanceof JsonString text) {
            return text.getString();
        }
        tell(name, "schedule.api.fault.text");
        return "";
    }

    /** A text that has to be there. */
    String required(String name) {
        if (!has(name)) {
            tell(name, "schedule.api.fault.required");
        }
        return text(name);
    }

    boolean isTrue(String name) {
        if (!has(name)) {
            return false;
        }
        var value = members.get(name);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            tell(name, "schedule.api.fault.truth");
        }
        return value == JsonValue.TRUE;
    }

    OptionalInt whole(String name) {
        if (!has(name)) {
            return OptionalInt.empty();
        }
        if (members.get(name) instanceof JsonNumber number && number.isIntegral()) {
            var value = number.bigDecimalValue();
            if (value.precision() - value.scale() <= 9) {
                return OptionalInt.of(value.intValue());
            }
        }
        tell(name, "schedule.api.fault.whole");
        return OptionalInt.empty();
    }

    /** A number that has to be there. */
    int wholeRequired(String name) {
        if (!has(name)) {
            tell(name, "schedule.api.fault.required");
        }
        return whole(name).orElse(0);
    }

    /** One of the names of an enum, in small letters with hyphens; {@code usual} where it is left out. */
    <E extends Enum<E>> E word(String name, Class<E> type, E usual) {
        var text = text(name);
        if (text.isEmpty()) {
            return usual;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> word(one).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    var words = Arrays.stream(type.getEnumConstants())
                            .map(ManageBody::word)
                            .collect(Collectors.joining(", "));
                    faults.add(Fault.pointer(at + "/" + name, "schedule.api.fault.word", words));
                    return usual;
                });
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Something that is written as a text: a day, a time, a zone. Nothing where it is left out. */
    <T> Optional<T> parsed(String name, Function<String, T> parser, String otherwise) {
        var text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException unreadable) {
            tell(name, otherwise);
            return Optional.empty();
        }
    }

    <T> T parsedRequired(String name, Function<String, T> parser, String otherwise, T placeholder) {
        if (!has(name)) {
            tell(name, "schedule.api.fault.required");
        }
        return parsed(name, parser, otherwise).orElse(placeholder);
    }

    /** Several texts; none where nothing is said. */
    List<String> texts(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (members.get(name) instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString::getString);
        }
        tell(name, "schedule.api.fault.texts");
        return List.of();
    }

    /** Several days; none where nothing is said. */
    Set<LocalDate> days(String name) {
        var days = new TreeSet<LocalDate>();
        var texts = texts(name);
        for (var i = 0; i < texts.size(); i++) {
            try {
                days.add(LocalDate.parse(texts.get(i)));
            } catch (DateTimeException noDay) {
                tell(name + "/" + i, "schedule.api.fault.day");
            }
        }
        return days;
    }

    /** A text in both languages, both empty where nothing is said. */
    Bilingual<String> both(String name) {
        var both = object(name);
        return new Bilingual<>(both.text("en"), both.text("fr"));
    }

    /** The members of an object within; none where it is left out. */
    ManageBody object(String name) {
        var found = JsonValue.EMPTY_JSON_OBJECT;
        if (has(name)) {
            if (members.get(name) instanceof JsonObject object) {
                found = object;
            } else {
                tell(name, "schedule.api.fault.object");
            }
        }
        var body = new ManageBody(found, at + "/" + name, faults);
        inner.add(body);
        return body;
    }

    /** Goes through when everything was understood; otherwise 400 with everything that was not. */
    void end() {
        tellUnknown();
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badRequest(faults));
        }
    }

    private void tellUnknown() {
        members.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> tell(step(name), "schedule.api.fault.unknown"));
        inner.forEach(ManageBody::tellUnknown);
    }

    private void tell(String name, String key) {
        faults.add(Fault.pointer(at + "/" + name, key));
    }

    /** Names come from outside: escaped (RFC 6901), and only their beginning goes back. */
    private static String step(String name) {
        var cut = name.codePointCount(0, name.length()) <= LONGEST_NAME_SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME_SHOWN));
        return cut.replaceAll("\\p{Cntrl}", "\uFFFD").replace("~", "~0").replace("/", "~1");
    }
}
