package org.wellnessconnection.content.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.EntryValues;
import org.wellnessconnection.content.Heads;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Slug;
import org.wellnessconnection.platform.json.SharedJson;

/**
 * What stands in the editor's form: from what is stored, from what somebody kept, or as it was sent. It holds whatever was
 * typed, right or wrong.
 *
 * @param inputs by the name of the input: {@code en.title}, {@code shared.topic}, {@code fr.slug}
 * @param base the revisions that the writer began from
 * @param note about the revision
 */
record Typed(ContentType type, Map<String, List<String>> inputs, Heads base, String note) {

    Typed {
        inputs = Map.copyOf(inputs);
    }

    static String name(Part part, String field) {
        return part.code() + "." + field;
    }

    /** The form as it stands before anybody typed. */
    static Typed of(ContentType type, EntryValues values, Heads base) {
        var typed = new Typed(type, Map.of(), base, "");
        for (var part : Part.values()) {
            typed = typed.with(part, values.part(part));
        }
        return typed;
    }

    /** The form as it was sent; {@code parameters} answers all values of a name. */
    static Typed sent(ContentType type, Function<String, List<String>> parameters) {
        var inputs = new HashMap<String, List<String>>();
        var base = Heads.NONE;
        for (var part : Part.values()) {
            for (var field : type.fields(part)) {
                var name = name(part, field.name());
                inputs.put(name, parameters.apply(name));
            }
            if (part != Part.SHARED) {
                inputs.put(name(part, EntryValues.SLUG), parameters.apply(name(part, EntryValues.SLUG)));
            }
            var began = first(parameters.apply("base." + part.code()));
            base = began.isEmpty() ? base : base.with(part, began.get());
        }
        return new Typed(type, inputs, base, first(parameters.apply("note")).orElse(""));
    }

    private static Optional<String> first(List<String> values) {
        return values.stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** The same with these values in one part. */
    Typed with(Part part, JsonObject values) {
        var more = new HashMap<>(inputs);
        for (var field : type.fields(part)) {
            var value = values.get(field.name());
            more.put(name(part, field.name()), value == null ? List.of() : FieldTexts.inputs(field, value));
        }
        if (part != Part.SHARED) {
            var slug = values.get(EntryValues.SLUG);
            more.put(
                    name(part, EntryValues.SLUG),
                    slug instanceof JsonString text ? List.of(text.getString()) : List.of());
        }
        return new Typed(type, more, base, note);
    }

    Typed on(Heads other) {
        return new Typed(type, inputs, other, note);
    }

    List<String> inputs(Part part, String field) {
        return inputs.getOrDefault(name(part, field), List.of());
    }

    /** The values of those parts that exist already or in which something stands now. */
    EntryValues values() {
        var parts = new EnumMap<Part, JsonObject>(Part.class);
        for (var part : Part.values()) {
            var values = values(part);
            if (!values.isEmpty() || base.of(part).isPresent() || part == Part.SHARED) {
                parts.put(part, values);
            }
        }
        return new EntryValues(parts);
    }

    private JsonObject values(Part part) {
        var values = SharedJson.object();
        type.fields(part)
                .forEach(field -> FieldTexts.value(field, inputs(part, field.name()))
                        .ifPresent(value -> values.add(field.name(), value)));
        if (part != Part.SHARED) {
            slug(part).ifPresent(slug -> values.add(EntryValues.SLUG, slug));
        }
        return values.build();
    }

    /** The address as it was typed, or made of the title where nothing was and there is a page. */
    private Optional<JsonValue> slug(Part part) {
        return inputs(part, EntryValues.SLUG).stream()
                .map(String::strip)
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .or(() -> (type.hasPages() ? inputs(part, type.title()) : List.<String>of())
                        .stream()
                                .flatMap(title -> Slug.from(title).stream())
                                .map(Slug::value)
                                .findFirst())
                .map(SharedJson::string);
    }

    /**
     * With what somebody else saved in those fields that this writer did not touch.
     *
     * @param before what the writer began from, {@code saved} what stands now
     */
    Typed joinedWith(EntryValues before, EntryValues saved) {
        var mine = values();
        var untouched = inputs.keySet().stream()
                .filter(name -> Objects.equals(value(mine, name), value(before, name)))
                .toList();
        return taking(untouched, saved);
    }

    /** With the values of {@code other} in the inputs of these names. */
    Typed taking(Collection<String> names, EntryValues other) {
        var all = Typed.of(type, other, base).inputs();
        var more = new HashMap<>(inputs);
        names.forEach(name -> more.put(name, all.getOrDefault(name, List.of())));
        return new Typed(type, more, base, note);
    }

    private static @Nullable JsonValue value(EntryValues values, String name) {
        var dot = name.indexOf('.');
        return values.part(Part.of(name.substring(0, dot)).orElseThrow()).get(name.substring(dot + 1));
    }
}
