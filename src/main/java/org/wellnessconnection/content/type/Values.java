package org.wellnessconnection.content.type;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.markup.Markdown;

/**
 * Values of fields: checked, brought into their normal form, asked what they refer to. The one gate for editor, API and
 * files.
 */
public final class Values {

    private Values() {}

    /** As a draft may be: what is there must be right, what is required may still be missing. */
    public static Checked draft(ContentType type, Part part, JsonObject values) {
        return check(type, part, values, false);
    }

    /** As it may be published. */
    public static Checked complete(ContentType type, Part part, JsonObject values) {
        return check(type, part, values, true);
    }

    /**
     * The value that a text stands for in a form or a file: a number, yes or no, or the text itself. A text that is no
     * number stays one, so that the check can tell what is wrong with it.
     */
    public static JsonValue ofText(Field field, String text) {
        var bare = text.strip();
        return switch (field) {
            case Field.Whole whole when bare.matches("-?[0-9]{1,18}") -> SharedJson.number(Long.parseLong(bare));
            case Field.Flag flag when bare.equals("true") -> JsonValue.TRUE;
            case Field.Flag flag when bare.equals("false") -> JsonValue.FALSE;
            default -> SharedJson.string(text);
        };
    }

    /**
     * The entries that good values of a part name, as references or as links in Markdown; in the order of the fields, each
     * once.
     */
    public static List<EntryReference> references(ContentType type, Part part, JsonObject values) {
        var found = new LinkedHashSet<EntryReference>();
        for (var field : type.fields(part)) {
            var value = values.get(field.name());
            if (value != null) {
                texts(field, value).forEach(text -> EntryReference.parse(text).ifPresent(found::add));
            }
        }
        return List.copyOf(found);
    }

    private static List<String> texts(Field field, JsonValue value) {
        return switch (field) {
            case Field.Markdown markdown
            when value instanceof JsonString source ->
                Markdown.links(source.getString()).stream()
                        .filter(link -> link.startsWith("entry:"))
                        .map(link -> link.substring("entry:".length()))
                        .toList();
            case Field.Reference reference when value instanceof JsonString text -> List.of(text.getString());
            case Field.References references
            when value instanceof JsonArray array ->
                array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
            default -> List.of();
        };
    }

    private static Checked check(ContentType type, Part part, JsonObject values, boolean complete) {
        var problems = new ArrayList<FieldProblem>();
        var good = SharedJson.object();
        for (var field : type.fields(part)) {
            var checked = new ValueCheck(field, problems).check(values.getOrDefault(field.name(), JsonValue.NULL));
            if (checked.isPresent()) {
                good.add(field.name(), checked.get());
            } else if (complete && field.required() && !isComplained(field, problems)) {
                problems.add(problem(field.name(), "required", field));
            }
        }
        unknown(type, part, values.keySet(), problems);
        return new Checked(good.build(), problems);
    }

    private static boolean isComplained(Field field, List<FieldProblem> problems) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field.name()));
    }

    private static void unknown(ContentType type, Part part, Set<String> names, List<FieldProblem> problems) {
        var known = type.fields(part).stream().map(Field::name).toList();
        for (var name : new TreeSet<>(names)) {
            if (!known.contains(name)) {
                var elsewhere = type.field(name).isPresent();
                problems.add(new FieldProblem(
                        name,
                        FieldProblem.step(name),
                        "content.type.value." + (elsewhere ? "other-part" : "unknown"),
                        List.of(ValueCheck.shown(name), String.join(", ", known))));
            }
        }
    }

    private static FieldProblem problem(String name, String key, Field field) {
        return new FieldProblem(name, FieldProblem.step(name), "content.type.value." + key, List.of(field.name()));
    }
}
