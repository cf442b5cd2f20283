package org.wellnessconnection.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.DisplayMode;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.site.Addresses;

/**
 * What a visitor asked for.
 *
 * @param path as it was asked for, without parameters
 * @param parameters all of them, in the order of their names, cut where they are longer than anybody types
 */
record Visit(
        Language language, Texts.In texts, String path, Map<String, List<String>> parameters, DisplayMode display) {

    /** Longer search words are cut here: nobody reads results for a novel. */
    static final int LONGEST = 400;

    private static final int MOST = 40;

    static Visit of(HttpServletRequest request, Language language, Texts texts) {
        var parameters = new TreeMap<String, List<String>>();
        if (request.getQueryString() != null) {
            request.getParameterMap().entrySet().stream()
                    .limit(MOST)
                    .forEach(entry -> parameters.put(
                            entry.getKey(),
                            List.of(entry.getValue()).stream()
                                    .limit(MOST)
                                    .map(Visit::cut)
                                    .toList()));
        }
        return new Visit(language, texts.in(language), request.getRequestURI(), parameters, DisplayMode.of(request));
    }

    /** The first value of a parameter without spaces around it, or an empty text. */
    String parameter(String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    Optional<Integer> number(String name) {
        try {
            return Optional.of(Integer.parseInt(parameter(name)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** This address with its parameters, to come back to. */
    String address() {
        return path + query(parameters);
    }

    /** {@code ?a=1&a=2&b=3}, or nothing for no parameters; empty values are left out. */
    static String query(Map<String, List<String>> parameters) {
        var pairs = new ArrayList<String>();
        parameters.forEach((name, values) -> values.stream()
                .filter(value -> !value.isBlank())
                .forEach(value -> pairs.add(Addresses.encode(name) + "=" + Addresses.encode(value))));
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    /** The query with one value of a parameter taken out, and back on the first page. */
    String queryWithout(String name, String value) {
        var fewer = new TreeMap<>(parameters);
        fewer.computeIfPresent(
                name,
                (key, values) ->
                        values.stream().filter(one -> !one.equals(value)).toList());
        fewer.keySet().removeAll(List.of("page", "after"));
        return query(fewer);
    }

    /** The query with a parameter set to one value. */
    String queryWith(String name, String value) {
        var more = new TreeMap<>(parameters);
        more.put(name, List.of(value));
        return query(more);
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
