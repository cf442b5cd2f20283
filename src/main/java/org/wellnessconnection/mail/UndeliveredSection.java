package org.wellnessconnection.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.desk.DashboardRow;
import org.wellnessconnection.platform.desk.DashboardSection;
import org.wellnessconnection.platform.i18n.Texts;

/** That there are letters which could not be delivered. */
@ApplicationScoped
public class UndeliveredSection implements DashboardSection {

    private final Undelivered undelivered;
    private final Texts texts;

    @Inject
    public UndeliveredSection(Undelivered undelivered, Texts texts) {
        this.undelivered = undelivered;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String title(Language language) {
        return texts.in(language).get("mail.undelivered.title");
    }

    @Override
    public List<DashboardRow> rows(Actor actor, Language language) {
        var number = MailPages.UNDELIVERED.access().admits(actor)
                ? undelivered.all(language).size()
                : 0;
        if (number == 0) {
            return List.of();
        }
        var t = texts.in(language);
        return List.of(new DashboardRow(
                t.of("mail.undelivered.dashboard.count", number),
                MailPages.UNDELIVERED.address(language),
                List.of(),
                t.get("mail.undelivered.dashboard.why"),
                "",
                false,
                t.get("mail.undelivered.dashboard.action")));
    }
}
