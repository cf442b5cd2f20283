package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.site.PublicSection;
import org.wellnessconnection.schedule.SchedulePaths;

/** The sessions in the menu of the public site. */
@ApplicationScoped
public class ScheduleSection implements PublicSection {

    static final String NAME = "sessions";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "schedule.sessions.menu";
    }

    @Override
    public Bilingual<String> address() {
        return SchedulePaths.list();
    }

    @Override
    public Optional<String> invitation() {
        return Optional.of("schedule.sessions.invitation");
    }
}
