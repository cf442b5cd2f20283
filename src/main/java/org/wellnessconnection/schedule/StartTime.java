package org.wellnessconnection.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.time.ZoneLaw;

/**
 * When a session begins: as people say it, and as it is computed.
 *
 * @param rulesVersion the version of the rules by which {@code instant} was computed
 */
record StartTime(LocalDateTime local, ZoneId zone, Instant instant, String rulesVersion) {

    /** Refuses times that the clocks jump over or go through twice. */
    static StartTime of(LocalDateTime local, ZoneId zone, ZoneLaw law) {
        var offsets = law.rules(zone).getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new Refusal(ScheduleRefusal.TIME_SKIPPED, local.toLocalDate().toString());
        }
        if (offsets.size() > 1) {
            throw new Refusal(ScheduleRefusal.TIME_TWICE, local.toLocalDate().toString());
        }
        return new StartTime(local, zone, local.toInstant(offsets.getFirst()), law.version());
    }

    /**
     * The same local time under the rules of today, for what was planned under others. A time that new rules make doubtful
     * keeps the earlier offset: people have it in their calendars, and staff are shown what moved.
     */
    static Instant again(LocalDateTime local, ZoneId zone, ZoneLaw law) {
        return local.toInstant(law.rules(zone).getOffset(local));
    }
}
