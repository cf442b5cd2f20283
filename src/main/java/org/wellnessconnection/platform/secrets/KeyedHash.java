package org.wellnessconnection.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;

/**
 * Finds a text again without keeping it: HMAC-SHA-256, 64 hexadecimal digits. Without the key nobody can try addresses
 * against the database, as with a plain hash they could.
 *
 * <p>Its key is its own and does not rotate with those of {@link FieldCipher}: a hash cannot be made anew without the
 * text, so that a new key would let the same address in twice. What it protects lives for days only.
 */
@ApplicationScoped
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final KeyRing keys;

    @Inject
    public KeyedHash(KeyRing keys) {
        this.keys = keys;
    }

    /** The same text under another purpose has another hash, so that two tables cannot be joined by it. */
    public String of(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.hashKey());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
