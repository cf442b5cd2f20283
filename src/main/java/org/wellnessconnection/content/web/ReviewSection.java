package org.wellnessconnection.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wellnessconnection.content.Catalogue;
import org.wellnessconnection.content.Catalogue.ToReview;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DashboardRow;
import org.wellnessconnection.platform.desk.DashboardSection;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.time.Calendar;

/** Texts whose day of review has come or comes within a month. */
@ApplicationScoped
public class ReviewSection implements DashboardSection {

    /** The field by which types say when a text wants to be looked at again. */
    private static final String FIELD = "review-by";

    private static final int MOST = 20;

    private final Catalogue catalogue;
    private final Texts texts;
    private final Calendar calendar;

    @Inject
    public ReviewSection(Catalogue catalogue, Texts texts, Calendar calendar) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.calendar = calendar;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Language language) {
        return texts.in(language).get("content.dashboard.heading.review");
    }

    @Override
    public List<DashboardRow> rows(Actor actor, Language language) {
        if (!actor.is(Role.EDITOR) && !actor.is(Role.REVIEWER)) {
            return List.of();
        }
        return catalogue.toReview(FIELD, calendar.today().plusMonths(1), MOST).stream()
                .map(entry -> row(entry, language))
                .toList();
    }

    private DashboardRow row(ToReview entry, Language language) {
        var t = texts.in(language);
        var isOver = !entry.by().isAfter(calendar.today());
        return new DashboardRow(
                entry.target().title(language),
                ContentPages.address(ContentPages.EDIT, entry.id(), language),
                List.of(),
                t.get(isOver ? "content.dashboard.text.review-over" : "content.dashboard.text.review"),
                Formats.date(entry.by(), language),
                isOver,
                t.get("content.dashboard.action.review"),
                entry.target().titleLanguage(language));
    }
}
