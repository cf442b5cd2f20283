package org.wellnessconnection.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.content.Catalogue;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.content.EntryLine;
import org.wellnessconnection.content.LanguageState;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentType.Workflow;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DashboardRow;
import org.wellnessconnection.platform.desk.DashboardSection;
import org.wellnessconnection.platform.i18n.Texts;

/**
 * Texts that wait for this person's language: not written yet, or behind the other one. A contributor's story stays in the
 * language it was written in; a translation of it is offered, never owed.
 */
@ApplicationScoped
public class BehindSection implements DashboardSection {

    private static final int MOST = 20;

    private final Catalogue catalogue;
    private final List<String> owed;
    private final Texts texts;

    @Inject
    public BehindSection(Catalogue catalogue, ContentTypes types, Texts texts) {
        this.catalogue = catalogue;
        this.owed = types.all().stream()
                .filter(type -> type.workflow() != Workflow.MODERATION)
                .map(ContentType::name)
                .toList();
        this.texts = texts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Language language) {
        return texts.in(language).get("content.dashboard.heading.behind");
    }

    @Override
    public List<DashboardRow> rows(Actor actor, Language language) {
        return actor.is(Role.EDITOR) || actor.is(Role.TRANSLATOR)
                ? catalogue.behind(owed, MOST).stream()
                        .flatMap(line -> row(line, actor, language))
                        .toList()
                : List.of();
    }

    private Stream<DashboardRow> row(EntryLine line, Actor actor, Language language) {
        var mine = Stream.of(Language.values())
                .filter(one -> waits(line.states().in(one)))
                .filter(one -> actor.is(Role.EDITOR, line.reference().type(), one)
                        || actor.is(Role.TRANSLATOR, line.reference().type(), one))
                .toList();
        return mine.isEmpty() ? Stream.empty() : Stream.of(row(line, mine, language));
    }

    private DashboardRow row(EntryLine line, List<Language> mine, Language language) {
        var t = texts.in(language);
        var first = mine.getFirst();
        var what = line.states().in(first) == LanguageState.MISSING ? "missing." : "behind.";
        return new DashboardRow(
                line.target().title(language),
                ContentPages.address(ContentPages.EDIT, line.id(), language),
                mine,
                t.of(
                        "content.dashboard.text." + what + first.code(),
                        line.behind().in(first)),
                "",
                false,
                t.get("content.dashboard.action.update"),
                line.target().titleLanguage(language));
    }

    private static boolean waits(LanguageState state) {
        return state == LanguageState.MISSING || state == LanguageState.BEHIND;
    }
}
