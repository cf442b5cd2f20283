package org.wellnessconnection.platform.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.platform.secrets.KeyedHash;

/**
 * Signed time stamps of forms, and the proof of work over them: a number which, hashed behind the stamp (SHA-256 of {@code
 * stamp:number}), gives a digest that begins with {@link #ZERO_BITS} zero bits. A browser tries some 30,000 numbers.
 */
@ApplicationScoped
public class FormStamps {

    /** Doubling the browser's work for each one more. */
    public static final int ZERO_BITS = 15;

    private static final Pattern FORM = Pattern.compile("(\\d{10,11})-([0-9a-f]{24})-([0-9a-f]{64})");
    private static final int BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    public FormStamps(KeyedHash hash, Clock clock) {
        this.hash = hash;
        this.clock = clock;
    }

    public String stamp(String form) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var signed = clock.instant().getEpochSecond() + "-" + HexFormat.of().formatHex(bytes);
        return signed + "-" + signature(form, signed);
    }

    /** How old the stamp of this form is; nothing if it is not one of ours. */
    Optional<Duration> age(String form, String stamp) {
        var parts = FORM.matcher(stamp);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var expected = signature(form, parts.group(1) + "-" + parts.group(2));
        if (!MessageDigest.isEqual(bytes(expected), bytes(parts.group(3)))) {
            return Optional.empty();
        }
        var made = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        return Optional.of(Duration.between(made, clock.instant()));
    }

    static boolean isProven(String stamp, String proof) {
        if (!proof.matches("\\d{1,12}")) {
            return false;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes(stamp + ":" + proof));
            var head = (digest[0] & 0xff) << 16 | (digest[1] & 0xff) << 8 | digest[2] & 0xff;
            return head >>> (24 - ZERO_BITS) == 0;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private String signature(String form, String signed) {
        return hash.of("form " + form, signed);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
