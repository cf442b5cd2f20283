package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Postal codes and streets with a number. Tumour stages (T3N1M0), coma scores, leads and vertebrae have the shape of a
 * postal code: without a space or a dash in its middle, or beside words of examination, it is none.
 */
final class PostalAddresses implements Recognizer {

    private static final Pattern CODE =
            Recognizer.shape("(?<![\\p{L}\\p{N}])(?i:[ABCEGHJ-NPRSTVXY])\\d(?i:[ABCEGHJ-NPRSTV-Z])(?<gap>["
                    + " -]?)\\d(?i:[ABCEGHJ-NPRSTV-Z])\\d(?![\\p{L}\\p{N}])");

    /** Tumours, coma, vertebrae, pregnancies, a lung embolism's trace: the letters of an examination and never of a place. */
    private static final Pattern CLINICAL =
            Pattern.compile("(?i)T\\dN\\dM\\d|E\\dV\\dM\\d|(?:C[1-8]|T\\d|L[1-5]|S[1-5]){3}|G\\dP\\dA\\d|S1Q3T3");

    private static final Pattern LIVING =
            Recognizer.shape("(?i)\\b(?:live[sd]?|living|address|postal|mail|street|ave|avenue|road"
                    + "|habit(?:e|es|ait|ent|ons)|adresse|postale?|domicile|demeure|d[ée]m[ée]nag[ée]e?|rue|boul|chemin)\\b"
                    + "|\\b(?-i:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NT|NU)\\b");

    private static final Pattern EXAMINING = Recognizer.shape(
            "(?i)\\b(?:stage[sd]?|staging|tumou?rs?|TNM|GCS|glasgow|score|ECG|EKG|spine|spinal|disc|vertebra[el]?|stade|tumeurs?|colonne|disque|vert[èe]bres?|hernie|coeur|heart"
                    + " sounds?|bruits?|route|model|mod[èe]le|biopsy|biopsie)\\b");

    private static final String STREETS =
            "(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Crescent|Cres|Boulevard|Blvd|Lane|Ln|Court"
                    + "|Place|Pl|Way|Terrace|Trail|Circle|Close|Grove|Parkway|Highway|Hwy|Concession|Line|Sideroad|Square|Sq|Quay|Wharf|Gate|Row|Mews|Walk|Path|Hill|Heights|Ridge|Landing|Alley|Crossing|Gardens|Bay|Point|Park)";

    private static final Pattern ENGLISH = Recognizer.shape(
            "\\b\\d{1,6}[A-Za-z]?(?: ?[-/] ?\\d{1,5}(?![\\p{L}\\d]))?,? (?:(?:North|South|East|West|[NSEW])\\.?"
                    + " )?(?:(?:[A-Z][\\p{L}'.-]*|\\d{1,3}(?:st|nd|rd|th|e|re)|\\d{1,3}(?= (?:St|Ave|Street|Avenue)\\b))"
                    + " ){1,3}"
                    + STREETS
                    + "\\b\\.?(?: (?:North|South|East|West|[NSEW]{1,2})\\b)?(?:,? ?(?:#|apt\\.?|unit|suite|apartment)"
                    + " ?\\d+\\w?)?");

    private static final Pattern FRENCH = Recognizer.shape("\\b\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,5})?,?"
            + " (?i:rue|av\\.|avenue|boul\\.|boulevard|ch\\.|chemin|boul|rang|place|all[ée]e|c[ôo]te|mont[ée]e|croissant|terrasse|ruelle|route|promenade|cour|carr[ée]|square|impasse|quai|esplanade|cercle|voie|sentier|cours|parc)"
            + " (?:(?i:de la|de l'|des|du|de|d'|la|le|les|l'|saint-|sainte-|st-|ste-)"
            + " ?){0,2}[\\p{Lu}\\d][\\p{L}\\d'-]*(?:[ -][\\p{Lu}][\\p{L}'-]*){0,3}(?:"
            + " (?:Nord|Sud|Est|Ouest|[NSEO])\\b)?(?:,? (?i:app\\.?|apt\\.?|appartement|bureau|unit[ée]|porte)"
            + " ?\\d+\\w?)?");

    /** 17e Rue, 1re Avenue; 1 Kingsway. */
    private static final Pattern ORDINAL = Recognizer.shape(
            "\\b\\d{1,6}[A-Za-z]?,? \\d{1,3}(?:re|er|e|ère|ième) (?i:rue|avenue|av\\.|rang|boulevard|boul\\.)(?:"
                    + " (?:Nord|Sud|Est|Ouest))?|\\b\\d{1,5} (?:Kingsway|Broadway|Esplanade|Promenade)\\b");

    private static final Pattern HIGHWAY = Recognizer.shape(
            "\\b\\d{1,6} (?:Highway|Hwy|(?:County|Range|Township|Concession) Road|Concession|Line|Route|Sideroad)"
                    + " \\d{1,4}\\b");

    private static final Pattern SEAT = Recognizer.shape("(?i)\\b(?:seats?|si[èe]ges?|fauteuil|rang[ée]e)\\b");

    private static final Set<String> BOXES = Names.words("p po c case r rr rural");

    private static final Pattern BOX = Recognizer.shape(
            "(?i)\\b(?:P\\.? ?O\\.? Box|C\\.P\\.|case postale) \\d{1,6}\\b|\\b(?:R\\.R\\.|RR(?= ?#)|RR(?="
                    + " \\d{1,2}(?:,| site))|rural route) ?#? ?\\d{1,2}\\b");

    @Override
    public List<Finding> in(PlainText text) {
        if (!text.hasDigits()) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var match : text.led(head -> head.length() >= 3 && Character.isDigit(head.charAt(1)), CODE)) {
            var around = text.around(match.start(), match.end(), 8, 3);
            var lives = LIVING.matcher(around).find();
            var spaced = !match.group("gap").isEmpty()
                    && match.group().equals(match.group().toUpperCase(java.util.Locale.ROOT));
            if (!CLINICAL.matcher(match.group()).matches()
                    && !EXAMINING.matcher(around).find()
                    && (spaced || lives)) {
                found.add(Finding.of(Kind.ADDRESS, text.span(match), Suggestion.of("place"), 75));
            }
        }
        for (var pattern : List.of(ENGLISH, FRENCH, ORDINAL, HIGHWAY, BOX)) {
            for (var match : text.led(head -> Character.isDigit(head.charAt(0)) || BOXES.contains(head), pattern)) {
                if (SEAT.matcher(text.before(match.start(), 1)).find()) {
                    continue;
                }
                found.add(Finding.of(Kind.ADDRESS, text.span(match), Suggestion.of("place"), 75));
            }
        }
        return found;
    }
}
