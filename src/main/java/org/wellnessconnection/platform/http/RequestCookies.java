package org.wellnessconnection.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads one cookie straight from the header: the container's own parser makes objects for all of them. */
public final class RequestCookies {

    private RequestCookies() {}

    public static Optional<String> value(HttpServletRequest request, String name) {
        var header = request.getHeader("Cookie");
        if (header == null) {
            return Optional.empty();
        }
        for (var at = header.indexOf(name); at >= 0; at = header.indexOf(name, at + 1)) {
            var equals = at + name.length();
            var begins = at == 0 || header.charAt(at - 1) == ' ' || header.charAt(at - 1) == ';';
            if (begins && equals < header.length() && header.charAt(equals) == '=') {
                var end = header.indexOf(';', equals);
                return Optional.of(header.substring(equals + 1, end < 0 ? header.length() : end)
                        .strip());
            }
        }
        return Optional.empty();
    }
}
