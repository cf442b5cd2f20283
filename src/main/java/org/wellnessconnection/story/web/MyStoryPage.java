package org.wellnessconnection.story.web;

import java.util.List;
import org.wellnessconnection.story.Following;

/** What the view of the author's own page reads. */
public record MyStoryPage(
        Following.View story,
        String title,
        String action,
        String privateAddress,
        String state,
        boolean sent,
        boolean help,
        String helpAddress,
        String message,
        String problem,
        List<String> rules,
        boolean mayChange,
        boolean mayAppeal,
        boolean mayWithdraw) {
    @Override
    public String toString() {
        return "MyStoryPage[]";
    }
}
