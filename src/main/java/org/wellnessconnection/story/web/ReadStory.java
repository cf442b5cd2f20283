package org.wellnessconnection.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.security.ActorNames;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.story.DecisionKind;
import org.wellnessconnection.story.Guidelines;
import org.wellnessconnection.story.Moderating;
import org.wellnessconnection.story.ModerationDesk;
import org.wellnessconnection.story.ModerationDesk.Opened;
import org.wellnessconnection.story.Redaction;
import org.wellnessconnection.story.Redaction.Replacement;
import org.wellnessconnection.story.StoryPages;
import org.wellnessconnection.story.StoryRefusal;
import org.wellnessconnection.story.StoryState;
import org.wellnessconnection.story.screening.Finding;

/** One story in front of a moderator: read, then decided. What was typed stays when a decision is refused. */
@Named("readStory")
@RequestScoped
public class ReadStory {

    private final ModerationDesk desk;
    private final Moderating moderating;
    private final Guidelines guidelines;
    private final DecisionChoices choices;
    private final ActorNames names;
    private final CurrentActor current;
    private final PageLanguage page;
    private final Texts texts;
    private final HttpServletRequest request;

    private @Nullable Opened story;
    private String problem = "";
    private boolean hasNewWords;

    @Inject
    public ReadStory(
            ModerationDesk desk,
            Moderating moderating,
            Guidelines guidelines,
            DecisionChoices choices,
            ActorNames names,
            CurrentActor current,
            PageLanguage page,
            Texts texts,
            HttpServletRequest request) {
        this.desk = desk;
        this.moderating = moderating;
        this.guidelines = guidelines;
        this.choices = choices;
        this.names = names;
        this.current = current;
        this.page = page;
        this.texts = texts;
        this.request = request;
    }

    /** Findings under one rule. */
    public record Group(String title, boolean distress, String count, List<Hit> hits) {}

    /** One finding, with what could stand there instead. */
    public record Hit(String number, String why, String words, String suggestion, boolean ticked, boolean redactable) {}

    /** A decision that was made. */
    public record Past(String line, String undone, String undoId) {}

