package org.wellnessconnection.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.PublishedType.Kind;

/** Reads {@code fields} and {@code include}, the two parameters that items and lists share. */
final class ItemParameters {

    static final List<String> NAMES = List.of("fields", "include");

    private ItemParameters() {}

    /** The shape that the parameters of one item ask for; anything else is refused. */
    static Shape read(PublishedType type, QueryString query) {
        var faults = new Faults();
        var single = new SingleParameters(faults);
        for (var parameter : query.parameters()) {
            if (NAMES.contains(parameter.name())) {
                single.add(parameter);
            } else {
                faults.unknownParameter(parameter.name(), Faults.listed(NAMES));
            }
        }
        var shape = shape(type, single, faults);
        faults.throwIfAny();
        return shape;
    }

    static Shape shape(PublishedType type, SingleParameters single, Faults faults) {
        var fields = single.value("fields").map(value -> fields(type, value, faults));
        var include = single.value("include")
                .map(value -> words("include", value, references(type), faults))
                .orElse(List.of());
        return new Shape(fields, include);
    }

    private static Set<String> fields(PublishedType type, String value, Faults faults) {
        return new LinkedHashSet<>(words("fields", value, members(type), faults));
    }

    /** Everything that {@code fields} can name. */
    static List<String> members(PublishedType type) {
        var names = new LinkedHashSet<>(Shape.ALWAYS);
        names.addAll(Shape.COMMON);
        type.fields().forEach(field -> names.add(field.name()));
        return List.copyOf(names);
    }

    /** Everything that {@code include} can name. */
    static List<String> references(PublishedType type) {
        return type.fields().stream()
                .filter(field -> field.kind() == Kind.REFERENCE || field.kind() == Kind.REFERENCES)
                .map(PublishedType.Field::name)
                .toList();
    }

    /** The words of a comma-separated value, each of them possible and none twice. */
    static List<String> words(String parameter, String value, List<String> possible, Faults faults) {
        var words = new ArrayList<String>();
        for (var word : Arrays.asList(value.split(",", -1))) {
            if (!possible.contains(word)) {
                faults.notPossible(parameter, word, possible);
                return List.of();
            }
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** What is asked for where nothing is: everything. */
    static Optional<Shape> plain(QueryString query) {
        return query.parameters().isEmpty() ? Optional.of(Shape.WHOLE) : Optional.empty();
    }
}
