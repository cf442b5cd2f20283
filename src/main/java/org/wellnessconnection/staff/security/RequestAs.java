package org.wellnessconnection.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same request with another method and other fields: the form that was kept, or a plain look at a page. */
final class RequestAs extends HttpServletRequestWrapper {

    private final String method;
    private final Map<String, String[]> fields = new LinkedHashMap<>();

    private RequestAs(HttpServletRequest request, String method, Map<String, List<String>> fields) {
        super(request);
        this.method = method;
        fields.forEach((name, values) -> this.fields.put(name, values.toArray(String[]::new)));
    }

    /** As if the kept form were being sent now. */
    static RequestAs sending(KeptForm form, HttpServletRequest request) {
        return new RequestAs(request, "POST", form.fields());
    }

    /** As if the page were only looked at: whatever was sent is not for the view that answers. */
    static RequestAs looking(HttpServletRequest request) {
        return new RequestAs(request, "GET", Map.of());
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }
}
