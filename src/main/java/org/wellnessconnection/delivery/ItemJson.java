package org.wellnessconnection.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.PublishedType.Kind;

/**
 * Items as text. The read model holds each ready-made, so that answering is joining strings; only a sparse item is taken
 * apart and put together again.
 */
final class ItemJson {

    private ItemJson() {}

    static void append(StringBuilder out, PublishedDocument document, Shape shape) {
        shape.fields()
                .ifPresentOrElse(
                        fields -> out.append(sparse(document.json(), fields)), () -> out.append(document.json()));
    }

    private static String sparse(String json, Set<String> fields) {
        var whole = SharedJson.read(json);
        var members = SharedJson.object();
        whole.forEach((name, value) -> {
            if (fields.contains(name) || Shape.ALWAYS.contains(name)) {
                members.add(name, value);
            }
        });
        return members.build().toString();
    }

    /** The entries that the asked reference fields name, by {@code type/key}; what is not public stays out. */
    static Map<String, PublishedDocument> included(
            Published published, PublishedType type, List<PublishedDocument> documents, Shape shape) {
        var found = new LinkedHashMap<String, PublishedDocument>();
        for (var document : documents) {
            for (var reference : references(type, document, shape)) {
                if (!found.containsKey(reference)) {
                    published
                            .byReference(document.language(), reference)
                            .ifPresent(target -> found.put(reference, target));
                }
            }
        }
        return found;
    }

    private static List<String> references(PublishedType type, PublishedDocument document, Shape shape) {
        var references = new ArrayList<String>();
        for (var name : shape.include()) {
            type.field(name).ifPresent(field -> {
                if (field.kind() == Kind.REFERENCES) {
                    references.addAll(document.values(name));
                } else if (!document.text(name).isEmpty()) {
                    references.add(document.text(name));
                }
            });
        }
        return references;
    }

    /** {@code "included":{…}}, whole items by {@code type/key}. */
    static void appendIncluded(StringBuilder out, Map<String, PublishedDocument> included) {
        out.append("\"included\":{");
        var separator = "";
        for (var entry : included.entrySet()) {
            out.append(separator)
                    .append(quoted(entry.getKey()))
                    .append(':')
                    .append(entry.getValue().json());
            separator = ",";
        }
        out.append('}');
    }

    static String quoted(String text) {
        return SharedJson.string(text).toString();
    }
}
