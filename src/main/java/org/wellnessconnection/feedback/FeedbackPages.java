package org.wellnessconnection.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.DeskPage.Menu;
import org.wellnessconnection.platform.desk.DeskPages;

/** The pages of this room on the desk: polls for those who lead, what came of it all for those who plan. */
@ApplicationScoped
public class FeedbackPages implements DeskPages {

    public static final DeskPage POLLS = DeskPage.of("feedback/polls", "polls", "sondages")
            .forRoles(Role.FACILITATOR, Role.SCHEDULER)
            .inMenu(Menu.WORKSPACE, 42, "feedback.polls.title");
    public static final DeskPage RESULTS = DeskPage.of("feedback/results", "evaluation", "evaluation")
            .forRoles(Role.SCHEDULER)
            .inMenu(Menu.WORKSPACE, 44, "feedback.results.title");
    public static final DeskPage EXPORT = DeskPage.of("feedback/export", "evaluation/export", "evaluation/exporter")
            .forRoles(Role.SCHEDULER);

    @Override
    public List<DeskPage> pages() {
        return List.of(POLLS, RESULTS, EXPORT);
    }
}
