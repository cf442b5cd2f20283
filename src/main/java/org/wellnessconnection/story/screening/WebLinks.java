package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses of the web, with or without their beginning. Endings that nobody knows, or that are words, need a path behind them. */
final class WebLinks implements Recognizer {

    private static final String ENDINGS =
            "com|org|net|info|ca|io|edu|gov|uk|eu|ch|de|fr|qc|shop|store|biz|link|xyz|me|co|ly|online|site|website"
                    + "|health|clinic|care|coach|life|app|apps"
                    + "|quebec|blog|dev|events|page|pages|news|wiki|tech|ai|gg|gl|gle|social|media|tv|club|live|space|today"
                    + "|world|works|studio|academy|school|foundation|ngo|design|email|pro|guru|fm|cc|ws";

    private static final String WORDS_TOO =
            "be|it|us|to|is|am|so|no|la|et|au|st|in|at|do|my|as|ad|re|as|je|ma|sa|ne|ce";

    private static final Pattern LINK = Recognizer.shape(
            "(?i)(?<![@\\p{L}\\p{N}._-])(?:(?:https?|ftp)://[^\\s<>\"]+|hxxps?://\\S+|www\\.[^\\s<>\"]+"
                    + "|(?:[\\p{L}\\p{N}-]{2,63}+\\.){1,8}\\p{L}{2,24}/[\\p{L}\\p{N}][^\\s<>\"]*"
                    + "|(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}(?:(?:" + ENDINGS + ")(?::\\d{2,5})?(?:[/?#][^\\s<>\"]*)?|(?:"
                    + WORDS_TOO
                    + ")/[^\\s<>\"]+))(?<![.,;:!?)])(?![\\p{L}\\p{N}@])");

    /** Read aloud: 'slides dot example dot com', 'exemple point org barre oblique aide', and with the dots in brackets. */
    private static final Pattern SPOKEN =
            Recognizer.shape("(?i)(?<![@\\p{L}\\p{N}._-])(?:https?://|(?:w{3}|triple w)(?: (?:dot|point) |\\. ?))?"
                    + "(?!(?:the|a|at|by|this|that|le|un|au|ce|du) )[\\p{L}\\p{N}-]{2,63}"
                    + "(?:(?: (?:dot|point) | ?[\\[({](?:dot|point|\\.)[\\])}] ?)[\\p{L}\\p{N}-]{2,63}){0,4}"
                    + "(?:(?: (?:dot|point) | ?[\\[({](?:dot|point|\\.)[\\])}] ?)(?:com|org|net|info|edu|io|gov|health)"
                    + "|(?: (?:dot|point) [\\p{L}\\p{N}-]{2,63} (?:dot|point) | ?[\\[({](?:dot|point|\\.)[\\])}] ?)(?:ca|qc|fr|co|uk|me))"
                    + "(?![\\p{L}\\p{N}@])(?:(?: slash | barre oblique | barre |/)[\\p{L}\\p{N}_-]{1,63}){0,3}");

    private static final Set<String> DOTS = Set.of("dot", "point");
    private static final Pattern BRACKETED = Pattern.compile("[\\[({]\\.[])}]");

    @Override
    public List<Finding> in(PlainText text) {
        var isSpoken =
                text.hasWord(DOTS::contains) || BRACKETED.matcher(text.text()).find();
        var spoken = isSpoken ? text.atWords(SPOKEN) : List.<MatchResult>of();
        return Stream.concat(text.atWords(LINK).stream(), spoken.stream())
                .map(match -> Finding.of(Kind.LINK, text.span(match), Suggestion.REMOVE, 45))
                .toList();
    }
}
