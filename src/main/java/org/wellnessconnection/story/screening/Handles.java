package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;

/** Names in social networks. */
final class Handles implements Recognizer {

    private static final Pattern HANDLE =
            Recognizer.shape("(?<![\\p{L}\\p{N}._-])@[A-Za-z][A-Za-z0-9_.]{2,30}(?<!\\.)(?!@)");

    @Override
    public List<Finding> in(PlainText text) {
        return text.all(HANDLE).stream()
                .map(match -> Finding.of(Kind.HANDLE, text.span(match), Suggestion.REMOVE, 60))
                .toList();
    }
}
