package org.wellnessconnection.content.type;

import java.util.List;
import org.wellnessconnection.platform.rest.Problem;

/**
 * Something wrong with the value of a field.
 *
 * @param field its name, perhaps one that the type does not have
 * @param pointer where in the part's values (RFC 6901): {@code /title}, {@code /related/2}
 * @param key of the sentence that says what is wrong and what to do
 */
public record FieldProblem(String field, String pointer, String key, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    /** As the API tells it; {@code prefix} is the pointer to the part's values in the body of the request. */
    public Problem.Fault fault(String prefix) {
        return Problem.Fault.pointer(prefix + pointer, key, arguments.toArray());
    }

    /** One step of a pointer, escaped. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
