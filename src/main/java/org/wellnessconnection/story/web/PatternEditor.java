package org.wellnessconnection.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.ActorNames;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.story.Guidelines;
import org.wellnessconnection.story.PatternDesk;
import org.wellnessconnection.story.StoryPages;
import org.wellnessconnection.story.screening.RuleProblem;
import org.wellnessconnection.story.screening.WordPattern;
import org.wellnessconnection.story.screening.WordPattern.Wanted;

/** One pattern: changed, tried out, saved, taken out of force. What was typed stays where it is refused. */
@Named("patternEditor")
@RequestScoped
public class PatternEditor {

    private static final String DISTRESS = "distress";

    private final PatternDesk desk;
    private final Guidelines guidelines;
    private final ActorNames names;
    private final CurrentActor current;
    private final PageLanguage page;
    private final PageTurn turn;
    private final HttpServletRequest request;

    private @Nullable WordPattern pattern;
    private int number;
    private List<Past> past = List.of();
    private List<String> problems = List.of();
    private String trial = "";
    private List<String> found = List.of();

    @Inject
    public PatternEditor(
            PatternDesk desk,
            Guidelines guidelines,
            ActorNames names,
            CurrentActor current,
            PageLanguage page,
            PageTurn turn,
            HttpServletRequest request) {
        this.desk = desk;
        this.guidelines = guidelines;
        this.names = names;
        this.current = current;
        this.page = page;
        this.turn = turn;
        this.request = request;
    }

    /** A value to choose, and whether it is chosen. */
    public record Choice(
            String value, String label, @Nullable String chosen) {}

    /** A saving. */
    public record Past(String line) {}

    /** Called by the view before anything is drawn. */
    public void open() {
        var name = parameter("name");
        var opened = name.isEmpty() || parameter("new").equals("yes")
                ? Optional.<PatternDesk.Opened>empty()
                : Optional.of(desk.open(name, current.actor()));
        number = opened.map(PatternDesk.Opened::number).orElse(0);
        past = opened.map(PatternDesk.Opened::past).orElse(List.of()).stream()
                .map(one -> new Past(page.texts()
                        .of(
                                one.removed() ? "story.pattern.past.removed" : "story.pattern.past.saved",
                                one.number(),
                                day(one),
                                names.of(one.actor(), page.language()))))
                .toList();
        pattern = opened.map(PatternDesk.Opened::pattern).orElse(null);
        if (request.getMethod().equals("POST")) {
            pattern = typed();
            act();
        }
    }

    private String day(org.wellnessconnection.story.PatternShelf.Saved one) {
        return Formats.numericDate(
                LocalDateTime.ofInstant(one.at(), Calendar.ZONE).toLocalDate());
    }

    private void act() {
        var typed = typed();
        try {
            if (parameter("do").equals("remove")) {
                desk.remove(typed.name(), seen(), current.actor());
                turn.to(StoryPages.PATTERNS, "done", "removed");
                return;
            }
            problems = desk.problems(typed, current.actor()).stream()
                    .map(this::sentence)
                    .toList();
            if (!problems.isEmpty()) {
                status(422);
            } else if (parameter("do").equals("try")) {
                var result = desk.tryOut(typed, current.actor());
                trial = page.texts().of("story.pattern.trial", result.found(), result.of());
                found = result.some();
            } else {
                save(typed);
                turn.to(StoryPages.PATTERNS, "done", "saved");
            }
        } catch (Refusal refusal) {
            problems = List.of(page.sentence(refusal));
            status(refusal.reason().isAboutInput() ? 422 : 409);
        }
    }

    private void save(WordPattern typed) {
        if (parameter("new").equals("yes")) {
            desk.create(typed, current.actor());
        } else {
            desk.save(typed, seen(), current.actor());
        }
    }

    private String sentence(RuleProblem problem) {
        return page.texts().of("story.pattern.problem." + problem.reason(), problem.detail());
    }

