package org.wellnessconnection.staff.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.staff.Secret;

/** The cookie that holds a session's secret: gone with the browser, out of reach of scripts and of other sites' forms. */
@ApplicationScoped
public class DeskCookie {

    static final String NAME = "wc-desk";

    private final boolean secure;

    @Inject
    public DeskCookie(@ConfigProperty(name = "wellness.address") String site) {
        this.secure = site.startsWith("https:");
    }

    public Optional<Secret> read(HttpServletRequest request) {
        return cookies(request.getCookies())
                .filter(cookie ->
                        cookie.getName().equals(NAME) && !cookie.getValue().isEmpty())
                .map(cookie -> new Secret(cookie.getValue()))
                .findFirst();
    }

    private static Stream<Cookie> cookies(Cookie @Nullable [] cookies) {
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }

    public void set(Secret session, HttpServletResponse response) {
        response.addHeader("Set-Cookie", line(session.value(), ""));
    }

    public void clear(HttpServletResponse response) {
        response.addHeader("Set-Cookie", line("", "; Max-Age=0"));
    }

    private String line(String value, String end) {
        return NAME + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "") + end;
    }
}
