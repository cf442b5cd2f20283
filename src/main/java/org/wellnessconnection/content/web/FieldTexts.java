package org.wellnessconnection.content.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.Values;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;

/** Between the values of fields and what stands in the inputs of a form. Nothing is checked here. */
final class FieldTexts {

    private FieldTexts() {}

    /** What the inputs of a field hold for a value; one text for most kinds, one per input for the others. */
    static List<String> inputs(Field field, JsonValue value) {
        return switch (field) {
            case Field.Items items -> List.of(String.join("\n", texts(value)));
            case Field.Choices choices -> texts(value);
            case Field.References references -> texts(value);
            default -> List.of(text(value));
        };
    }

    /** The value that these inputs stand for; nothing where all are blank. */
    static Optional<JsonValue> value(Field field, List<String> inputs) {
        return switch (field) {
            case Field.Items items ->
                array(inputs.stream().flatMap(String::lines).toList());
            case Field.Choices choices -> array(inputs);
            case Field.References references -> array(inputs);
            default ->
                inputs.stream().filter(text -> !text.isBlank()).findFirst().map(text -> Values.ofText(field, text));
        };
    }

    /** A value as people read it, one line per item; options by their labels. */
    static String shown(Field field, JsonValue value, Texts.In texts) {
        var language = texts.language();
        return switch (field) {
            case Field.Choice choice -> label(field, text(value), language);
            case Field.Choices choices ->
                texts(value).stream().map(key -> label(field, key, language)).collect(Collectors.joining("\n"));
            case Field.Flag flag -> texts.get(value == JsonValue.TRUE ? "common.yes" : "common.no");
            default -> String.join("\n", texts(value));
        };
    }

    private static String label(Field field, String key, Language language) {
        var label = field.options().get(key);
        return label == null ? key : label.in(language);
    }

    private static Optional<JsonValue> array(Collection<String> items) {
        var array = SharedJson.array();
        items.stream().map(String::strip).filter(item -> !item.isEmpty()).forEach(array::add);
        var built = array.build();
        return built.isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private static List<String> texts(JsonValue value) {
        return value instanceof JsonArray array
                ? array.stream().map(FieldTexts::text).toList()
                : List.of(text(value));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
