package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wellnessconnection.platform.json.SharedJson;

/**
 * Two people changed one part from the same base. Different fields go together; a field that both changed, and not alike,
 * is a clash that only a person can settle.
 *
 * @param body the values together; a field in a clash has what was saved first
 */
record Merge(JsonObject body, List<ClashingField> clashes) {

    Merge {
        clashes = List.copyOf(clashes);
    }

    static Merge of(JsonObject base, JsonObject saved, JsonObject mine) {
        var names = new TreeSet<>(base.keySet());
        names.addAll(saved.keySet());
        names.addAll(mine.keySet());
        var body = SharedJson.object();
        var clashes = new ArrayList<ClashingField>();
        for (var name : names) {
            var field = new ClashingField(name, base.get(name), saved.get(name), mine.get(name));
            if (field.isClash()) {
                clashes.add(field);
            }
            var value = field.together();
            if (value != null) {
                body.add(name, value);
            }
        }
        return new Merge(body.build(), clashes);
    }

    boolean isClean() {
        return clashes.isEmpty();
    }
}
