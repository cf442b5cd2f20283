package org.wellnessconnection.schedule;

/** What participants say they are. Their own statement: counted per session, and not kept with the name. */
public enum Standing {
    STUDENT,
    RESIDENT,
    FELLOW,
    PRACTISING,
    RETIRED
}
