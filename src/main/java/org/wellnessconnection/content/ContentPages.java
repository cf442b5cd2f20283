package org.wellnessconnection.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.DeskPage.Menu;
import org.wellnessconnection.platform.desk.DeskPages;

/** The pages of this room on the desk. Writers and reviewers may read all of them; what they may do there, each says itself. */
@ApplicationScoped
public class ContentPages implements DeskPages {

    public static final DeskPage LIST = forWriters(DeskPage.of("content/list-entries", "content", "contenu"))
            .inMenu(Menu.WORKSPACE, 10, "content.list-entries.title");
    public static final DeskPage EDIT =
            forWriters(DeskPage.of("content/edit-entry", "content/edit", "contenu/modifier"));
    public static final DeskPage HISTORY =
            forWriters(DeskPage.of("content/entry-history", "content/history", "contenu/historique"));
    public static final DeskPage COMPARE =
            forWriters(DeskPage.of("content/compare-revisions", "content/compare", "contenu/comparer"));
    public static final DeskPage PREVIEW =
            forWriters(DeskPage.of("content/preview-entry", "content/preview", "contenu/apercu"));
    public static final DeskPage WAIVE = DeskPage.of("content/waive-language", "content/waiver", "contenu/derogation")
            .forRoles(Role.EDITOR);
    public static final DeskPage WITHDRAW = DeskPage.of("content/withdraw-entry", "content/withdraw", "contenu/retirer")
            .forRoles(Role.EDITOR);

    @Override
    public List<DeskPage> pages() {
        return List.of(LIST, EDIT, HISTORY, COMPARE, PREVIEW, WAIVE, WITHDRAW);
    }

    /** The address of a page about one entry. */
    public static String address(DeskPage page, String entryId, Language language) {
        return page.address(language) + "?entry=" + entryId;
    }

    private static DeskPage forWriters(DeskPage page) {
        return page.forRoles(Role.EDITOR, Role.TRANSLATOR, Role.REVIEWER);
    }
}
