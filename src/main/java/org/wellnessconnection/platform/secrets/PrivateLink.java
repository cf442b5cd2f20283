package org.wellnessconnection.platform.secrets;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.wellnessconnection.platform.json.CanonicalJson;

/**
 * The part of a mailed link that lets its holder in: 160 random bits as 32 small letters and digits, which survive being
 * read aloud and every mail program's line breaking. Only the hash is stored; with so many random bits a plain SHA-256
 * cannot be searched. Bound to one purpose: the token that joins does not cancel.
 */
public final class PrivateLink {

    /** How many signs a token has. */
    public static final int LENGTH = 32;

    /** RFC 4648, base32, in small letters. */
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PrivateLink() {}

    /** What stands in the address. Prints masked. */
    public record Token(String purpose, String value) {

        /** What the tables keep: 64 hexadecimal digits. */
        public String hash() {
            return PrivateLink.hash(purpose, value);
        }

        @Override
        public String toString() {
            return "Token[" + purpose + " …]";
        }
    }

    public static Token fresh(String purpose) {
        var value = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            value.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Token(purpose, value.toString());
    }

    /** What somebody came with, if it can be a token at all: capitals and spaces around it are forgiven. */
    public static Optional<Token> parse(String purpose, String text) {
        var value = text.strip().toLowerCase(Locale.ROOT);
        return value.length() == LENGTH && value.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                ? Optional.of(new Token(purpose, value))
                : Optional.empty();
    }

    public static String hash(String purpose, String token) {
        return CanonicalJson.sha256(purpose + ":" + token);
    }
}
