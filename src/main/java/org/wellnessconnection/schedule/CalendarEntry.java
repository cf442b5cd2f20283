package org.wellnessconnection.schedule;

/** What the entry in a participant's own calendar may tell whoever looks over their shoulder. */
public enum CalendarEntry {
    /** That there is a meeting, and nothing else. */
    DISCREET,
    /** What it is, and the link that joins it. */
    FULL
}
