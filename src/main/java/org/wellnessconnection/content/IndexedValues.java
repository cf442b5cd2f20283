package org.wellnessconnection.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.markup.Markdown;
import org.wellnessconnection.search.IndexedField;

/** How the values of an entry are found, filtered, sorted and counted, by what its type says of each field. */
final class IndexedValues {

    private final Language language;
    private final List<IndexedField> indexed = new ArrayList<>();

    private IndexedValues(Language language) {
        this.language = language;
    }

    static List<IndexedField> of(ContentType type, EntryReference reference, Language language, JsonObject values) {
        var all = new IndexedValues(language);
        for (var field : type.fields()) {
            var value = values.get(field.name());
            if (value != null) {
                all.add(field, value);
            }
        }
        all.addTitle(type, values);
        type.glossary().ifPresent(words -> {
            texts(values.get(words.term())).forEach(word -> all.addWord(reference, word));
            texts(values.get(words.variants())).forEach(word -> all.addWord(reference, word));
        });
        return all.indexed;
    }

    private void add(Field field, JsonValue value) {
        switch (field) {
            case Field.Markdown markdown -> texts(value).map(Markdown::text).forEach(text -> addText(field, text));
            case Field.Text text -> {
                texts(value).forEach(line -> addText(field, line));
                addSorted(field, value);
            }
            case Field.Choice choice -> addOptions(field, value);
            case Field.Choices choices -> addOptions(field, value);
            case Field.Flag flag -> addExact(field, value.toString());
            case Field.Whole whole -> {
                addExact(field, value.toString());
                indexed.add(new IndexedField.Ordered(field.name(), ((JsonNumber) value).longValue()));
            }
            case Field.Day day ->
                texts(value).forEach(text -> {
                    addExact(field, text);
                    indexed.add(new IndexedField.Ordered(
                            field.name(), LocalDate.parse(text).toEpochDay()));
                });
            case Field.Media media -> {}
            default ->
                texts(value).forEach(text -> {
                    addExact(field, text);
                    addText(field, text);
                });
        }
    }

    /** Options are filtered by their keys, and found and sorted by their labels. */
    private void addOptions(Field field, JsonValue value) {
        texts(value).forEach(key -> {
            addExact(field, key);
            var label = field.options().get(key);
            if (label != null) {
                addText(field, label.in(language));
                if (field.traits().sortable()) {
                    indexed.add(new IndexedField.Sorted(field.name(), label.in(language)));
                }
            }
        });
    }

    private void addText(Field field, String text) {
        field.traits().weight().ifPresent(weight -> indexed.add(new IndexedField.Text(weight, text)));
    }

    private void addExact(Field field, String value) {
        indexed.add(new IndexedField.Exact(field.name(), value, field.traits().facet()));
    }

    private void addSorted(Field field, JsonValue value) {
        if (field.traits().sortable()) {
            texts(value).forEach(text -> indexed.add(new IndexedField.Sorted(field.name(), text)));
        }
    }

    private void addTitle(ContentType type, JsonObject values) {
        indexed.add(new IndexedField.Sorted(type.title(), Revising.title(type, values)));
    }

    private void addWord(EntryReference reference, String word) {
        indexed.add(new IndexedField.GlossaryWord(reference.key(), word));
    }

    private static Stream<String> texts(@Nullable JsonValue value) {
        return switch (value) {
            case JsonString text -> Stream.of(text.getString());
            case JsonArray array -> array.getValuesAs(JsonString.class).stream().map(JsonString::getString);
            case null, default -> Stream.empty();
        };
    }
}
