package org.wellnessconnection.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.story.ModerationDesk;
import org.wellnessconnection.story.ModerationDesk.Tab;
import org.wellnessconnection.story.StoryPages;

/** The queue: what may have to be acted on first stands first. */
@Named("storyQueue")
@RequestScoped
public class StoryQueue {

    private static final Set<String> DONE = Set.of("decided", "passed", "undone");

    private final ModerationDesk desk;
    private final CurrentActor current;
    private final PageLanguage page;
    private final HttpServletRequest request;
    private final Tab tab;

    @Inject
    public StoryQueue(ModerationDesk desk, CurrentActor current, PageLanguage page, HttpServletRequest request) {
        this.desk = desk;
        this.current = current;
        this.page = page;
        this.request = request;
        this.tab = Arrays.stream(Tab.values())
                .filter(one -> one.name().equals(request.getParameter("tab")))
                .findFirst()
                .orElse(Tab.TO_READ);
    }

    /** One part of the queue. */
    public record Part(String label, String address, int count, String current) {}

    /** One line of it. */
    public record Row(
            String reference,
            String address,
            String language,
            String state,
            String risk,
            boolean distress,
            boolean held,
            String received,
            String due) {}

    public List<Part> parts() {
        var counts = desk.counts(current.actor());
        return Arrays.stream(Tab.values())
                .map(one -> new Part(
                        page.texts().get("story.queue.tab." + one),
                        StoryPages.QUEUE.address(page.language()) + "?tab=" + one,
                        counts.getOrDefault(one, 0),
                        one == tab ? "page" : ""))
                .toList();
    }

    public List<Row> rows() {
        return desk.list(tab, current.actor()).stream()
                .map(line -> new Row(
                        line.reference(),
                        StoryPages.read(line.id(), page.language()),
                        line.language().code(),
                        page.texts().get("story.StoryState." + line.state()),
                        page.texts().get("story.Risk." + line.risk()),
                        line.distress(),
                        line.heldByAnother(),
                        day(line.receivedAt()),
                        day(line.dueAt())))
                .toList();
    }

    /** What has just been done, or an empty text. */
    public String getDone() {
        var done = String.valueOf(request.getParameter("done"));
        return DONE.contains(done) ? page.texts().of("story.queue.done." + done, desk.minutesToUndo()) : "";
    }

    private static String day(Instant instant) {
        return Formats.numericDate(
                ZonedDateTime.ofInstant(instant, Calendar.ZONE).toLocalDate());
    }
}
