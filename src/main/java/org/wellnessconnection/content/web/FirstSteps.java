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

/** For the first administrator of a new site: what to do first. Gone once anybody has published something. */
@ApplicationScoped
public class FirstSteps implements DashboardSection {

    private final Catalogue catalogue;
    private final Texts texts;

    @Inject
    public FirstSteps(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title(Language language) {
        return texts.in(language).get("content.dashboard.heading.first");
    }

    @Override
    public List<DashboardRow> rows(Actor actor, Language language) {
        if (!actor.is(Role.ADMINISTRATOR) || !catalogue.isAsShipped()) {
            return List.of();
        }
        var list = ContentPages.LIST.address(language);
        return List.of(
                row("look", "/" + language.code(), language),
                row("correct", list + "?type=faq", language),
                row("fill", list + "?type=resource", language));
    }

    private DashboardRow row(String step, String address, Language language) {
        var t = texts.in(language);
        return new DashboardRow(
                t.get("content.dashboard.first." + step + ".title"),
                address,
                List.of(),
                t.get("content.dashboard.first." + step + ".why"),
                "",
                false,
                t.get("content.dashboard.action.begin"));
    }
}
