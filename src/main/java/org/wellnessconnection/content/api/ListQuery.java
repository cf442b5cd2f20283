package org.wellnessconnection.content.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellnessconnection.content.EntryQuery;
import org.wellnessconnection.content.LanguageState;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.platform.rest.QueryString.Parameter;

/** The parameters of the list of entries; what is not known is refused by name. */
final class ListQuery {

    private static final List<String> NAMES = List.of("type", "q", "en", "fr", "trashed", "page");
    private static final String STATES = Arrays.stream(LanguageState.values())
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private final List<Fault> faults = new ArrayList<>();
    private final Map<Language, LanguageState> states = new EnumMap<>(Language.class);
    private String type = "";
    private String text = "";
    private boolean trashed;
    private int page = 1;

    private ListQuery() {}

    static EntryQuery read(QueryString query) {
        var list = new ListQuery();
        query.parameters().forEach(list::take);
        if (!list.faults.isEmpty()) {
            throw new ProblemException(Problem.badRequest(list.faults));
        }
        return new EntryQuery(list.type, list.states, list.text, list.trashed, list.page);
    }

    private void take(Parameter parameter) {
        switch (parameter.name()) {
            case "type" -> type = parameter.value();
            case "q" -> text = parameter.value();
            case "en" -> state(Language.EN, parameter);
            case "fr" -> state(Language.FR, parameter);
            case "trashed" -> trashed(parameter);
            case "page" -> page(parameter);
            default -> wrong(parameter, "content.api.fault.parameter", String.join(", ", NAMES));
        }
    }

    private void state(Language language, Parameter parameter) {
        Arrays.stream(LanguageState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(parameter.value()))
                .findFirst()
                .ifPresentOrElse(
                        state -> states.put(language, state),
                        () -> wrong(parameter, "content.api.fault.state", STATES));
    }

    private void trashed(Parameter parameter) {
        trashed = parameter.value().equals("true");
        if (!trashed && !parameter.value().equals("false")) {
            wrong(parameter, "content.api.fault.boolean");
        }
    }

    private void page(Parameter parameter) {
        if (parameter.value().matches("[1-9]\\d{0,5}")) {
            page = Integer.parseInt(parameter.value());
        } else {
            wrong(parameter, "content.api.fault.page");
        }
    }

    private void wrong(Parameter parameter, String key, Object... arguments) {
        faults.add(Fault.parameter(parameter.name(), key, arguments));
    }
}
