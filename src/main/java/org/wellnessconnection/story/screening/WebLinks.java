package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses of the web, with or without their beginning. Endings that are words too need a path behind them. */
final class WebLinks implements Recognizer {

    private static final String ENDINGS =
            "com|org|net|info|ca|io|edu|gov|uk|eu|ch|de|fr|qc|shop|store|biz|link|xyz|me|co|ly|online|site|website|health|clinic|care|coach|life|app|apps"
                    + "|quebec|blog|dev|events|page|pages|news|wiki|tech|ai|gg|gl|gle|social|media|tv|club|live|space|today|world|works|studio|academy|school|foundation|ngo|design|email|pro|guru|fm|cc|ws";

    private static final String WORDS_TOO =
            "be|it|us|to|is|am|so|no|la|et|au|st|in|at|do|my|as|ad|re|as|je|ma|sa|ne|ce";

    private static final Pattern LINK = Recognizer.shape(
            "(?i)(?<![@\\p{L}\\p{N}._-])(?:(?:https?|ftp)://[^\\s<>\"]+|hxxps?://\\S+|www\\.[^\\s<>\"]+"
                    + "|(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}(?:(?:" + ENDINGS + ")(?::\\d{2,5})?(?:[/?#][^\\s<>\"]*)?|(?:"
                    + WORDS_TOO
                    + ")/[^\\s<>\"]+))(?<![.,;:!?)])(?![\\p{L}\\p{N}@])");

    @Override
    public List<Finding> in(PlainText text) {
        return text.led(head -> true, LINK).stream()
                .map(match -> Finding.of(Kind.LINK, text.span(match), Suggestion.REMOVE, 45))
                .toList();
    }
}
