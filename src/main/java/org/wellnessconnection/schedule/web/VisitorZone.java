package org.wellnessconnection.schedule.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.wellnessconnection.platform.http.RequestCookies;
import org.wellnessconnection.schedule.CanadianZone;

/** In which zone a visitor wants to read times. Kept in a cookie from the moment somebody chooses, and not before. */
final class VisitorZone {

    static final String PARAMETER = "tz";
    static final CanadianZone USUAL = CanadianZone.TORONTO;

    private static final String COOKIE = "zone";

    private VisitorZone() {}

    static Optional<CanadianZone> chosen(HttpServletRequest request) {
        return RequestCookies.value(request, COOKIE).flatMap(CanadianZone::of);
    }

    static CanadianZone of(HttpServletRequest request) {
        return chosen(request).orElse(USUAL);
    }

    /** The cookie that remembers the choice for a year; for the usual zone, the one that forgets. */
    static Cookie remember(CanadianZone zone, boolean secure) {
        var cookie = new Cookie(COOKIE, zone.word());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(zone == USUAL ? 0 : (int) Duration.ofDays(365).toSeconds());
        return cookie;
    }
}
