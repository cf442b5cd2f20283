package org.wellnessconnection.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.DeskPage.Menu;
import org.wellnessconnection.platform.desk.DeskPages;

/** The page of this room on the desk, for those whose letters they are. */
@ApplicationScoped
public class MailPages implements DeskPages {

    public static final DeskPage UNDELIVERED = DeskPage.of("mail/undelivered", "undelivered", "non-livres")
            .forRoles(Role.SCHEDULER, Role.MODERATOR)
            .inMenu(Menu.REFERENCE, 60, "mail.undelivered.title");

    @Override
    public List<DeskPage> pages() {
        return List.of(UNDELIVERED);
    }
}
