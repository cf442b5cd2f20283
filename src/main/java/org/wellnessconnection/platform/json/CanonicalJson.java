package org.wellnessconnection.platform.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** The one spelling of a JSON value: members in the order of their names' code units, no white space. It is what is hashed. */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static String write(JsonValue value) {
        return sorted(value).toString();
    }

    /** SHA-256 of the canonical form in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String sha256(JsonValue value) {
        return sha256(write(value));
    }

    /** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static JsonValue sorted(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> array(value.asJsonArray());
            default -> value;
        };
    }

    private static JsonValue object(JsonObject object) {
        var builder = SharedJson.object();
        new TreeMap<>(object).forEach((name, member) -> builder.add(name, sorted(member)));
        return builder.build();
    }

    private static JsonValue array(JsonArray array) {
        var builder = SharedJson.array();
        array.forEach(item -> builder.add(sorted(item)));
        return builder.build();
    }
}
