package org.wellnessconnection.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellnessconnection.platform.rest.QueryString.Parameter;
import org.wellnessconnection.search.Listing.Filter;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.PublishedType.Field;
import org.wellnessconnection.search.PublishedType.Kind;

/**
 * Reads {@code filter[field]=value}, {@code filter[field][not]}, {@code [gte]} and {@code [lte]}. Values are checked
 * against the field's kind, so that a misspelt option is told rather than answered with an empty list.
 */
final class FilterParameters {

    private static final Pattern FORM = Pattern.compile("filter\\[([^\\[\\]]+)\\](?:\\[(not|gte|lte)\\])?");
    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}");

    /** When an entry became public and when it last changed in public: days in UTC. */
    static final List<String> MOMENTS = List.of("published", "modified");

    /** More values than any field has options; each one costs a term in the query. */
    private static final int MOST_VALUES = 100;

    private final PublishedType type;
    private final Faults faults;
    private final Map<String, List<String>> anyOf = new LinkedHashMap<>();
    private final Map<String, List<String>> noneOf = new LinkedHashMap<>();
    private final Map<String, Long> from = new LinkedHashMap<>();
    private final Map<String, Long> to = new LinkedHashMap<>();

    FilterParameters(PublishedType type, Faults faults) {
        this.type = type;
        this.faults = faults;
    }

    static boolean isFilter(String name) {
        return name.startsWith("filter[");
    }

    void add(Parameter parameter) {
        var form = FORM.matcher(parameter.name());
        if (!form.matches()) {
            faults.add(parameter.name(), "filter-form");
            return;
        }
        var operator = Optional.ofNullable(form.group(2)).orElse("");
        if (MOMENTS.contains(form.group(1))) {
            moment(parameter, form.group(1), operator);
            return;
        }
        var field = type.field(form.group(1)).filter(found -> found.kind().isFilterable());
        if (field.isEmpty()) {
            faults.add(parameter.name(), "filter-field", Faults.listed(filterable(type)));
            return;
        }
        switch (operator) {
            case "gte" -> bound(parameter, field.get(), from);
            case "lte" -> bound(parameter, field.get(), to);
            case "not" -> value(parameter, field.get(), noneOf);
            default -> value(parameter, field.get(), anyOf);
        }
    }

    List<Filter> filters() {
        var filters = new ArrayList<Filter>();
        anyOf.forEach((field, values) -> filters.add(new Filter.AnyOf(field, List.copyOf(values))));
        noneOf.forEach((field, values) -> filters.add(new Filter.NoneOf(field, List.copyOf(values))));
        var ranges = new LinkedHashMap<>(from);
        to.forEach(ranges::putIfAbsent);
        ranges.keySet()
                .forEach(field -> filters.add(new Filter.Between(
                        field, from.getOrDefault(field, Long.MIN_VALUE), to.getOrDefault(field, Long.MAX_VALUE))));
        return filters;
    }

    static List<String> filterable(PublishedType type) {
        return Stream.concat(
                        type.fields().stream()
                                .filter(field -> field.kind().isFilterable())
                                .map(Field::name),
                        MOMENTS.stream())
                .toList();
    }

    private void value(Parameter parameter, Field field, Map<String, List<String>> into) {
        checked(parameter, field).ifPresent(value -> {
            var values = into.computeIfAbsent(field.name(), name -> new ArrayList<>());
            if (values.size() == MOST_VALUES) {
                faults.add(parameter.name(), "too-many-values", MOST_VALUES);
            } else if (!values.contains(value)) {
                values.add(value);
            }
        });
    }

    /** Nobody asks for the very microsecond in which something was published: from a day on, up to a day. */
    private void moment(Parameter parameter, String name, String operator) {
        var into = operator.equals("gte") ? from : to;
        if (!operator.equals("gte") && !operator.equals("lte")) {
            faults.add(parameter.name(), "from-to", name);
        } else if (into.containsKey(name)) {
            faults.twice(parameter.name());
        } else {
            date(parameter).ifPresent(day -> into.put(name, LocalDate.parse(day).toEpochDay()));
        }
    }

    private void bound(Parameter parameter, Field field, Map<String, Long> into) {
        if (!field.kind().isOrdered()) {
            faults.add(parameter.name(), "not-ordered", Faults.listed(ordered(type)));
        } else if (into.containsKey(field.name())) {
            faults.twice(parameter.name());
        } else {
            checked(parameter, field).ifPresent(value -> into.put(field.name(), position(field, value)));
        }
    }

    static List<String> ordered(PublishedType type) {
        return Stream.concat(
                        type.fields().stream()
                                .filter(field -> field.kind().isOrdered())
                                .map(Field::name),
                        MOMENTS.stream())
                .toList();
    }

    private static long position(Field field, String value) {
        return field.kind() == Kind.DATE ? LocalDate.parse(value).toEpochDay() : Long.parseLong(value);
    }

    /** The value in the spelling of the documents, or nothing and a fault. */
    private Optional<String> checked(Parameter parameter, Field field) {
        var value = parameter.value();
        return switch (field.kind()) {
            case CHOICE, CHOICES ->
                possible(parameter, List.copyOf(field.options().keySet()));
            case BOOLEAN -> possible(parameter, List.of("true", "false"));
            case NUMBER ->
                NUMBER.matcher(value).matches()
                        ? Optional.of(Long.toString(Long.parseLong(value)))
                        : refused(parameter, "whole-number");
            case DATE -> date(parameter);
            case REFERENCE, REFERENCES ->
                REFERENCE.matcher(value).matches() ? Optional.of(value) : refused(parameter, "reference");
            default -> value.isEmpty() ? refused(parameter, "empty") : Optional.of(value);
        };
    }

    private Optional<String> possible(Parameter parameter, List<String> options) {
        if (options.contains(parameter.value())) {
            return Optional.of(parameter.value());
        }
        faults.notPossible(parameter.name(), parameter.value(), options);
        return Optional.empty();
    }

    private Optional<String> date(Parameter parameter) {
        try {
            var day = LocalDate.parse(parameter.value());
            return day.getYear() >= 0 && day.getYear() <= 9999
                    ? Optional.of(day.toString())
                    : refused(parameter, "date");
        } catch (DateTimeParseException malformed) {
            return refused(parameter, "date");
        }
    }

    private Optional<String> refused(Parameter parameter, String what) {
        faults.add(parameter.name(), what);
        return Optional.empty();
    }
}
