package org.wellnessconnection.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.platform.rest.QueryString.Parameter;

/** Parameters that can stand in an address once: a second one is refused rather than the first or the last believed. */
final class SingleParameters {

    private final Map<String, String> values = new HashMap<>();
    private final Faults faults;

    SingleParameters(Faults faults) {
        this.faults = faults;
    }

    void add(Parameter parameter) {
        if (values.putIfAbsent(parameter.name(), parameter.value()) != null) {
            faults.twice(parameter.name());
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A whole number within bounds, or {@code otherwise} where it is not given. */
    int number(String name, int least, int most, int otherwise) {
        var given = value(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        var text = given.get();
        if (text.matches("[0-9]{1,6}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        faults.add(name, "number-between", least, most);
        return otherwise;
    }

    /** {@code true} or {@code false}, the latter where it is not given. */
    boolean flag(String name) {
        return value(name)
                .map(text -> {
                    if (!text.equals("true") && !text.equals("false")) {
                        faults.notPossible(name, text, java.util.List.of("true", "false"));
                    }
                    return text.equals("true");
                })
                .orElse(false);
    }

    /** What somebody typed, at most {@code longest} characters. */
    Optional<String> typed(String name, int longest) {
        var given = value(name);
        if (given.isPresent() && given.get().length() > longest) {
            faults.add(name, "too-long", longest);
            return Optional.empty();
        }
        return given.filter(text -> !text.isBlank());
    }
}
