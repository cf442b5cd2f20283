package org.wellnessconnection.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;

/** Everything that is wrong with one request's parameters, so that a client is told once and not once per fault. */
final class Faults {

    /** No list of possibilities in a text gets longer than this many words. */
    private static final int MOST_POSSIBILITIES = 40;

    private final List<Fault> found = new ArrayList<>();

    void unknownParameter(String name, String possible) {
        add(name, "unknown-parameter", possible);
    }

    void twice(String name) {
        add(name, "twice");
    }

    void notPossible(String name, String value, Collection<String> possible) {
        add(name, "not-possible", shown(value), listed(possible));
    }

    /** {@code what} is the last part of the key of a text below {@code delivery.fault}. */
    void add(String name, String what, Object... arguments) {
        found.add(Fault.parameter(shown(name), "delivery.fault." + what, arguments));
    }

    boolean none() {
        return found.isEmpty();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ProblemException(Problem.badRequest(found));
        }
    }

    static String listed(Collection<String> possible) {
        var words = possible.stream().limit(MOST_POSSIBILITIES).collect(Collectors.joining(", "));
        return possible.isEmpty() ? "–" : possible.size() > MOST_POSSIBILITIES ? words + "…" : words;
    }

    /** A value as it may stand in an answer: its beginning, without what could break a line. */
    static String shown(String value) {
        var visible = value.replaceAll("\\p{Cntrl}", "\uFFFD");
        return visible.length() <= 80 ? visible : visible.substring(0, visible.offsetByCodePoints(0, 40)) + "…";
    }
}
