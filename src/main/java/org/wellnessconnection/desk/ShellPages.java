package org.wellnessconnection.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.DeskPage.Menu;
import org.wellnessconnection.platform.desk.DeskPages;

/** The pages of the shell itself. */
@ApplicationScoped
public class ShellPages implements DeskPages {

    static final DeskPage DASHBOARD =
            DeskPage.of("desk/dashboard", "", "").forAllStaff().inMenu(Menu.WORKSPACE, 0, "desk.dashboard.title");
    static final DeskPage NOT_FOUND =
            DeskPage.of("desk/not-found", "not-found", "introuvable").forAllStaff();
    static final DeskPage NOT_ALLOWED =
            DeskPage.of("desk/not-allowed", "not-allowed", "non-autorise").forAllStaff();
    static final DeskPage FOREIGN_FORM = DeskPage.of("desk/foreign-form", "foreign-form", "formulaire-externe")
            .forEverybody();

    @Override
    public List<DeskPage> pages() {
        return List.of(DASHBOARD, NOT_FOUND, NOT_ALLOWED, FOREIGN_FORM);
    }
}