    /** Called by the view before anything is drawn. */
    public void open() {
        var id = parameter("id");
        if (request.getMethod().equals("POST")) {
            act(id);
        }
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            story = desk.open(id, current.actor());
        }
    }

    private void act(String id) {
        try {
            switch (parameter("do")) {
                case "claim" -> {
                    moderating.claim(id, current.actor());
                    goTo(StoryPages.read(id, page.language()));
                }
                case "pass-on" -> {
                    moderating.passOn(id, current.actor());
                    goTo(queue("passed"));
                }
                case "undo" -> {
                    moderating.undo(parameter("decision"), current.actor());
                    goTo(queue("undone"));
                }
                default -> decide(id);
            }
        } catch (Refusal refusal) {
            problem = page.sentence(refusal);
            hasNewWords = refusal.reason() == StoryRefusal.CHANGED_MEANWHILE;
            if (refusal.reason() == StoryRefusal.CLAIM_OVER) {
                holdAgain(id);
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().isAboutInput() ? 422 : 409);
        }
    }

    /** The time ran out over a decision that nobody else has begun: the story is held again, with all that was typed. */
    private void holdAgain(String id) {
        try {
            moderating.claim(id, current.actor());
            problem = page.texts().get("story.read.problem.held-again");
        } catch (Refusal refusal) {
            problem = page.sentence(refusal);
        }
    }

    private void decide(String id) {
        var kind = Arrays.stream(DecisionKind.values())
                .filter(one -> one.name().equals(parameter("do")))
                .findFirst();
        if (kind.isEmpty()) {
            return;
        }
        var version = parameter("version").matches("\\d{1,9}") ? Integer.parseInt(parameter("version")) : -1;
        moderating.decide(
                new Moderating.Order(
                        id,
                        version,
                        kind.get(),
                        choices.knownRules(ticked("guideline")),
                        parameter("note"),
                        kind.get() == DecisionKind.REDACT ? replacements(id) : List.of(),
                        choices.knownThemes(ticked("theme"))),
                current.actor());
        goTo(queue("decided"));
    }

    private List<Replacement> replacements(String id) {
        var opened = desk.open(id, current.actor());
        var replacements = new ArrayList<Replacement>();
        for (var index = 0; index < opened.findings().size(); index++) {
            var number = Integer.toString(index + 1);
            if (ticked("redact").contains(number)) {
                var words = parameter("instead-" + number).strip();
                var finding = opened.findings().get(index);
                replacements.add(
                        new Replacement(finding.place(), finding.span(), words.isEmpty() ? Redaction.REMOVED : words));
            }
        }
        return replacements;
    }

    private String queue(String done) {
        return StoryPages.QUEUE.address(page.language()) + "?done=" + done;
    }

    private static void goTo(String address) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        faces.getExternalContext().setResponseHeader("Location", address);
        faces.responseComplete();
    }

    private Opened opened() {
        if (story == null) {
            throw new IllegalStateException("the page was not opened");
        }
        return story;
    }

    public Opened getStory() {
        return opened();
    }

    public String getTitle() {
        return page.texts().of("story.read.title", opened().line().reference());
    }

    public String getState() {
        return page.texts().get("story.StoryState." + opened().line().state());
    }

    public String getProblem() {
        return problem;
    }

    public String getAddress() {
        return StoryPages.read(opened().line().id(), page.language());
    }

    public String getReceived() {
        return page.texts()
                .of(
                        opened().past().isEmpty() ? "story.read.received.unread" : "story.read.received",
                        Formats.numericDate(local(opened().line().receivedAt()).toLocalDate()));
    }

    public String getHeld() {
        return opened().heldUntil()
                .filter(until -> opened().mine())
                .map(until -> page.texts()
                        .of("story.read.held", Formats.time(local(until).toLocalTime(), page.language())))
                .orElse("");
    }

    /** Whether its words may be hard to read: then they are covered until somebody wants to see them. */
    public boolean isCovered() {
        return !opened().mine()
                && opened().findings().stream()
                        .anyMatch(finding -> finding.isDistress()
                                || finding.weight() >= 55 && finding.pattern().isPresent());
    }

    /** Whether the title that its author gave can stand above the words. */
    public boolean isTitled() {
        return !opened().words().title().isEmpty() && !isCovered();
    }

    /** Whether this is about an appeal, which ends with a decision. */
    public boolean isAppealed() {
        return opened().line().state() == StoryState.APPEALED;
    }

    /** The page where a public story is translated, or nothing. */
    public String getTranslate() {
        return opened().line().state() == StoryState.PUBLISHED
                ? StoryPages.translate(opened().line().id(), page.language())
                : "";
    }

    public boolean isErased() {
        return opened().words().text().isEmpty();
    }

    public boolean isOpenToClaim() {
        return opened().line().state().isOpen() && !opened().mine();
    }

    public MarkedWords getMarked() {
        return MarkedWords.of(opened().words(), opened().findings());
    }

    /** Distress first, then rule by rule in the order in which they stand on their page. */
    public List<Group> getGroups() {
        var byRule = new LinkedHashMap<String, List<Hit>>();
        byRule.put("", new ArrayList<>());
        guidelines.in(page.language()).forEach(rule -> byRule.put(rule.code(), new ArrayList<>()));
        var findings = opened().findings();
        for (var index = 0; index < findings.size(); index++) {
            byRule.computeIfAbsent(findings.get(index).guideline().orElse(""), code -> new ArrayList<>())
                    .add(hit(findings.get(index), Integer.toString(index + 1)));
        }
        return byRule.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(
                        entry.getKey().isEmpty()
                                ? page.texts().get("story.read.heading.distress")
                                : guidelines.title(entry.getKey(), page.language()),
                        entry.getKey().isEmpty(),
                        page.texts().of("story.read.tag.found", entry.getValue().size()),
                        entry.getValue()))
                .toList();
    }

    private Hit hit(Finding finding, String number) {
        var typed =
                hasNewWords ? Optional.<String>empty() : Optional.ofNullable(request.getParameter("instead-" + number));
        return new Hit(
                number,
                page.texts().get("story.why." + finding.why()),
                finding.span().of(opened().words().at(finding.place())),
                typed.orElseGet(() ->
                        Pieces.suggestion(finding, texts.in(opened().line().language()))),
                !hasNewWords && ticked("redact").contains(number),
                opened().mine() && finding.span().length() > 0 && !finding.isDistress());
    }

    public List<DecisionChoices.Choice> getChoices() {
        return choices.rules(page.language(), ticked("guideline"));
    }

    /** What the story may be about: as ticked now, or as a moderator before said. */
    public List<DecisionChoices.Choice> getThemes() {
        var ticked = request.getMethod().equals("POST") ? ticked("theme") : opened().themes();
        return choices.themes(page.language(), ticked);
    }

    public String getNote() {
        return parameter("note");
    }

    public List<Past> getPast() {
        return opened().past().stream()
                .map(one -> new Past(
                        page.texts()
                                .of(
                                        "story.read.past",
                                        page.texts().get("story.DecisionKind." + one.kind()),
                                        Formats.numericDate(local(one.at()).toLocalDate()) + " "
                                                + Formats.time(local(one.at()).toLocalTime(), page.language()),
                                        names.of(one.actor(), page.language())),
                        one.undone() ? page.texts().get("story.read.past.undone") : "",
                        one.undoable() ? one.id() : ""))
                .toList();
    }

    private List<String> ticked(String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : Stream.of(values).limit(100).toList();
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Calendar.ZONE);
    }
}
