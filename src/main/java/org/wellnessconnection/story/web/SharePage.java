package org.wellnessconnection.story.web;

import java.util.List;
import org.wellnessconnection.story.Guidelines.Guideline;

/** What the view of sharing reads. */
public record SharePage(
        ShareForm form,
        String action,
        String wall,
        String storyHint,
        List<Problem> problems,
        boolean checked,
        boolean help,
        String helpAddress,
        String checkHeading,
        MarkedWords marked,
        List<Found> found,
        List<Guideline> rules) {

    /** Something to look at again: the field it is about, and what to do. */
    public record Problem(String field, String sentence) {}

    /** A finding as the author sees it. */
    public record Found(String number, String why, String instead, String use) {}

    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::sentence)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return "SharePage[]";
    }
}
