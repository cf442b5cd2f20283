package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;

/** A bed or a room by its number, where somebody lay. */
final class Rooms implements Recognizer {

    private static final Pattern ROOM = Recognizer.shape(
            "\\b(?:(?i:room|rm\\.?|bed|bay|chambre|ch\\.|lit|civi[èe]re|stretcher)(?i: number| num[ée]ro| n[o°])? #?(?<number>\\d{1,4}[A-Za-z]?)|(?:ICU|USI|NICU|PICU)(?i: bed| lit)? \\d{1,3}[A-Za-z]?)\\b"
                    + "(?! (?i:of|beds|lits|chambres|articles|livres|pages|people|hours|times|patients|minutes|ou|fois|nights|nuits|years|ans|histoires|books|days|jours|heures))");

    private static final Pattern READING = Recognizer.shape(
            "(?i)\\b(?:workshop|meeting|conference|zoom|breakout|atelier|r[ée]union|congr[èe]s|on lit|qui lit|il lit|elle lit|je lis|lecture)\\b");

    @Override
    public List<Finding> in(PlainText text) {
        return text.all(ROOM).stream()
                .filter(match -> !READING.matcher(text.around(match.start(), match.end(), 4, 4))
                        .find())
                .filter(match -> !READING.matcher(text.before(match.start(), 2) + match.group())
                        .find())
                .map(match -> Finding.of(Kind.ROOM, text.span(match), Suggestion.of("room"), 55))
                .toList();
    }
}
