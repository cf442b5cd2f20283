package org.wellnessconnection.story.screening;

import java.util.Optional;

/**
 * Something in a story that a person should look at.
 *
 * @param guideline code of the rule of engagement; nothing for distress
 * @param place which of the author's own words
 * @param span in the words at that place
 * @param why end of a key under {@code story.why.}
 * @param pattern name of the pattern that matched, where it was one
 * @param weight from 1 to 100: how much it moves a story forward in the queue
 */
public record Finding(
        Kind kind,
        Optional<String> guideline,
        Place place,
        Span span,
        String why,
        Optional<Suggestion> suggestion,
        Optional<String> pattern,
        int weight) {

    static Finding of(Kind kind, Span span, Suggestion suggestion, int weight) {
        return new Finding(
                kind,
                kind.guideline(),
                Place.TEXT,
                span,
                kind.name(),
                Optional.of(suggestion),
                Optional.empty(),
                weight);
    }

    static Finding hint(Kind kind, Span span, int weight) {
        return new Finding(
                kind, kind.guideline(), Place.TEXT, span, kind.name(), Optional.empty(), Optional.empty(), weight);
    }

    /** Very much like another story that is being read: a person sees whether it is the same. */
    public static Finding alike() {
        return hint(Kind.DUPLICATE, new Span(0, 0), 30);
    }

    /** The same, found somewhere else than in the text. */
    public Finding in(Place where) {
        return new Finding(kind, guideline, where, span, why, suggestion, pattern, weight);
    }

    public boolean isDistress() {
        return kind == Kind.DISTRESS;
    }
}
