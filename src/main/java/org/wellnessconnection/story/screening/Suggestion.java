package org.wellnessconnection.story.screening;

/**
 * What could stand there instead, by the name of its text.
 *
 * @param word end of a key under {@code story.suggestion.}; the texts are written in both languages
 * @param number a figure the text needs, such as a decade; 0 where it needs none
 */
public record Suggestion(String word, int number) {

    /** Nothing needs to stand there. */
    public static final Suggestion REMOVE = new Suggestion("remove", 0);

    static Suggestion of(String word) {
        return new Suggestion(word, 0);
    }
}
