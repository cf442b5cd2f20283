package org.wellnessconnection.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals one field of one row: AES-256 in GCM, a fresh random nonce each time. The context (table, column and id: {@link
 * SealedColumn#context}) is bound in, so that a value copied to another row or column does not open there. What comes out
 * is {@code 1 | number of the key, 2 bytes | nonce, 12 bytes | text and tag}: 31 bytes more than the text has in UTF-8.
 */
@ApplicationScoped
public class FieldCipher {

    /** How much longer a sealed text is than the text in UTF-8, for the width of columns. */
    public static final int OVERHEAD = 31;

    private static final byte VERSION = 1;
    private static final int HEADER = 3;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing keys;

    @Inject
    public FieldCipher(KeyRing keys) {
        this.keys = keys;
    }

    public byte[] seal(String plain, String context) {
        var number = keys.newest();
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var header = header(number);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, number, nonce, header, context);
            var text = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(HEADER + NONCE + text.length)
                    .put(header)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    /** The text again. Refuses what was changed, cut, or sealed for another place, without a word about the text. */
    public String open(byte[] sealed, String context) {
        if (sealed.length < OVERHEAD || sealed[0] != VERSION) {
            throw new IllegalArgumentException("this is not a sealed field");
        }
        var number = keyOf(sealed);
        var header = header(number);
        var nonce = new byte[NONCE];
        System.arraycopy(sealed, HEADER, nonce, 0, NONCE);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, number, nonce, header, context);
            var text = cipher.doFinal(sealed, HEADER + NONCE, sealed.length - HEADER - NONCE);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException changed) {
            throw new IllegalArgumentException("a sealed field does not open in this place", changed);
        }
    }

    /** Whether a newer key seals now than the one that sealed this. */
    public boolean isStale(byte[] sealed) {
        return sealed.length >= HEADER && keyOf(sealed) != keys.newest();
    }

    /** The same text under the newest key. */
    byte[] renew(byte[] sealed, String context) {
        return seal(open(sealed, context), context);
    }

    static int keyOf(byte[] sealed) {
        return Short.toUnsignedInt(ByteBuffer.wrap(sealed).getShort(1));
    }

    private static byte[] header(int number) {
        return ByteBuffer.allocate(HEADER).put(VERSION).putShort((short) number).array();
    }

    private Cipher cipher(int mode, int number, byte[] nonce, byte[] header, String context)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, keys.cipherKey(number), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
