package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of charts, files, visits and samples, beside the word that says so. */
final class RecordNumbers implements Recognizer {

    private static final Pattern NAMED = Recognizer.shape(
            "(?i)\\b(?:MRN|medical record|health record|hospital|chart|file|record|accession|encounter|visit|specimen|sample|case|patient id|unit"
                    + "|dossier(?: m[ée]dical)?|fiche|[ée]pisode|visite|sp[ée]cimen|[ée]chantillon|admission)"
                    + "(?: (?:number|no\\.?|num\\.?|id|num[ée]ro)| ?(?:n[o°]\\.?|#))(?: (?:is|was|est|[ée]tait)(?: le)?)?[ :#]{0,3}(?<number>[A-Z]{0,3}-?\\d[\\d -]{2,12}\\d)\\b");

    private static final Pattern SHORT = Recognizer.shape(
            "(?:\\b(?:MRN|(?i:chart|dossier|URN|CRN))|(?i:\\b(?:num[ée]ro|n[o°]\\.?) (?:de |du )(?:dossier|fiche|chart|visite|l'[ée]chantillon|admission)))"
                    + "(?: (?i:is|was|est|[ée]tait|[ée]tait le|est le))?[ :#]{0,3}(?<number>[A-Z]{0,3}-?\\d[\\d-]{3,11}\\d)\\b(?! (?i:improvements|charts|dossiers|patients|pages))");

    @Override
    public List<Finding> in(PlainText text) {
        return Stream.of(NAMED, SHORT)
                .flatMap(pattern -> text.all(pattern).stream())
                .filter(match ->
                        match.group("number").chars().filter(Character::isDigit).count() >= 4)
                .map(match -> Finding.of(Kind.RECORD_NUMBER, text.span(match, "number"), Suggestion.REMOVE, 86))
                .toList();
    }
}
