package org.wellnessconnection.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.platform.rest.QueryString.Parameter;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.SearchRequest;

/** Reads the parameters of a search over all types, and those of suggestions (SPEC A2). */
final class SearchParameters {

    static final int LONGEST_QUERY = 400;
    static final int FURTHEST = 1_000;
    static final int LARGEST_SIZE = 50;
    static final int USUAL_SIZE = 10;
    static final int MOST_SUGGESTIONS = 20;
    static final int USUAL_SUGGESTIONS = 8;

    private static final Pattern FILTER = Pattern.compile("filter\\[([^\\[\\]]+)\\]");
    private static final List<String> SINGLE = List.of("q", "from", "size", "exact");
    private static final List<String> FOR_SUGGESTIONS = List.of("q", "size");

    private final Map<String, Set<String>> facets;
    private final Faults faults = new Faults();
    private final SingleParameters single = new SingleParameters(faults);
    private final Map<String, List<String>> filters = new LinkedHashMap<>();

    private SearchParameters(Map<String, Set<String>> facets) {
        this.facets = facets;
    }

    static SearchRequest search(Language language, List<PublishedType> types, QueryString query) {
        var parameters = new SearchParameters(facets(types));
        query.parameters().forEach(parameters::add);
        var request = new SearchRequest(
                language,
                parameters.typed(),
                parameters.filters,
                parameters.single.number("from", 0, FURTHEST, 0),
                parameters.single.number("size", 1, LARGEST_SIZE, USUAL_SIZE),
                parameters.single.flag("exact"));
        parameters.faults.throwIfAny();
        return request;
    }

    /** What was typed so far, and how many suggestions are wanted. */
    record Typed(String text, int size) {}

    static Typed suggest(QueryString query) {
        var parameters = new SearchParameters(Map.of());
        for (var parameter : query.parameters()) {
            if (FOR_SUGGESTIONS.contains(parameter.name())) {
                parameters.single.add(parameter);
            } else {
                parameters.faults.unknownParameter(parameter.name(), Faults.listed(FOR_SUGGESTIONS));
            }
        }
        var typed =
                new Typed(parameters.typed(), parameters.single.number("size", 1, MOST_SUGGESTIONS, USUAL_SUGGESTIONS));
        parameters.faults.throwIfAny();
        return typed;
    }

    private void add(Parameter parameter) {
        var filter = FILTER.matcher(parameter.name());
        if (filter.matches()) {
            filter(filter.group(1), parameter);
        } else if (SINGLE.contains(parameter.name())) {
            single.add(parameter);
        } else {
            faults.unknownParameter(parameter.name(), "filter[…], " + Faults.listed(SINGLE));
        }
    }

    private void filter(String facet, Parameter parameter) {
        var possible = facets.get(facet);
        if (possible == null) {
            faults.add(parameter.name(), "filter-field", Faults.listed(facets.keySet()));
        } else if (!possible.isEmpty() && !possible.contains(parameter.value())) {
            faults.notPossible(parameter.name(), parameter.value(), possible);
        } else {
            var values = filters.computeIfAbsent(facet, name -> new ArrayList<>());
            if (!values.contains(parameter.value())) {
                values.add(parameter.value());
            }
        }
    }

    private String typed() {
        var typed = single.typed("q", LONGEST_QUERY);
        if (typed.isEmpty() && faults.none()) {
            faults.add("q", "missing-query");
        }
        return typed.orElse("");
    }

    /** What can be filtered by, with the possible values; no values means that any is possible. */
    static Map<String, Set<String>> facets(List<PublishedType> types) {
        var facets = new LinkedHashMap<String, Set<String>>();
        var names = facets.computeIfAbsent("type", name -> new LinkedHashSet<>());
        types.forEach(type -> names.add(type.name()));
        for (var type : types) {
            type.fields().stream()
                    .filter(PublishedType.Field::facet)
                    .forEach(field -> facets.computeIfAbsent(field.name(), name -> new LinkedHashSet<>())
                            .addAll(field.options().keySet()));
        }
        return facets;
    }
}
