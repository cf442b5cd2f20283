package org.wellnessconnection.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.content.Waiving;
import org.wellnessconnection.content.Waiving.Granted;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DashboardRow;
import org.wellnessconnection.platform.desk.DashboardSection;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.time.Calendar;

/** Waivers that are not cured, in sight of every editor until both languages are level again. */
@ApplicationScoped
public class WaiverSection implements DashboardSection {

    /** A waiver that ends this soon is pressing. */
    private static final Duration SOON = Duration.ofDays(2);

    private final Waiving waiving;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public WaiverSection(Waiving waiving, Texts texts, Clock clock) {
        this.waiving = waiving;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Language language) {
        return texts.in(language).get("content.dashboard.heading.waivers");
    }

    @Override
    public List<DashboardRow> rows(Actor actor, Language language) {
        return actor.is(Role.EDITOR)
                ? waiving.notCured().stream()
                        .map(granted -> row(granted, language))
                        .toList()
                : List.of();
    }

    private DashboardRow row(Granted granted, Language language) {
        var t = texts.in(language);
        var why = granted.isOver() ? "content.dashboard.text.waiver-over." : "content.dashboard.text.waiver.";
        return new DashboardRow(
                granted.reference().toString(),
                ContentPages.address(ContentPages.EDIT, granted.entryId(), language),
                List.of(granted.language()),
                t.of(why + granted.language().code(), granted.reason()),
                Formats.date(LocalDate.ofInstant(granted.until().minusMillis(1), Calendar.ZONE), language),
                granted.isOver() || clock.instant().isAfter(granted.until().minus(SOON)),
                t.get("content.dashboard.action.update"));
    }
}
