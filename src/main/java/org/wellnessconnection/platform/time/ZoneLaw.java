package org.wellnessconnection.platform.time;

import java.time.ZoneId;
import java.time.zone.ZoneRules;

/**
 * What this machine knows of the law on clocks. Laws change faster than machines are updated (four Canadian jurisdictions
 * stopped changing clocks in 2026), so whoever computes an instant from a local time keeps {@link #version()} beside it,
 * and computes again when the version has changed.
 */
public interface ZoneLaw {

    /** The newest change of law in Canada that planning depends on. */
    String NEEDED = "2026e";

    /** The version of the rules, as the time-zone database names it: {@code 2026e}. Newer ones compare greater as text. */
    String version();

    ZoneRules rules(ZoneId zone);

    /** Whether the rules are older than Canadian law. */
    default boolean isOutdated() {
        return version().compareTo(NEEDED) < 0;
    }
}
