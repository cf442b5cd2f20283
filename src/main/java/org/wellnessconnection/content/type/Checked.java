package org.wellnessconnection.content.type;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * The values of a part as they may be stored, and what is wrong with those that may not.
 *
 * @param values in the order of the type's fields and in their normal form; fields without a value are absent, and so are
 *     those whose value cannot be of their kind at all
 * @param problems in the order of the type's fields
 */
public record Checked(JsonObject values, List<FieldProblem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }
}
