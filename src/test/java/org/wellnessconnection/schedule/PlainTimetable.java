package org.wellnessconnection.schedule;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** What is on, over a plain database: the front door of this room for tests of others. */
public final class PlainTimetable {

    private PlainTimetable() {}

    public static Timetable of(EntityManager entityManager, Clock clock) {
        var qualifications = new Qualifications(new ScheduleFiles(Optional.of("content")));
        return new Timetable(new Sessions(entityManager), new Facilitators(entityManager, qualifications), clock);
    }
}
