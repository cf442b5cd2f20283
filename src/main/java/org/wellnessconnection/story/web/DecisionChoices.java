package org.wellnessconnection.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.story.Guidelines;
import org.wellnessconnection.story.Guidelines.Guideline;
import org.wellnessconnection.story.Themes;

/** What a moderator can tick beside a decision: rules to cite, and themes under which the story is to stand. */
@RequestScoped
class DecisionChoices {

    private final Guidelines guidelines;
    private final Themes themes;

    @Inject
    DecisionChoices(Guidelines guidelines, Themes themes) {
        this.guidelines = guidelines;
        this.themes = themes;
    }

    /** One of them. */
    public record Choice(String code, String title, boolean ticked) {}

    List<Choice> rules(Language language, List<String> ticked) {
        return guidelines.in(language).stream()
                .filter(rule -> !rule.kind().equals("can-expect"))
                .map(rule -> new Choice(rule.code(), rule.title(), ticked.contains(rule.code())))
                .toList();
    }

    List<Choice> themes(Language language, List<String> ticked) {
        return themes.in(language).stream()
                .map(theme -> new Choice(theme.code(), theme.label(), ticked.contains(theme.code())))
                .toList();
    }

    /** Those of the ticked ones that are rules. */
    List<String> knownRules(List<String> ticked) {
        var known = guidelines.in(Language.EN).stream().map(Guideline::code).toList();
        return ticked.stream().filter(known::contains).toList();
    }

    /** Those of the ticked ones that are themes. */
    List<String> knownThemes(List<String> ticked) {
        return ticked.stream().filter(themes.codes()::contains).toList();
    }
}
