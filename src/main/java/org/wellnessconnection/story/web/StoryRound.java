package org.wellnessconnection.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.story.ModerationDesk;
import org.wellnessconnection.story.ModerationDesk.Line;
import org.wellnessconnection.story.ModerationDesk.Tab;
import org.wellnessconnection.story.StoryPages;

/** A moderator's round: which story of how many this is, what stands before and after it, and whether a pause is due. */
@Named("storyRound")
@RequestScoped
public class StoryRound {

    private final ModerationDesk desk;
    private final CurrentActor current;
    private final PageLanguage page;
    private final HttpServletRequest request;

    private @Nullable Place place;

    @Inject
    public StoryRound(ModerationDesk desk, CurrentActor current, PageLanguage page, HttpServletRequest request) {
        this.desk = desk;
        this.current = current;
        this.page = page;
        this.request = request;
    }

    /** Where the story stands in the queue, and its neighbours; all empty where it waits for nobody. */
    public record Place(String sentence, String before, String after) {}

    public Place getPlace() {
        if (place == null) {
            place = place();
        }
        return place;
    }

    private Place place() {
        var waiting =
                desk.list(Tab.TO_READ, current.actor()).stream().map(Line::id).toList();
        var at = waiting.indexOf(String.valueOf(request.getParameter("id")));
        return at < 0
                ? new Place("", "", "")
                : new Place(
                        page.texts().of("story.read.place", at + 1, waiting.size()),
                        at == 0 ? "" : StoryPages.read(waiting.get(at - 1), page.language()),
                        at == waiting.size() - 1 ? "" : StoryPages.read(waiting.get(at + 1), page.language()));
    }

    /** That a pause would do good; empty where nothing speaks for it. */
    public String getPause() {
        return desk.hardStories(current.actor())
                .map(stories -> page.texts().of("story.queue.pause", stories))
                .orElse("");
    }
}
