package org.wellnessconnection.platform.security;

import java.util.Locale;

/** From what somebody acts; as much as the audit trail keeps about a device, and no more. */
public enum ClientKind {
    COMPUTER,
    PHONE,
    /** Somebody else's program with a bearer token. */
    PROGRAM,
    /** This program itself. */
    SYSTEM;

    /** What a browser's {@code User-Agent} says about the kind of device; a guess, good enough for a trail. */
    public static ClientKind ofBrowser(String userAgent) {
        var lower = userAgent.toLowerCase(Locale.ROOT);
        return lower.contains("mobile") || lower.contains("android") ? PHONE : COMPUTER;
    }
}
