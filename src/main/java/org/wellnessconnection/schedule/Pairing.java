package org.wellnessconnection.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which session of the old rule becomes which of the new one, so that people keep the seat they have. Sessions on a day that
 * both rules name stay there; the others go, in order, to days within a week that are left.
 *
 * @param kept where each goes; its old start where it does not move
 * @param dropped those for which the new rule has no day
 * @param added days that are new
 */
record Pairing(Map<GroupSession, LocalDateTime> kept, List<GroupSession> dropped, List<LocalDateTime> added) {

    private static final long NEAR_DAYS = 6;

    static Pairing of(List<GroupSession> sessions, List<LocalDateTime> starts) {
        var free = new TreeMap<LocalDate, LocalDateTime>();
        starts.forEach(start -> free.put(start.toLocalDate(), start));
        var kept = new LinkedHashMap<GroupSession, LocalDateTime>();
        var rest = new ArrayList<GroupSession>();
        for (var session : sessions) {
            var same = free.remove(session.day());
            if (same == null) {
                rest.add(session);
            } else {
                kept.put(session, same);
            }
        }
        var dropped = new ArrayList<GroupSession>();
        for (var session : rest) {
            var near = free.keySet().stream()
                    .filter(day -> Math.abs(ChronoUnit.DAYS.between(session.day(), day)) <= NEAR_DAYS)
                    .findFirst();
            if (near.isEmpty()) {
                dropped.add(session);
            } else {
                kept.put(session, near.map(free::remove).orElseThrow());
            }
        }
        return new Pairing(kept, dropped, List.copyOf(free.values()));
    }

    /** Those whose time changes. */
    List<GroupSession> moved(ZoneId zone) {
        return kept.entrySet().stream()
                .filter(one -> !one.getKey().localStart().equals(one.getValue())
                        || !one.getKey().zone().equals(zone))
                .map(Map.Entry::getKey)
                .toList();
    }
}
