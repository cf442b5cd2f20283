package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers of charts, files, visits and samples, beside the word that says so: a word that names nothing else ('MRN',
 * 'dossier') is enough, others need 'number', 'no.' or '#' as well.
 */
final class RecordNumbers implements Recognizer {

    private static final String SURE = "MRN|URN|CRN|EMR|EHR|DM[ÉE]|DME|chart|medical record|health"
            + " record|encounter|accession|dossier|[ée]pisode|requ[êe]te|r[ée]?quisition|file|claim|r[ée]clamation|WSIB|CNESST";
    private static final String PERHAPS =
            "(?<looked>exam|examen|study|scan|cliché|[ée]tude)|hospital|record|imaging|image|series|order|prescription"
                    + "|Rx|referral|incident|report|complaint|biopsy|pathology|path|barcode|bracelet|wristband|label|sticker"
                    + "|booking|imagerie|ordonnance|demande|consultation|r[ée]f[ée]rence|rapport|plainte|pr[ée]l[èe]vement"
                    + "|lame|biopsie|[ée]tiquette|s[ée]jour|hospitalisation|index|visit|specimen|sample|case|patient|unit"
                    + "|account|lab(?:o|oratory|oratoire)?|admission|CR|fiche"
                    + "|visite|sp[ée]cimen|[ée]chantillon|compte|cas|h[ôo]pital|usager|tube";

    private static final String COUNTER = "number|no\\.?|num\\.?|n[°º]|num[ée]ro|ID|I\\.D\\.|identifier|identifiant|#";
    private static final String BETWEEN = "(?: (?:is|was|were|est|[ée]tait)(?: le)?)?[ ,:#(«=\"-]{0,4}";
    private static final String VALUE =
            "(?<number>(?:(?-i:[A-Z]{1,4})[ /-]?)?\\d(?:[ /-]?\\d|-(?-i:[A-Z]{1,4})-\\d){2,13}(?:[ /-]?(?-i:[A-Z]{1,2})(?![\\p{L}]))?)(?![\\p{L}\\p{N}])";

    private static final Pattern NAMED = Recognizer.shape("(?i)\\b(?:(?<sure>" + SURE + ")|" + PERHAPS + ")"
            + "(?: (?:m[ée]dical|clinique|sant[ée]|clinic|chart|record|file|patiente?|client|file|d'imagerie|de"
            + " laboratoire|de la clinique|de l'h[ôo]pital|de soins|hospitalier|papier|[ée]lectronique|ending(?:"
            + " in)?|se terminant par|de (?:l'|la |mon |ma |son |sa )?\\p{Ll}{2,12}|d'\\p{Ll}{2,12}))?"
            + "(?<counter>,? ?(?:" + COUNTER + "))?" + BETWEEN + VALUE);

    private static final Pattern COUNTED =
            Recognizer.shape("(?i)\\b(?:num[ée]ro|n[o°º]\\.?|number|no\\.?) (?:(?:de|du|d'|of|for) ?(?:la |the )?|)(?:"
                    + SURE + "|" + PERHAPS + ")(?: (?:m[ée]dical|clinique))?" + BETWEEN + VALUE);

    private static final Set<String> HEADS = Names.words("""
            exam study scan imaging image series order prescription rx referral incident report complaint biopsy pathology path barcode bracelet wristband label
            sticker claim booking examen étude etude cliché cliche imagerie ordonnance demande consultation référence reference rapport plainte
            prélèvement prelevement lame biopsie étiquette etiquette séjour sejour hospitalisation index réquisition mrn urn crn emr ehr dmé dme chart medical health encounter accession dossier épisode episode requête requete requisition réclamation reclamation wsib cnesst hospital file
            record visit specimen sample case patient unit account lab laboratory laboratoire admission cr fiche visite spécimen échantillon
            echantillon compte cas hôpital hopital usager tube""");

    private static final Pattern OWNER = Recognizer.shape(
            "\\b(?:MRN|(?i:chart|dossier|medical record|(?:file|accession|record|hospital|encounter|exam|visit) (?:number|no)"
                    + "|num[ée]ro d(?:e |u |'|e l')(?:dossier|visite|examen|[ée]pisode|patient|usager|h[ôo]pital|carte d'h[ôo]pital)"
                    + "|wristband|bracelet))\\b");

    /** Trials, articles and books: everybody may look them up. */
    private static final Pattern PUBLISHED = Pattern.compile("(?i)NCT|PMID|ISBN|DOI|COVID|SARS|H\\d");

    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1(?:19|20)\\d\\d|(?:19|20)\\d\\d([-/.])\\d{1,2}\\2\\d{1,2}");

    private static final Set<String> COUNTERS = Names.words("numéro numero no n° nº n number");

    /** What was counted and not given to somebody. */
    private static final Pattern THINGS = Recognizer.shape("(?i)^"
            + " ?(?:%|\\$|(?:improvements|charts|dossiers|patients?|pages|visits?|visites|files|records|reads|dollars"
            + "|people|personnes|times|fois|hours|heures|days|jours|years|ans)\\b)");

    @Override
    public List<Finding> in(PlainText text) {
        if (!text.hasDigits()) {
            return List.of();
        }
        var named = text.led(HEADS::contains, NAMED).stream()
                .filter(match -> digits(match) >= least(match))
                .filter(match -> !PUBLISHED.matcher(match.group("number")).lookingAt())
                .filter(match -> !DAY.matcher(match.group("number")).matches());
        var counted = text.led(COUNTERS::contains, COUNTED).stream().filter(match -> digits(match) >= 4);
        var beside = Stream.concat(named, counted)
                .filter(match ->
                        !THINGS.matcher(text.text().substring(match.end())).find())
                .map(match -> Finding.of(Kind.RECORD_NUMBER, text.span(match, "number"), Suggestion.REMOVE, 86));
        return Stream.concat(beside, near(text)).toList();
    }

    /** Farther from its word a number has to be a long one, and whole. */
    private static Stream<Finding> near(PlainText text) {
        return Digits.of(text, 6, 10).stream()
                .filter(Digits.Number::isWhole)
                .filter(number -> !number.isMeasured(text) && !number.isRow(text))
                .filter(number -> !DAY.matcher(text.text().substring(number.start(), number.end()))
                        .matches())
                .filter(number -> OWNER.matcher(text.around(number.start(), number.end(), 9, 6))
                        .find())
                .filter(number ->
                        !THINGS.matcher(text.text().substring(number.end())).find())
                .map(number ->
                        Finding.of(Kind.RECORD_NUMBER, text.span(number.start(), number.end()), Suggestion.REMOVE, 55));
    }

    /** The less the words say that somebody was given a number, the longer it must be. */
    private static long least(MatchResult match) {
        if (match.group("counter") != null) {
            return 4;
        }
        if (match.group("sure") != null
                || Character.isLetter(match.group("number").charAt(0))) {
            return 5;
        }
        return match.group("looked") != null ? 7 : Integer.MAX_VALUE;
    }

    private static long digits(MatchResult match) {
        return match.group("number").chars().filter(Character::isDigit).count();
    }
}
