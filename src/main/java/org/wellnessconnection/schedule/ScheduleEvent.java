package org.wellnessconnection.schedule;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;

/** Something that staff, or the passing of time, did to the schedule. What participants do is told to nobody. */
public record ScheduleEvent(What what, String subject, Actor actor, Map<String, String> details)
        implements DomainEvent {

    /** What happened; the text of each is {@code schedule.event.<word>}. */
    public enum What {
        SERIES_PLANNED,
        SERIES_PUBLISHED,
        SERIES_CHANGED,
        SESSION_PUBLISHED,
        SESSION_CHANGED,
        SESSION_MOVED,
        SESSION_CANCELLED,
        SESSION_MOVED_BY_LAW,
        FACILITATOR_ADDED,
        FACILITATOR_CHANGED,
        FACILITATOR_RETIRED,
        FACILITATOR_RETURNED,
        CREDENTIAL_ADDED,
        CREDENTIAL_REMOVED,
        ADDRESS_SHOWN;

        /** {@code session-moved}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ScheduleEvent {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "schedule." + what.word();
    }

    static ScheduleEvent of(What what, GroupSession session, Actor actor) {
        return new ScheduleEvent(what, "session/" + session.id(), actor, Map.of());
    }

    static ScheduleEvent of(What what, Series series, Actor actor) {
        return new ScheduleEvent(what, "series/" + series.id(), actor, Map.of());
    }

    static ScheduleEvent of(What what, Facilitator facilitator, Actor actor) {
        return new ScheduleEvent(what, "facilitator/" + facilitator.id(), actor, Map.of());
    }

    ScheduleEvent with(String name, String value) {
        var more = new TreeMap<>(details);
        more.put(name, value);
        return new ScheduleEvent(what, subject, actor, more);
    }
}
