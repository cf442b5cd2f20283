package org.wellnessconnection.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wellnessconnection.content.Catalogue;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DashboardRow;
import org.wellnessconnection.platform.desk.DashboardSection;
import org.wellnessconnection.platform.i18n.Texts;

/** Entries that are written in both languages and that nobody has published. */
@ApplicationScoped
public class UnpublishedSection implements DashboardSection {

    private static final int MOST = 20;

    private final Catalogue catalogue;
    private final Texts texts;

    @Inject
    public UnpublishedSection(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Language language) {
        return texts.in(language).get("content.dashboard.heading.unpublished");
    }

    @Override
    public List<DashboardRow> rows(Actor actor, Language language) {
        if (!actor.is(Role.EDITOR)) {
            return List.of();
        }
        var t = texts.in(language);
        return catalogue.neverPublished(MOST).stream()
                .filter(line -> actor.is(Role.EDITOR, line.reference().type(), language))
                .map(line -> new DashboardRow(
                        line.target().title(language),
                        ContentPages.address(ContentPages.EDIT, line.id(), language),
                        List.of(Language.values()),
                        t.get("content.dashboard.text.unpublished"),
                        "",
                        false,
                        t.get("content.dashboard.action.publish"),
                        line.target().titleLanguage(language)))
                .toList();
    }
}
