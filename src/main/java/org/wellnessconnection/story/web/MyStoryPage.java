package org.wellnessconnection.story.web;

import java.util.List;
import org.wellnessconnection.story.Following;
import org.wellnessconnection.story.Words;

/**
 * What the view of the author's own page reads.
 *
 * @param words as they are, or as they were typed when something was wrong with them
 */
public record MyStoryPage(
        Following.View story,
        Words words,
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
