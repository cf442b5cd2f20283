package org.wellnessconnection.site.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.PublishedType;

/**
 * The filters of a list as the address says them: only fields that are counted and options that exist; anything else in
 * the address is left alone.
 */
final class Filters {

    /** Something to filter by: the parameter's name, its label, and the label of each value. */
    record Field(String name, String label, Map<String, String> options) {}

    private final Visit visit;
    private final List<Field> fields;

    private Filters(Visit visit, List<Field> fields) {
        this.visit = visit;
        this.fields = fields;
    }

    /** By the counted choices of one type. */
    static Filters ofType(Visit visit, PublishedType type) {
        var language = visit.language();
        return new Filters(
                visit,
                type.fields().stream()
                        .filter(field -> field.facet() && !field.options().isEmpty())
                        .map(field -> new Field(field.name(), field.label().in(language), labels(field, language)))
                        .toList());
    }

    /** By type, over everything that has pages. */
    static Filters ofEverything(Visit visit, List<PublishedType> types) {
        var labels = new LinkedHashMap<String, String>();
        types.stream()
                .filter(type -> type.path().isPresent())
                .forEach(type -> labels.put(type.name(), type.plural().in(visit.language())));
        return new Filters(visit, List.of(new Field("type", visit.texts().get("site.search.type"), labels)));
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** The values that are on, per field; fields without any are absent. */
    Map<String, List<String>> chosen() {
        var chosen = new LinkedHashMap<String, List<String>>();
        for (var field : fields) {
            var values = visit.values(field.name()).stream()
                    .filter(field.options()::containsKey)
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                chosen.put(field.name(), values);
            }
        }
        return chosen;
    }

    List<Listing.Filter> listing() {
        return chosen().entrySet().stream()
                .<Listing.Filter>map(entry -> new Listing.Filter.AnyOf(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** One chip per value that is on; its address takes it off. */
    List<Link> chips(String own) {
        var chosen = chosen();
        return fields.stream()
                .flatMap(field -> chosen.getOrDefault(field.name(), List.of()).stream()
                        .map(value -> new Link(
                                visit.texts()
                                        .of(
                                                "site.browse.chip",
                                                field.label(),
                                                field.options().getOrDefault(value, value)),
                                own + visit.queryWithout(field.name(), value))))
                .toList();
    }

    /** The boxes, with counts; values that would leave nothing are left out unless they are on. */
    List<Browse.Facet> facets(Map<String, List<Listing.Count>> counts) {
        var chosen = chosen();
        return fields.stream()
                .map(field -> new Browse.Facet(
                        field.name(),
                        field.label(),
                        options(
                                field,
                                counts.getOrDefault(field.name(), List.of()),
                                chosen.getOrDefault(field.name(), List.of()))))
                .filter(facet -> facet.options().size() > 1
                        || facet.options().stream()
                                .anyMatch(option -> !option.checked().isEmpty()))
                .toList();
    }

    private List<Browse.Option> options(Field field, List<Listing.Count> counts, List<String> chosen) {
        var options = new ArrayList<Browse.Option>();
        field.options().forEach((value, label) -> {
            var count = counts.stream()
                    .filter(one -> one.value().equals(value))
                    .mapToLong(Listing.Count::count)
                    .sum();
            if (count > 0 || chosen.contains(value)) {
                options.add(new Browse.Option(
                        field.name() + "-" + value,
                        value,
                        label,
                        Formats.number(count, visit.language()),
                        chosen.contains(value) ? "checked" : ""));
            }
        });
        return options;
    }

    private static Map<String, String> labels(PublishedType.Field field, Language language) {
        var labels = new LinkedHashMap<String, String>();
        field.options().forEach((key, label) -> labels.put(key, label.in(language)));
        return labels;
    }
}
