package org.wellnessconnection.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.wellnessconnection.platform.desk.DashboardRow;
import org.wellnessconnection.platform.desk.DashboardSection;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.security.CurrentActor;

/** 'What needs me': what the rooms have for the person who is signed in. */
@Named("dashboard")
@RequestScoped
public class Dashboard {

    private final List<Part> parts;
    private final PageLanguage page;

    @Inject
    public Dashboard(@Any Instance<DashboardSection> sections, CurrentActor current, PageLanguage page) {
        this.page = page;
        this.parts = sections.stream()
                .sorted(Comparator.comparingInt(DashboardSection::order))
                .map(section -> new Part(
                        "part-" + section.order(),
                        section.title(page.language()),
                        section.rows(current.actor(), page.language())))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    /** A part with something in it. */
    public record Part(String id, String title, List<DashboardRow> rows) {

        /** Whether anything in it is due by a day. */
        public boolean dated() {
            return rows.stream().anyMatch(row -> !row.due().isEmpty());
        }
    }

    public List<Part> parts() {
        return parts;
    }

    /** How much there is to do, and how much of it is pressing, in one sentence. */
    public String summary() {
        var rows = parts.stream().flatMap(part -> part.rows().stream()).toList();
        var pressing = rows.stream().filter(DashboardRow::pressing).count();
        return page.texts().of("desk.dashboard.text.summary", rows.size(), pressing);
    }
}
