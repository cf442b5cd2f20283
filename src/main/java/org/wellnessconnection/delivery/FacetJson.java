package org.wellnessconnection.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing.Count;
import org.wellnessconnection.search.PublishedType;

/** Counted values, each with the label that people read. */
final class FacetJson {

    private FacetJson() {}

    /** {@code {"group":[{"value":"privacy","label":"Privacy","count":3}]}}. */
    static void append(
            StringBuilder out, Map<String, List<Count>> facets, BiFunction<String, String, Optional<String>> labels) {
        out.append("\"facets\":{");
        var separator = "";
        for (var facet : facets.entrySet()) {
            out.append(separator).append(ItemJson.quoted(facet.getKey())).append(":[");
            var comma = "";
            for (var count : facet.getValue()) {
                var label = labels.apply(facet.getKey(), count.value()).orElse(count.value());
                out.append(comma)
                        .append("{\"value\":")
                        .append(ItemJson.quoted(count.value()))
                        .append(",\"label\":")
                        .append(ItemJson.quoted(label))
                        .append(",\"count\":")
                        .append(count.count())
                        .append('}');
                comma = ",";
            }
            out.append(']');
            separator = ",";
        }
        out.append('}');
    }

    /** The label of one option of a field, in a language. */
    static Optional<String> label(PublishedType type, String field, String value, Language language) {
        return type.field(field)
                .flatMap(found -> Optional.ofNullable(found.options().get(value)))
                .map(label -> label.in(language));
    }
}
