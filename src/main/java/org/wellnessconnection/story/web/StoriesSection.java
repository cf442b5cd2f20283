package org.wellnessconnection.story.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DashboardRow;
import org.wellnessconnection.platform.desk.DashboardSection;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.story.ModerationDesk;
import org.wellnessconnection.story.ModerationDesk.Tab;
import org.wellnessconnection.story.SettlingSignals;
import org.wellnessconnection.story.StoryPages;

/** Stories that wait for a moderator, distress first; then those that are public and were reported. */
@ApplicationScoped
public class StoriesSection implements DashboardSection {

    private static final int MOST = 10;

    private final ModerationDesk desk;
    private final SettlingSignals settling;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public StoriesSection(ModerationDesk desk, SettlingSignals settling, Texts texts, Clock clock) {
        this.desk = desk;
        this.settling = settling;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Language language) {
        return texts.in(language).get("story.queue.dashboard.title");
    }

    @Override
    public List<DashboardRow> rows(Actor actor, Language language) {
        if (!actor.is(Role.MODERATOR)) {
            return List.of();
        }
        var t = texts.in(language);
        var waiting = desk.list(Tab.TO_READ, actor).stream()
                .limit(MOST)
                .map(line -> new DashboardRow(
                        t.of("story.queue.dashboard.line", line.reference()),
                        StoryPages.read(line.id(), language),
                        List.of(line.language()),
                        line.distress() ? t.get("story.queue.tag.distress") : t.get("story.StoryState." + line.state()),
                        t.of(
                                "story.queue.dashboard.due",
                                Formats.date(LocalDate.ofInstant(line.dueAt(), Calendar.ZONE), language)),
                        line.distress() || line.dueAt().isBefore(clock.instant()),
                        t.get("story.queue.dashboard.action")));
        return Stream.concat(waiting, reported(settling.count(actor), language)).toList();
    }

    private Stream<DashboardRow> reported(long stories, Language language) {
        var t = texts.in(language);
        var row = new DashboardRow(
                t.of("story.signals.dashboard.line", stories),
                StoryPages.SIGNALS.address(language),
                List.of(),
                t.get("story.signals.dashboard.tag"),
                t.get("story.signals.dashboard.note"),
                true,
                t.get("story.queue.dashboard.action"));
        return stories == 0 ? Stream.of() : Stream.of(row);
    }
}
