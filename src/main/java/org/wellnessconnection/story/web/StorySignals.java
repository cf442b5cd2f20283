package org.wellnessconnection.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.story.SettlingSignals;
import org.wellnessconnection.story.StoryPages;

/** Public stories that readers reported or changed patterns point at. */
@Named("storySignals")
@RequestScoped
public class StorySignals {

    private final SettlingSignals settling;
    private final CurrentActor current;
    private final PageLanguage page;
    private final PageTurn turn;
    private final HttpServletRequest request;
    private String problem = "";

    @Inject
    public StorySignals(
            SettlingSignals settling,
            CurrentActor current,
            PageLanguage page,
            PageTurn turn,
            HttpServletRequest request) {
        this.settling = settling;
        this.current = current;
        this.page = page;
        this.turn = turn;
        this.request = request;
    }

    /**
     * A story with what speaks about it.
     *
     * @param href empty where it is not public any more
     * @param ours whether it can go back to the queue
     * @param staff whether it is public and was not shared here, so that it has no way back to the queue
     */
    public record Row(
            String reference,
            String title,
            String href,
            String language,
            boolean ours,
            boolean staff,
            List<String> voices) {}

    /** Called by the view before anything is drawn. */
    public void act() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        var reference = Optional.ofNullable(request.getParameter("story")).orElse("");
        try {
            if ("take-back".equals(request.getParameter("do"))) {
                settling.takeBack(reference, current.actor());
                turn.to(StoryPages.SIGNALS, "done", "taken-back");
            } else {
                settling.leave(reference, current.actor());
                turn.to(StoryPages.SIGNALS, "done", "left");
            }
        } catch (Refusal refusal) {
            problem = page.sentence(refusal);
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(409);
        }
    }

    public long getCount() {
        return settling.count(current.actor());
    }

    public String getProblem() {
        return problem;
    }

    public String getAddress() {
        return StoryPages.SIGNALS.address(page.language());
    }

    public List<Row> getRows() {
        return settling.list(current.actor()).stream()
                .map(line -> new Row(
                        line.reference(),
                        line.title().isEmpty() ? line.reference() : line.title(),
                        line.slug().isEmpty() ? "" : "/" + line.language().code() + "/gratitude/" + line.slug(),
                        line.language().code(),
                        line.ours() && !line.slug().isEmpty(),
                        !line.ours() && !line.slug().isEmpty(),
                        line.voices().stream().map(this::sentence).toList()))
                .toList();
    }

    private String sentence(SettlingSignals.Voice voice) {
        var day = Formats.numericDate(
                LocalDateTime.ofInstant(voice.at(), Calendar.ZONE).toLocalDate());
        return voice.reader()
                ? page.texts()
                        .of(
                                voice.note().isEmpty() ? "story.signals.reader" : "story.signals.reader-note",
                                day,
                                page.texts().get("story.ReportReason." + voice.reason()),
                                voice.note())
                : page.texts().of("story.signals.pattern", day, voice.reason());
    }
}
