package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.stream.Collectors;

/** Patterns that cannot be used, all of them at once, so that they are mended in one go. */
public final class BrokenRules extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    BrokenRules(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<RuleProblem> problems() {
        return problems;
    }
}
