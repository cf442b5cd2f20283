package org.wellnessconnection.platform.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/** How somebody wants to see the site. A choice is kept in the only cookie that a visitor can get, and only then. */
public enum DisplayMode {
    DEVICE,
    LIGHT,
    DARK,
    CONTRAST;

    static final String COOKIE = "display";

    /** The mode written {@code device}, {@code light}, {@code dark} or {@code contrast}. */
    public static Optional<DisplayMode> of(String word) {
        return switch (word) {
            case "device" -> Optional.of(DEVICE);
            case "light" -> Optional.of(LIGHT);
            case "dark" -> Optional.of(DARK);
            case "contrast" -> Optional.of(CONTRAST);
            default -> Optional.empty();
        };
    }

    /** What the visitor chose; the device's own setting where nothing was chosen. */
    public static DisplayMode of(HttpServletRequest request) {
        return RequestCookies.value(request, COOKIE).flatMap(DisplayMode::of).orElse(DEVICE);
    }

    /** The word in addresses, in the cookie and in {@code data-theme}. */
    public String word() {
        return switch (this) {
            case DEVICE -> "device";
            case LIGHT -> "light";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
        };
    }

    /** The cookie that remembers this mode for a year; for the device's setting, the one that forgets. */
    public Cookie cookie(boolean secure) {
        var cookie = new Cookie(COOKIE, word());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(this == DEVICE ? 0 : (int) Duration.ofDays(365).toSeconds());
        return cookie;
    }
}
