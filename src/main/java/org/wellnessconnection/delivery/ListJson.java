package org.wellnessconnection.delivery;

import java.util.Map;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/** The answer to a list: {@code {"items":[…],"total":n,"next":cursor|null,"facets":{…},"included":{…}}}, the last if asked. */
final class ListJson {

    private ListJson() {}

    static String of(
            PublishedType type,
            Language language,
            Listing.Answer answer,
            Shape shape,
            Map<String, PublishedDocument> included) {
        var out = new StringBuilder(1024 + answer.items().size() * 2048).append("{\"items\":[");
        var separator = "";
        for (var item : answer.items()) {
            ItemJson.append(out.append(separator), item, shape);
            separator = ",";
        }
        out.append("],\"total\":").append(answer.total()).append(",\"next\":");
        out.append(answer.next().map(ItemJson::quoted).orElse("null")).append(',');
        FacetJson.append(out, answer.facets(), (field, value) -> FacetJson.label(type, field, value, language));
        if (!shape.include().isEmpty()) {
            ItemJson.appendIncluded(out.append(','), included);
        }
        return out.append('}').toString();
    }
}
