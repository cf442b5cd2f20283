package org.wellnessconnection.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.story.StoryPages;
import org.wellnessconnection.story.Translating;
import org.wellnessconnection.story.Translating.Offer;
import org.wellnessconnection.story.Translating.Opened;
import org.wellnessconnection.story.TranslationState;
import org.wellnessconnection.story.Words;
import org.wellnessconnection.story.screening.Finding;

/** Public stories and their translations; one of them beside its original, ready to be translated. */
@Named("translateStory")
@RequestScoped
public class TranslateStory {

    private final Translating translating;
    private final CurrentActor current;
    private final PageLanguage page;
    private final HttpServletRequest request;

    private @Nullable Opened story;
    private @Nullable Words typed;
    private List<Finding> findings = List.of();
    private boolean checked;
    private String problem = "";

    @Inject
    public TranslateStory(
            Translating translating, CurrentActor current, PageLanguage page, HttpServletRequest request) {
        this.translating = translating;
        this.current = current;
        this.page = page;
        this.request = request;
    }

    /** One story of the list. */
    public record Row(String reference, String address, String language, String received, String state, String look) {}

    /** One thing found in the translation. */
    public record Hit(String number, String why) {}

    /** Called by the view before anything is drawn. */
    public void open() {
        var id = parameter("id");
        if (id.isEmpty()) {
            return;
        }
        try {
            if (request.getMethod().equals("POST")) {
                typed = new Words(parameter("title"), parameter("text"), parameter("sign"));
            }
            var opened = translating.open(id, current.actor());
            story = opened;
            if (typed != null) {
                findings = translating.check(typed, into());
                checked = true;
            }
            if (typed != null && parameter("do").equals("keep")) {
                var state = translating.offer(new Offer(id, parameter("version"), typed), current.actor());
                goTo(StoryPages.TRANSLATE.address(page.language()) + "?done=" + state.name());
            }
        } catch (Refusal refusal) {
            problem = page.sentence(refusal);
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().isAboutInput() ? 422 : 409);
        }
    }

    private static void goTo(String address) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        faces.getExternalContext().setResponseHeader("Location", address);
        faces.responseComplete();
    }

    public String getTitle() {
        return story == null
                ? page.texts().get("story.translate.title")
                : page.texts().of("story.translate.title.one", story.line().reference());
    }

    public String getProblem() {
        return problem;
    }

    /** What has just been done, or an empty text. */
    public String getDone() {
        var done = String.valueOf(request.getParameter("done"));
        return done.equals(TranslationState.OFFERED.name()) || done.equals(TranslationState.PUBLIC.name())
                ? page.texts().get("story.translate.done." + done)
                : "";
    }

    public List<Row> getRows() {
        return story != null
                ? List.of()
                : translating.list(current.actor()).stream().map(this::row).toList();
    }

    private Row row(Translating.Line line) {
        return new Row(
                line.reference(),
                StoryPages.translate(line.id(), page.language()),
                line.written().code(),
                Formats.numericDate(LocalDate.ofInstant(line.received(), Calendar.ZONE)),
                line.translation()
                        .map(state -> page.texts().get("story.TranslationState." + state))
                        .orElse(page.texts().get("story.translate.none")),
                line.translation()
                        .map(state -> state == TranslationState.PUBLIC ? "tag tag--ok" : "tag tag--warn")
                        .orElse("tag"));
    }

    public @Nullable Opened getStory() {
        return story;
    }

    public String getAddress() {
        return story == null ? "" : StoryPages.translate(story.line().id(), page.language());
    }

    /** The language that is translated into. */
    public Language into() {
        return story == null ? page.language() : story.line().written().other();
    }

    public String getIntoCode() {
        return into().code();
    }

    /** What was typed, or what there is. */
    public Words getTranslation() {
        if (typed != null) {
            return typed;
        }
        return story == null ? Words.NONE : story.translation();
    }

    public Words getOriginal() {
        return story == null ? Words.NONE : story.original();
    }

    public boolean isChecked() {
        return checked;
    }

    public MarkedWords getMarked() {
        return MarkedWords.of(getTranslation(), findings);
    }

    public List<Hit> getHits() {
        return IntStream.range(0, findings.size())
                .mapToObj(index -> new Hit(
                        Integer.toString(index + 1),
                        page.texts().get("story.why." + findings.get(index).why())))
                .toList();
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
