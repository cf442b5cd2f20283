package org.wellnessconnection.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;

/** The language of an answer whose resource has none: that of the path, else what the client prefers, else English. */
public final class RequestLanguage {

    private static final Pattern OF_PATH = Pattern.compile("/(?:api/v1/|feeds/)?(en|fr)(?:/.*)?", Pattern.DOTALL);

    /** No client has more to say than this; longer headers are not worth parsing. */
    private static final int LONGEST_HEADER = 200;

    private RequestLanguage() {}

    /** The language of what is asked for, or else the one that the client prefers. */
    public static Language of(HttpServletRequest request) {
        return of(request.getRequestURI(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** {@code path} from the root of the server; {@code acceptLanguage} as the header was sent, if it was. */
    public static Language of(String path, @Nullable String acceptLanguage) {
        var matcher = OF_PATH.matcher(path);
        if (matcher.matches()) {
            return Language.of(matcher.group(1)).orElse(Language.EN);
        }
        return preferred(acceptLanguage);
    }

    /** Whether whoever asks for this path is a program, that wants problem documents rather than pages. */
    public static boolean isForPrograms(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/feeds/") || path.equals("/openapi");
    }

    private static Language preferred(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return Language.EN;
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> Language.of(range.getRange().split("-", 2)[0]).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            // A preference that cannot be read is no preference; the request itself is still good.
            return List.of();
        }
    }
}
