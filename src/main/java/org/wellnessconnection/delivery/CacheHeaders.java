package org.wellnessconnection.delivery;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/**
 * Finished public answers, with what caches on the way need to know of them. {@code Cache-Control}, strong ETags, 304 and
 * compression are added by the cache of finished answers in front.
 *
 * <p>Surrogate keys: {@code entry-<id>} on what shows an entry, {@code type-<name>} on what lists a type, {@code search}
 * on what was found, {@code types} on what describes them. Publishing an entry purges the first three.
 */
final class CacheHeaders {

    /** As much as proxies take in one header. */
    private static final int MOST_KEYS = 120;

    private CacheHeaders() {}

    static Response answer(String body, String mediaType, Optional<Language> language, Collection<String> keys) {
        var listed = keys.stream().distinct().limit(MOST_KEYS).toList();
        var response = Response.ok(body.getBytes(StandardCharsets.UTF_8), mediaType)
                .header("Surrogate-Key", String.join(" ", listed))
                .header("Cache-Tag", String.join(",", listed));
        language.ifPresent(of -> response.header(HttpHeaders.CONTENT_LANGUAGE, of.tag()));
        return response.build();
    }

    static Response json(String body, Language language, Collection<String> keys) {
        return answer(body, MediaType.APPLICATION_JSON, Optional.of(language), keys);
    }

    static List<String> both(List<String> some, List<String> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
    }
}
