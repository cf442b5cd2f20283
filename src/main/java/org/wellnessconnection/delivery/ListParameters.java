package org.wellnessconnection.delivery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Listing.Sort;
import org.wellnessconnection.search.PublishedType;

/** Reads the parameters of a list (SPEC A1). What it does not know it refuses, naming the parameter and what is possible. */
final class ListParameters {

    static final int USUAL_SIZE = 20;
    static final int LARGEST_SIZE = 100;
    static final int LONGEST_QUERY = 400;
    static final int MOST_SORT_KEYS = 4;

    private static final List<String> SINGLE =
            List.of("sort", "page[size]", "page[after]", "fields", "include", "q", "facets");
    private static final String POSSIBLE =
            "filter[…], filter[…][not], filter[…][gte], filter[…][lte], " + String.join(", ", SINGLE);

    private final PublishedType type;
    private final Faults faults = new Faults();
    private final SingleParameters single = new SingleParameters(faults);
    private final FilterParameters filters;

    private ListParameters(PublishedType type) {
        this.type = type;
        this.filters = new FilterParameters(type, faults);
    }

    /** What a list is asked for. */
    record Asked(Listing listing, Shape shape) {}

    /** The question, or a {@link org.wellnessconnection.platform.rest.ProblemException} that names every fault. */
    static Asked read(Language language, PublishedType type, QueryString query) {
        var parameters = new ListParameters(type);
        query.parameters().forEach(parameters::add);
        var asked = parameters.asked(language);
        parameters.faults.throwIfAny();
        return asked;
    }

    private void add(QueryString.Parameter parameter) {
        if (FilterParameters.isFilter(parameter.name())) {
            filters.add(parameter);
        } else if (SINGLE.contains(parameter.name())) {
            single.add(parameter);
        } else {
            faults.unknownParameter(parameter.name(), POSSIBLE);
        }
    }

    private Asked asked(Language language) {
        var typed = single.typed("q", LONGEST_QUERY);
        var listing = new Listing(
                language,
                type.name(),
                typed,
                filters.filters(),
                single.value("sort")
                        .map(value -> sort(value, typed.isPresent()))
                        .orElse(List.of()),
                single.number("page[size]", 1, LARGEST_SIZE, USUAL_SIZE),
                single.value("page[after]"),
                single.value("facets")
                        .map(value -> ItemParameters.words("facets", value, facets(type), faults))
                        .orElse(List.of()));
        return new Asked(listing, ItemParameters.shape(type, single, faults));
    }

    private List<Sort> sort(String value, boolean hasQuery) {
        var keys = new ArrayList<Sort>();
        for (var word : value.split(",", -1)) {
            var descending = word.startsWith("-");
            var name = descending ? word.substring(1) : word;
            var key = sortKey(name, hasQuery);
            if (key.isEmpty()) {
                faults.notPossible("sort", word, sortable(type, hasQuery));
                return List.of();
            }
            if (keys.stream().anyMatch(other -> other.field().equals(key.get()))) {
                faults.add("sort", "sorted-twice", key.get());
                return List.of();
            }
            keys.add(new Sort(key.get(), descending));
        }
        if (keys.size() > MOST_SORT_KEYS) {
            faults.add("sort", "too-many-values", MOST_SORT_KEYS);
        }
        return keys;
    }

    /** {@code title} is a member of every item, whatever the field is called from which it comes. */
    private Optional<String> sortKey(String name, boolean hasQuery) {
        return sortable(type, hasQuery).contains(name)
                ? Optional.of(name.equals("title") ? type.titleField() : name)
                : Optional.empty();
    }

    /** Everything that {@code sort} can name. */
    static List<String> sortable(PublishedType type, boolean hasQuery) {
        var names = new LinkedHashSet<>(List.of("title", "published", "modified"));
        type.fields().stream()
                .filter(field -> field.sortable() || field.name().equals(type.titleField()))
                .forEach(field -> names.add(field.name()));
        if (hasQuery) {
            names.add("relevance");
        }
        return List.copyOf(names);
    }

    /** Everything that {@code facets} can name. */
    static List<String> facets(PublishedType type) {
        return type.fields().stream()
                .filter(PublishedType.Field::facet)
                .map(PublishedType.Field::name)
                .toList();
    }
}
