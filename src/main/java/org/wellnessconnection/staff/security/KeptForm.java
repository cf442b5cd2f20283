package org.wellnessconnection.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asked for, or had typed, when it turned out that they have to sign in first. The sign-in form carries it
 * along in hidden fields, and signing in goes on with it: nothing typed is lost.
 *
 * @param method {@code GET} or {@code POST}
 * @param query of the address, empty for none
 * @param fields of the form that was sent; none for {@code GET}
 */
public record KeptForm(String method, String query, Map<String, List<String>> fields) {

    static final String EMAIL = "sign-in.email";
    static final String PASSWORD = "sign-in.password";
    private static final String METHOD = "sign-in.method";
    private static final String QUERY = "sign-in.query";
    private static final String FIELD = "kept.";

    public KeptForm {
        fields = Map.copyOf(fields);
    }

    /** One hidden field of the sign-in form. */
    public record Hidden(String name, String value) {}

    static boolean isSignIn(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getParameter(PASSWORD) != null;
    }

    /** What a request asks for that nobody has signed in for yet. */
    static KeptForm of(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        if (!request.getMethod().equals("POST")) {
            return new KeptForm("GET", query, Map.of());
        }
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        return new KeptForm("POST", query, fields);
    }

    /** What a sign-in form carried along. */
    static KeptForm carriedBy(HttpServletRequest signIn) {
        var fields = new LinkedHashMap<String, List<String>>();
        signIn.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), Arrays.asList(values));
            }
        });
        var method = "POST".equals(signIn.getParameter(METHOD)) ? "POST" : "GET";
        return new KeptForm(
                method, Optional.ofNullable(signIn.getParameter(QUERY)).orElse(""), fields);
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    /** Everything that the sign-in form has to carry, as it carries it. */
    public List<Hidden> hidden() {
        var hidden = new ArrayList<Hidden>();
        hidden.add(new Hidden(METHOD, method));
        hidden.add(new Hidden(QUERY, query));
        fields.forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(FIELD + name, value))));
        return List.copyOf(hidden);
    }
}
