package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses of the web, with or without their beginning. */
final class WebLinks implements Recognizer {

    private static final Pattern LINK = Recognizer.shape(
            "(?i)(?<![@\\p{L}\\p{N}._-])(?:(?:https?|ftp)://[^\\s<>\"]+|hxxps?://\\S+|www\\.[^\\s<>\"]+"
                    + "|(?:[a-z0-9-]{1,63}\\.){1,8}(?:com|org|net|info|ca|io|shop|store|biz|link|xyz|me|co|online|site|health|clinic|app|quebec|fr|ly)(?:/[^\\s<>\"]*)?)(?<![.,;:!?)])(?![\\p{L}\\p{N}@])");

    @Override
    public List<Finding> in(PlainText text) {
        return text.all(LINK).stream()
                .map(match -> Finding.of(Kind.LINK, text.span(match), Suggestion.REMOVE, 45))
                .toList();
    }
}
