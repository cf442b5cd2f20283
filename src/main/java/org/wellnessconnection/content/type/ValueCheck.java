package org.wellnessconnection.content.type;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.markup.Markdown;

/** Checks the value of one field and answers its normal form; nothing where there is no value, or none of this kind. */
final class ValueCheck {

    /** More of a wrong value is not repeated in a message. */
    private static final int SHOWN = 60;

    private final Field field;
    private final List<FieldProblem> problems;

    ValueCheck(Field field, List<FieldProblem> problems) {
        this.field = field;
        this.problems = problems;
    }

    Optional<JsonValue> check(JsonValue value) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        return switch (field) {
            case Field.Text text -> line(value).map(it -> text(text, it));
            case Field.Markdown markdown ->
                text(value).map(Cleaning::block).filter(this::isThere).map(it -> markdown(markdown, it));
            case Field.Choice choice ->
                written(value, it -> option(choice.options().keySet(), it, ""));
            case Field.Choices choices -> choices(choices, value);
            case Field.Items items -> several(value, items.limits(), this::item);
            case Field.Flag flag -> flag(value);
            case Field.Whole whole -> whole(whole, value);
            case Field.Day day -> written(value, it -> form(it, Addresses.day(it), "not-date"));
            case Field.Url url -> written(value, it -> form(it, Addresses.url(it), "not-url"));
            case Field.Email email ->
                written(value, it -> form(it, EmailAddress.parse(it).map(EmailAddress::value), "not-email"));
            case Field.Phone phone -> written(value, it -> form(it, Addresses.phone(it), "not-phone"));
            case Field.Reference reference -> written(value, it -> reference(it, ""));
            case Field.References references ->
                several(value, references.limits(), (it, at) -> reference(Cleaning.plain(it), at));
            case Field.Media media ->
                written(value, it -> form(it, Optional.of(it).filter(Addresses::isKey), "not-media"));
        };
    }

    private JsonValue text(Field.Text text, String line) {
        length(text.limits(), line);
        text.pattern()
                .filter(pattern -> !pattern.matcher(line).matches())
                .ifPresent(pattern -> wrong("", "pattern", shown(line), pattern.pattern()));
        return SharedJson.string(line);
    }

    private JsonValue markdown(Field.Markdown markdown, String block) {
        length(markdown.limits(), block);
        for (var destination : Markdown.links(block)) {
            if (!Addresses.isLink(destination)) {
                wrong("", "link", shown(destination));
            }
        }
        if (!Markdown.pictures(block).isEmpty()) {
            wrong("", "picture", shown(Markdown.pictures(block).getFirst()));
        }
        return SharedJson.string(block);
    }

    private void length(Field.Limits limits, String text) {
        var length = Cleaning.length(text);
        if (length > limits.max()) {
            wrong("", "too-long", length, limits.max());
        }
        if (length < limits.min()) {
            wrong("", "too-short", length, limits.min());
        }
    }

    private Optional<JsonValue> flag(JsonValue value) {
        if (value.getValueType() == JsonValue.ValueType.TRUE || value.getValueType() == JsonValue.ValueType.FALSE) {
            return Optional.of(value);
        }
        return none("", "not-flag");
    }

    private Optional<JsonValue> whole(Field.Whole whole, JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            return none("", "not-number");
        }
        var decimal = number.bigDecimalValue();
        // Asked before the number is written out: 1e999999999 is a short text and a long number.
        if (decimal.precision() - decimal.scale() > 18 || decimal.scale() > 400) {
            return none("", "out-of-range", whole.limits().min(), whole.limits().max());
        }
        if (decimal.stripTrailingZeros().scale() > 0) {
            return none("", "not-number");
        }
        var size = decimal.longValueExact();
        if (!whole.limits().allow(size)) {
            return none("", "out-of-range", whole.limits().min(), whole.limits().max());
        }
        return Optional.of(SharedJson.number(size));
    }

    private Optional<JsonValue> choices(Field.Choices choices, JsonValue value) {
        var keys = choices.options().sequencedKeySet();
        return several(value, choices.limits(), (it, at) -> option(keys, Cleaning.plain(it), at))
                .map(chosen -> {
                    var array = SharedJson.array();
                    keys.stream()
                            .map(SharedJson::string)
                            .filter(chosen.asJsonArray()::contains)
                            .forEach(array::add);
                    return array.build();
                });
    }

    private Optional<JsonValue> option(Collection<String> keys, String text, String at) {
        return keys.contains(text)
                ? Optional.of(SharedJson.string(text))
                : none(at, "not-option", shown(text), String.join(", ", keys));
    }

    private Optional<JsonValue> item(String text, String at) {
        var line = Cleaning.line(text);
        if (Cleaning.length(line) > Field.Items.LONGEST) {
            return none(at, "too-long", Cleaning.length(line), Field.Items.LONGEST);
        }
        return Optional.of(line).filter(this::isThere).map(SharedJson::string);
    }

    private Optional<JsonValue> reference(String text, String at) {
        var named = EntryReference.parse(text);
        if (named.isEmpty()) {
            return none(at, "not-reference", shown(text));
        }
        if (!field.to().contains(named.get().type())) {
            return none(at, "reference-type", shown(text), String.join(", ", field.to()));
        }
        return Optional.of(SharedJson.string(text));
    }

    private Optional<JsonValue> form(String text, Optional<String> normal, String key) {
        return normal.isPresent() ? normal.map(SharedJson::string) : none("", key, shown(text));
    }

    /** Items in their order, each once, empty ones dropped; nothing where none is left. */
    private Optional<JsonValue> several(
            JsonValue value, Field.Limits limits, BiFunction<String, String, Optional<JsonValue>> check) {
        if (!(value instanceof JsonArray array)) {
            return none("", "not-list");
        }
        var good = new LinkedHashSet<JsonValue>();
        for (var index = 0; index < array.size(); index++) {
            if (array.get(index) instanceof JsonString text) {
                check.apply(text.getString(), "/" + index).ifPresent(good::add);
            } else {
                wrong("/" + index, "not-text");
            }
        }
        if (good.size() > limits.max()) {
            wrong("", "too-many", good.size(), limits.max());
        }
        if (good.size() < limits.min() && !good.isEmpty()) {
            wrong("", "too-few", good.size(), limits.min());
        }
        if (good.isEmpty()) {
            return Optional.empty();
        }
        var normal = SharedJson.array();
        good.forEach(normal::add);
        return Optional.of(normal.build());
    }

    private Optional<JsonValue> written(JsonValue value, Function<String, Optional<JsonValue>> check) {
        return text(value).map(Cleaning::plain).filter(this::isThere).flatMap(check);
    }

    private Optional<String> line(JsonValue value) {
        return text(value).map(Cleaning::line).filter(this::isThere);
    }

    private Optional<String> text(JsonValue value) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        wrong("", "not-text");
        return Optional.empty();
    }

    private boolean isThere(String text) {
        return !text.isEmpty();
    }

    private Optional<JsonValue> none(String at, String key, Object... arguments) {
        wrong(at, key, arguments);
        return Optional.empty();
    }

    private void wrong(String at, String key, Object... arguments) {
        problems.add(new FieldProblem(
                field.name(), FieldProblem.step(field.name()) + at, "content.type.value." + key, List.of(arguments)));
    }

    /** A wrong value as a message repeats it: on one line, not too much of it, nothing invisible. */
    static String shown(String text) {
        var plain = Cleaning.plain(text.substring(0, Math.min(text.length(), 4 * SHOWN)));
        return Cleaning.length(plain) <= SHOWN ? plain : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
