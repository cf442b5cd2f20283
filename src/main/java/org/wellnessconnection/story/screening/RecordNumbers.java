package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers of charts, files, visits and samples, beside the word that says so: a word that names nothing else ('MRN',
 * 'dossier') is enough, others need 'number', 'no.' or '#' as well.
 */
final class RecordNumbers implements Recognizer {

    private static final String SURE = "MRN|URN|CRN|EMR|EHR|DM[ÉE]|DME|chart|medical record|health"
            + " record|encounter|accession|dossier|[ée]pisode|requ[êe]te|requisition";
    private static final String PERHAPS =
            "hospital|file|record|visit|specimen|sample|case|patient|unit|account|lab(?:o|oratory|oratoire)?|admission|CR|fiche"
                    + "|visite|sp[ée]cimen|[ée]chantillon|compte|cas|h[ôo]pital|usager|tube";

    private static final String COUNTER = "number|no\\.?|num\\.?|n[°º]|num[ée]ro|ID|I\\.D\\.|identifier|identifiant|#";
    private static final String BETWEEN = "(?: (?:is|was|were|est|[ée]tait)(?: le)?)?[ ,:#(-]{0,4}";
    private static final String VALUE = "(?<number>(?:(?-i:[A-Z]{1,3})[ -]?)?\\d(?:[ -]?\\d){2,13})(?![\\p{L}\\p{N}])";

    private static final Pattern NAMED = Recognizer.shape("(?i)\\b(?:(?<sure>" + SURE + ")|" + PERHAPS + ")"
            + "(?: (?:m[ée]dical|clinique|sant[ée]|clinic|chart|record|file|de la clinique|de l'h[ôo]pital))?"
            + "(?<counter>,? ?(?:" + COUNTER + "))?" + BETWEEN + VALUE);

    private static final Pattern COUNTED =
            Recognizer.shape("(?i)\\b(?:num[ée]ro|n[o°º]\\.?|number|no\\.?) (?:(?:de|du|d'|of|for) ?(?:la |the )?|)(?:"
                    + SURE + "|" + PERHAPS + ")(?: (?:m[ée]dical|clinique))?" + BETWEEN + VALUE);

    private static final Set<String> HEADS = Names.words("""
            mrn urn crn emr ehr dmé dme chart medical health encounter accession dossier épisode episode requête requete requisition hospital file
            record visit specimen sample case patient unit account lab laboratory laboratoire admission cr fiche visite spécimen échantillon
            echantillon compte cas hôpital hopital usager tube""");

    private static final Set<String> COUNTERS = Names.words("numéro numero no n° nº n number");

    /** What was counted and not given to somebody. */
    private static final Pattern THINGS = Recognizer.shape(
            "(?i)^"
                    + " ?(?:%|\\$|(?:improvements|charts|dossiers|patients?|pages|visits?|visites|files|records|reads|dollars|people|personnes|times|fois|hours|heures|days|jours|years|ans)\\b)");

    @Override
    public List<Finding> in(PlainText text) {
        if (!text.hasDigits()) {
            return List.of();
        }
        var named = text.led(HEADS::contains, NAMED).stream()
                .filter(match ->
                        digits(match) >= (match.group("counter") != null ? 4 : match.group("sure") != null ? 5 : 6))
                .filter(match -> match.group("sure") != null
                        || match.group("counter") != null
                        || Character.isLetter(match.group("number").charAt(0)));
        var counted = text.led(COUNTERS::contains, COUNTED).stream().filter(match -> digits(match) >= 4);
        return java.util.stream.Stream.concat(named, counted)
                .filter(match ->
                        !THINGS.matcher(text.text().substring(match.end())).find())
                .map(match -> Finding.of(Kind.RECORD_NUMBER, text.span(match, "number"), Suggestion.REMOVE, 86))
                .toList();
    }

    private static long digits(MatchResult match) {
        return match.group("number").chars().filter(Character::isDigit).count();
    }
}
