package org.wellnessconnection.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.DeskPage.Menu;
import org.wellnessconnection.platform.desk.DeskPages;

/** The pages of this room on the desk. Administrators only: the trail shows what everybody did. */
@ApplicationScoped
public class AuditPages implements DeskPages {

    public static final DeskPage ACTIVITY = DeskPage.of("audit/activity", "activity", "journal")
            .forRoles(Role.ADMINISTRATOR)
            .inMenu(Menu.ADMINISTRATION, 30, "audit.activity.title");
    public static final DeskPage EXPORT =
            DeskPage.of("audit/export", "activity/export", "journal/exporter").forRoles(Role.ADMINISTRATOR);

    @Override
    public List<DeskPage> pages() {
        return List.of(ACTIVITY, EXPORT);
    }
}
