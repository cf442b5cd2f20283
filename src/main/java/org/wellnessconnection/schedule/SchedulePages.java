package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.DeskPage.Menu;
import org.wellnessconnection.platform.desk.DeskPages;

/** The pages of this room on the desk. */
@ApplicationScoped
public class SchedulePages implements DeskPages {

    public static final DeskPage WEEK = DeskPage.of("schedule/week", "schedule", "horaire")
            .forRoles(Role.SCHEDULER)
            .inMenu(Menu.WORKSPACE, 40, "schedule.week.menu");
    public static final DeskPage SERIES =
            DeskPage.of("schedule/series", "schedule/series", "horaire/serie").forRoles(Role.SCHEDULER);
    public static final DeskPage SESSION = DeskPage.of("schedule/session", "schedule/session", "horaire/seance")
            .forRoles(Role.SCHEDULER);
    public static final DeskPage FACILITATORS = DeskPage.of("schedule/facilitators", "facilitators", "animation")
            .forRoles(Role.SCHEDULER)
            .inMenu(Menu.REFERENCE, 30, "schedule.facilitators.menu");
    public static final DeskPage FACILITATOR = DeskPage.of(
                    "schedule/facilitator", "facilitators/person", "animation/personne")
            .forRoles(Role.SCHEDULER);

    @Override
    public List<DeskPage> pages() {
        return List.of(WEEK, SERIES, SESSION, FACILITATORS, FACILITATOR);
    }
}
