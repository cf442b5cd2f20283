package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.platform.json.SharedJson;

/**
 * What the writer of one language knew of the other, per localized field, when this language was last written or
 * confirmed. Kept with the revision; staleness is computed from it ({@link Staleness}).
 */
record Basis(Map<String, Sight> sights) {

    static final Basis NONE = new Basis(Map.of());

    /** The hash of a value that is not there. */
    static final String ABSENT = "";

    private static final String AGREES = "agrees ";
    private static final String SAW = "saw ";

    Basis {
        sights = Map.copyOf(sights);
    }

    /**
     * One look at the other language.
     *
     * @param hash of the value that was seen
     * @param agrees whether this language was made to say the same as that value, or only written in sight of it
     */
    record Sight(String hash, boolean agrees) {

        static Sight agreeing(@Nullable JsonValue value) {
            return new Sight(Basis.hash(value), true);
        }

        static Sight of(@Nullable JsonValue value) {
            return new Sight(Basis.hash(value), false);
        }

        boolean isOf(@Nullable JsonValue value) {
            return hash.equals(Basis.hash(value));
        }

        private static Sight parse(String text) {
            return text.startsWith(AGREES)
                    ? new Sight(text.substring(AGREES.length()), true)
                    : new Sight(text.substring(SAW.length()), false);
        }

        private String text() {
            return (agrees ? AGREES : SAW) + hash;
        }
    }

    Optional<Sight> sight(String field) {
        return Optional.ofNullable(sights.get(field));
    }

    /** What two writers knew who began from the same {@code base}, for the fields that each of them wrote. */
    static Basis joined(Written base, Written saved, Written mine) {
        var sights = new HashMap<>(saved.basis().sights());
        mine.basis().sights().forEach((field, sight) -> {
            if (!Objects.equals(base.value(field), mine.value(field))) {
                sights.put(field, sight);
            }
        });
        return new Basis(sights);
    }

    /** 128 bits of SHA-256 over the canonical form: enough to tell any two values of one field apart. */
    static String hash(@Nullable JsonValue value) {
        return value == null ? ABSENT : CanonicalJson.sha256(value).substring(0, 32);
    }

    static Basis parse(String json) {
        var sights = new TreeMap<String, Sight>();
        SharedJson.read(json)
                .forEach((field, sight) -> sights.put(field, Sight.parse(((JsonString) sight).getString())));
        return new Basis(sights);
    }

    JsonObject json() {
        var builder = SharedJson.object();
        new TreeMap<>(sights).forEach((field, sight) -> builder.add(field, sight.text()));
        return builder.build();
    }
}
