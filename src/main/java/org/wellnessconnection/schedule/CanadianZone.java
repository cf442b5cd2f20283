package org.wellnessconnection.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.wellnessconnection.platform.time.ZoneLaw;

/**
 * The zones of Canada, from west to east, by cities that people know. Names of zones and their abbreviations are wrong in
 * every library since 2026 ("Pacific Standard Time" at UTC−7), so a zone is said by its city and its offset; the names are
 * texts of this room under {@code schedule.zone.<word>}.
 */
public enum CanadianZone {
    WHITEHORSE("America/Whitehorse"),
    VANCOUVER("America/Vancouver"),
    YELLOWKNIFE("America/Inuvik"),
    EDMONTON("America/Edmonton"),
    REGINA("America/Regina"),
    WINNIPEG("America/Winnipeg"),
    RANKIN_INLET("America/Rankin_Inlet"),
    TORONTO("America/Toronto"),
    IQALUIT("America/Iqaluit"),
    HALIFAX("America/Halifax"),
    BLANC_SABLON("America/Blanc-Sablon"),
    ST_JOHNS("America/St_Johns");

    private final ZoneId id;

    CanadianZone(String id) {
        this.id = ZoneId.of(id);
    }

    public ZoneId id() {
        return id;
    }

    /** {@code st-johns}: in addresses, in the cookie and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "schedule.zone." + word();
    }

    public static Optional<CanadianZone> of(String word) {
        return Arrays.stream(values()).filter(zone -> zone.word().equals(word)).findFirst();
    }

    public static Optional<CanadianZone> of(ZoneId id) {
        return Arrays.stream(values()).filter(zone -> zone.id.equals(id)).findFirst();
    }

    /** {@code UTC−3:30}, with a true minus sign; the same in both languages. */
    public static String offset(ZoneLaw law, ZoneId zone, Instant at) {
        return offset(law.rules(zone).getOffset(at));
    }

    private static String offset(ZoneOffset offset) {
        var minutes = Math.abs(offset.getTotalSeconds()) / 60;
        var sign = offset.getTotalSeconds() < 0 ? "\u2212" : "+";
        var rest = minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes % 60);
        return "UTC" + (minutes == 0 ? "" : sign + minutes / 60 + rest);
    }
}
