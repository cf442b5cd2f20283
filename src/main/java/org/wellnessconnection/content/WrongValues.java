package org.wellnessconnection.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wellnessconnection.content.type.FieldProblem;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.rest.Problem;

/** A refusal that says for every value what is wrong with it, so that a form can show it beside the field. */
public class WrongValues extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Map<Part, List<FieldProblem>> problems;

    WrongValues(ContentRefusal reason, Map<Part, List<FieldProblem>> problems) {
        super(reason, names(problems));
        var copy = new EnumMap<Part, List<FieldProblem>>(Part.class);
        copy.putAll(problems);
        this.problems = copy;
    }

    /** By part, each in the order of the type's fields. */
    public Map<Part, List<FieldProblem>> problems() {
        return Map.copyOf(problems);
    }

    /** As the API tells it; pointers begin with the part: {@code /en/title}. */
    public List<Problem.Fault> faults() {
        var faults = new ArrayList<Problem.Fault>();
        problems.forEach((part, list) -> list.forEach(problem -> faults.add(problem.fault("/" + part.code()))));
        return faults;
    }

    private static String names(Map<Part, List<FieldProblem>> problems) {
        var names = new TreeSet<String>();
        problems.forEach((part, list) -> list.forEach(problem -> names.add(part.code() + problem.pointer())));
        return String.join(", ", names);
    }
}
