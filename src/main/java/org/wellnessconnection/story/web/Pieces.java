package org.wellnessconnection.story.web;

import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.story.screening.Finding;
import org.wellnessconnection.story.screening.Kind;
import org.wellnessconnection.story.screening.Place;
import org.wellnessconnection.story.screening.Suggestion;

/** A text cut at what was found in it, ready to be marked. */
final class Pieces {

    private Pieces() {}

    /** A run of text; {@code number} is that of the finding it shows, or empty. */
    public record Piece(String text, String number) {}

    /** The words at one place. What lies inside another finding keeps its number only. */
    static List<Piece> of(String text, Place place, List<Finding> findings) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var index = 0; index < findings.size(); index++) {
            var span = findings.get(index).span();
            if (findings.get(index).place() != place
                    || span.from() < at
                    || span.length() == 0
                    || span.to() > text.length()) {
                continue;
            }
            pieces.add(new Piece(text.substring(at, span.from()), ""));
            pieces.add(new Piece(span.of(text), Integer.toString(index + 1)));
            at = span.to();
        }
        pieces.add(new Piece(text.substring(at), ""));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** What could stand there instead, in the story's language; empty where it is better left out. */
    static String suggestion(Finding finding, Texts.In t) {
        return finding.suggestion()
                .filter(suggestion -> !suggestion.equals(Suggestion.REMOVE))
                .map(suggestion -> t.of("story.suggestion." + suggestion.word(), suggestion.number()))
                .orElse("");
    }

    /** Whether the author is shown it: never a sign of distress, nor what only concerns moderators. */
    static boolean isForAuthors(Finding finding) {
        return !finding.isDistress() && finding.kind() != Kind.DUPLICATE && finding.kind() != Kind.HIDDEN_SIGNS;
    }
}
