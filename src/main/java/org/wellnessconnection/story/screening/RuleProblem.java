package org.wellnessconnection.story.screening;

/**
 * Why a pattern is refused.
 *
 * @param line counted from 1
 * @param reason end of a key under {@code story.rule.problem.}
 * @param detail what the text speaks of: a word, an example, the engine's own sentence
 */
public record RuleProblem(String file, int line, String reason, String detail) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
