package org.wellnessconnection.platform.persistence;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Ids made in Java: version 7 UUIDs (RFC 9562, 5.7), whose first 48 bits are the time in milliseconds, so that new rows
 * land at the end of the index. An id tells when a row was made; never use one as a secret.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id as 36 signs. */
    public static String next(Clock clock) {
        var high = (clock.millis() << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