    private static void status(int code) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(code);
    }

    private int seen() {
        return number("number", 0);
    }

    private WordPattern typed() {
        var guideline = parameter("guideline");
        return new WordPattern(
                parameter("name").strip(),
                guideline.equals(DISTRESS)
                        ? Optional.empty()
                        : Optional.of(guideline).filter(this::isKnown),
                Language.of(parameter("words-of")),
                switch (parameter("kind")) {
                    case "near" -> new Wanted.Near(lines("wanted"), number("within", 8));
                    case "expression" ->
                        new Wanted.Expression(parameter("wanted").strip());
                    default -> new Wanted.Phrase(lines("wanted"));
                },
                lines("unless"),
                number("weight", 0),
                parameter("note").strip(),
                lines("must"),
                lines("mustnt"));
    }

    private boolean isKnown(String code) {
        return guidelines.in(page.language()).stream()
                .anyMatch(rule -> rule.code().equals(code));
    }

    private List<String> lines(String name) {
        return parameter(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private int number(String name, int otherwise) {
        var text = parameter(name).strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    public boolean isNew() {
        return past.isEmpty() && (pattern == null || parameter("new").equals("yes"));
    }

    public String getTitle() {
        return isNew() ? page.texts().get("story.pattern.new") : getName();
    }

    public String getAddress() {
        return StoryPages.PATTERN.address(page.language());
    }

    public String getName() {
        return pattern == null ? "" : pattern.name();
    }

    public int getNumber() {
        return request.getMethod().equals("POST") ? seen() : number;
    }

    public List<Choice> getKinds() {
        var now = pattern == null ? "phrase" : PatternList.kind(pattern);
        return Stream.of("phrase", "near", "expression")
                .map(kind -> new Choice(kind, page.texts().get("story.pattern.kind." + kind), chosen(kind.equals(now))))
                .toList();
    }

    public List<Choice> getGuidelines() {
        var now = pattern == null ? "" : pattern.guideline().orElse(DISTRESS);
        var rules = guidelines.in(page.language()).stream()
                .filter(rule -> !rule.kind().equals("can-expect"))
                .map(rule ->
                        new Choice(rule.code(), rule.title(), chosen(rule.code().equals(now))));
        return Stream.concat(
                        rules,
                        Stream.of(new Choice(
                                DISTRESS, page.texts().get("story.pattern.distress"), chosen(now.equals(DISTRESS)))))
                .toList();
    }

    public List<Choice> getLanguages() {
        var now = pattern == null
                ? "both"
                : pattern.language().map(Language::code).orElse("both");
        return Stream.of("both", "en", "fr")
                .map(code ->
                        new Choice(code, page.texts().get("story.pattern.language." + code), chosen(code.equals(now))))
                .toList();
    }

    private static @Nullable String chosen(boolean yes) {
        return yes ? "selected" : null;
    }

    public String getWanted() {
        return pattern == null
                ? ""
                : switch (pattern.wanted()) {
                    case Wanted.Phrase phrase -> String.join("\n", phrase.any());
                    case Wanted.Near near -> String.join("\n", near.words());
                    case Wanted.Expression expression -> expression.regex();
                };
    }

    public int getWithin() {
        return pattern != null && pattern.wanted() instanceof Wanted.Near near ? near.within() : 8;
    }

    public String getUnless() {
        return pattern == null ? "" : String.join("\n", pattern.unless());
    }

    public int getWeight() {
        return pattern == null ? 50 : pattern.weight();
    }

    public String getNote() {
        return pattern == null ? "" : pattern.note();
    }

    public String getMust() {
        return pattern == null ? "" : String.join("\n", pattern.must());
    }

    public String getMustNot() {
        return pattern == null ? "" : String.join("\n", pattern.mustNot());
    }

    public List<Past> getPast() {
        return past;
    }

    public List<String> getProblems() {
        return problems;
    }

    /** What trying it out showed, or an empty text. */
    public String getTrial() {
        return trial;
    }

    public List<String> getFound() {
        return found;
    }
}
