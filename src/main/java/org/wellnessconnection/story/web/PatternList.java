package org.wellnessconnection.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.story.Guidelines;
import org.wellnessconnection.story.PatternDesk;
import org.wellnessconnection.story.Screening;
import org.wellnessconnection.story.StoryPages;
import org.wellnessconnection.story.screening.WordPattern;

/** All patterns in force, rule by rule. */
@Named("patternList")
@RequestScoped
public class PatternList {

    private final PatternDesk desk;
    private final Screening screening;
    private final Guidelines guidelines;
    private final CurrentActor current;
    private final PageLanguage page;

    @Inject
    public PatternList(
            PatternDesk desk, Screening screening, Guidelines guidelines, CurrentActor current, PageLanguage page) {
        this.desk = desk;
        this.screening = screening;
        this.guidelines = guidelines;
        this.current = current;
        this.page = page;
    }

    /** Patterns of one rule. */
    public record Group(String title, List<Row> rows) {}

    /** One pattern. */
    public record Row(
            String name, String address, String kind, String language, String weight, String note, String source) {}

    public List<Group> groups() {
        var byRule = new LinkedHashMap<String, List<Row>>();
        byRule.put("", new ArrayList<>());
        guidelines.in(page.language()).forEach(rule -> byRule.put(rule.code(), new ArrayList<>()));
        for (var line : desk.list(current.actor())) {
            byRule.computeIfAbsent(line.pattern().guideline().orElse(""), code -> new ArrayList<>())
                    .add(row(line));
        }
        return byRule.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(
                        entry.getKey().isEmpty()
                                ? page.texts().get("story.read.heading.distress")
                                : guidelines.title(entry.getKey(), page.language()),
                        entry.getValue()))
                .toList();
    }

    private Row row(PatternDesk.Line line) {
        var pattern = line.pattern();
        return new Row(
                pattern.name(),
                StoryPages.pattern(pattern.name(), page.language()),
                page.texts().get("story.pattern.kind." + kind(pattern)),
                pattern.language().map(Language::code).orElse("en + fr"),
                Integer.toString(pattern.weight()),
                pattern.note(),
                page.texts().get("story.pattern.source." + line.source()));
    }

    static String kind(WordPattern pattern) {
        return switch (pattern.wanted()) {
            case WordPattern.Wanted.Phrase phrase -> "phrase";
            case WordPattern.Wanted.Near near -> "near";
            case WordPattern.Wanted.Expression expression -> "expression";
        };
    }

    /** Why what was saved last is not in force, sentence by sentence. */
    public List<String> problems() {
        return screening.problems().stream()
                .map(problem -> page.texts().of("story.pattern.problem." + problem.reason(), problem.detail()))
                .toList();
    }
}
