package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Postal codes and streets with a number. Tumour stages (T3N1M0), coma scores, leads and vertebrae have the shape of a
 * postal code: without a space or a dash in its middle, or beside words of examination, it is none.
 */
final class PostalAddresses implements Recognizer {

    private static final Pattern CODE =
            Recognizer.shape("(?<![\\p{L}\\p{N}])(?i:[ABCEGHJ-NPRSTVXY])\\d(?i:[ABCEGHJ-NPRSTV-Z])(?<gap>[ -]?"
                    + ")\\d(?i:[ABCEGHJ-NPRSTV-Z])\\d(?![\\p{L}\\p{N}])");

    /** Tumours, coma, vertebrae, pregnancies, a lung embolism's trace: the letters of an examination and never of a place. */
    private static final Pattern CLINICAL = Pattern.compile(
            "(?i)T\\dN\\dM\\d|[EVMY]\\d[EVM]\\d[EVM]\\d|(?:C[1-8]|T\\d|L[1-5]|S[1-5]){3}|G\\d[PT]\\d[AP]\\d|S1Q3T3"
                    + "|(\\p{L})\\d\\1\\d\\1\\d");

    private static final Pattern LIVING =
            Recognizer.shape("(?i)\\b(?:live[sd]?|living|address|postal|mail|street|ave|avenue|road"
                    + "|habit(?:e|es|ait|ent|ons)|adresse|postale?|domicile|demeure|d[ée]m[ée]nag[ée]e?|rue|boul|chemin)\\b"
                    + "|\\b(?-i:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NT|NU)\\b");

    private static final Pattern EXAMINING = Recognizer.shape(
            "(?i)\\b(?:stage[sd]?|staging|tumou?rs?|TNM|GCS|glasgow|score|ECG|EKG|spine|spinal|disc|vertebra[el]?"
                    + "|stade|tumeurs?|colonne|disque|vert[èe]bres?|hernie|coeur|heart"
                    + " sounds?|bruits?|route|model|mod[èe]le|biopsy|biopsie)\\b");

    private static final String STREETS =
            "(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Crescent|Cres|Boulevard|Blvd|Lane|Ln|Court"
                    + "|Place|Pl|Way|Terrace|Trail|Circle|Close|Grove|Parkway|Highway|Hwy|Concession|Line|Sideroad|Square"
                    + "|Sq|Quay|Wharf|Gate|Row|Mews|Walk|Path|Hill|Heights|Ridge|Landing|Alley|Crossing|Gardens|Bay|Point"
                    + "|Park|Hollow|Glen|Cove|Manor|Bend|Loop)";

    private static final Pattern ENGLISH = Recognizer.shape(
            "\\b\\d{1,6}[A-Za-z]?(?: ?[-/] ?\\d{1,5}(?![\\p{L}\\d]))?(?:,| -)? (?:(?:North|South|East|West|[NSEW])\\.?"
                    + " )?(?:(?:[A-Z][\\p{L}'.-]*|\\d{1,3}(?:st|nd|rd|th|e|re)|\\d{1,3}(?= (?:St|Ave|Street|Avenue)\\b))"
                    + " ){1,3}"
                    + STREETS
                    + "\\b\\.?(?: (?:North|South|East|West|[NSEW]{1,2})\\b)?(?:,? ?(?:#|apt\\.?|unit|suite|apartment)"
                    + " ?\\d+\\w?)?");

    private static final Pattern FRENCH =
            Recognizer.shape("\\b\\d{1,6}(?:-?[A-Za-z])?(?: (?:bis|ter))?(?:[-/]\\d{1,5})?,?"
                    + " (?i:rue|av\\.|avenue|boul\\.|boulevard|ch\\.|chemin|boul|rang|place|all[ée]e|c[ôo]te|mont[ée]e|croissant"
                    + "|terrasse|ruelle|route|promenade|cour|carr[ée]|square|impasse|quai|esplanade|cercle|voie|sentier"
                    + "|cours|parc)"
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

    /** 'Grande Allée' and 'Côte-des-Neiges' are streets without a word for one; so is a name with a point of the compass. */
    private static final Pattern UNTYPED = Recognizer.shape(
            "\\b\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,5})?,? (?:(?:(?:la |de la )?(?i:Grande[- ]All[ée]e|Grande[- ]Rue"
                    + "|Petite[- ]Rue|Vieux[- ]Chemin)"
                    + "|(?:C[ôo]te|Mont[ée]e|Place|Rang)-[\\p{Lu}\\p{Ll}'-]{3,30})(?: (?:Nord|Sud|Est|Ouest|[NSEO]\\.?(?![\\p{L}])))?"
                    + "|(?:de la |de l'|des |du |de |d'|boul\\. )?\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){0,2} (?:Nord|Sud"
                    + "|Est|Ouest|North|South|East|West)"
                    + ")(?![\\p{L}\\p{N}])");

    /** A door of a house in a street that is only called by its name. */
    private static final Pattern DOOR = Recognizer.shape(
            "\\b\\d{1,6}[A-Za-z]?,? (?:de la |des |du |de |d')?\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){0,2},?"
                    + " (?i:#|apt\\.?|app\\.?|apartment|appartement|unit|suite|porte) ?#?\\d{1,5}[A-Za-z]?(?![\\p{L}\\p{N}])");

    /** A house, where something stops before it: 'devant le 1402 Lasalle'. */
    private static final Pattern AT_A_DOOR =
            Recognizer.shape("(?i:devant le|en face du|outside|in front of) (?<number>\\d{2,5}[A-Z]?,?"
                    + " (?i:de la |de l'|des |du |de |d')?(?!(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|CHSLD|CLSC|CHU)\\b)\\p{Lu}[\\p{L}'.-]{2,}(?: \\p{Lu}[\\p{L}'.-]+){0,2})");

    private static final Set<String> DOORS = Names.words("devant en outside in");

    /** Where somebody lives, whatever the street is. */
    private static final Pattern AT_HOME = Recognizer.shape(
            "(?i)(?:live[sd]?|living|reside[sd]?|house|home|habit(?:e|es|ait|ent|ons|ais)|reste|restait|demeur(?:e"
                    + "|ait)|logeait|adresse|address|maison|domicile)"
                    + "(?: [\\p{L}']{1,12}){0,3}(?: (?:at|is|was|au|est|[ée]tait)| ?:) (?:(?:le|#\\d{1,4},) )?(?<number>\\d{1,6}[A-Z]?,?"
                    + " (?:de la |des |du |de |d')?(?-i:(?!(?:January|February|March|April|May|June|July|August|September"
                    + "|October|November|December|Celsius)\\b)\\p{Lu})[\\p{L}'.-]{2,}(?: (?-i:\\p{Lu})[\\p{L}'.-]+){0,2})");

    private static final Set<String> HOMES = Names.words("""
            live lives lived living reside resides resided house home habite habites habitait habitent habitons habitais reste restait demeure demeurait
            logeait adresse address maison domicile""");

    /** In haste streets are in lower case. Not so many words may stand before them, or it is a way to walk. */
    private static final Pattern HASTY = Recognizer.shape(
            "\\b\\d{2,6}[a-z]?,? (?!minutes?|hours?|km|miles?|blocks?|years?|times|more|people|long|busy|dark"
                    + "|new|old|other)(?:(?:north|south|east|west|[nsew]) )?"
                    + "[\\p{L}'-]{3,20}(?: [\\p{L}'-]{3,20})? (?i:street|avenue|ave|crescent|cres|blvd|boulevard)(?![\\p{L}])");

    /** In haste: '38 ch du lac vert', '1313 des sapins', '4526a garneau a 2h'. */
    private static final Pattern HASTY_FRENCH = Recognizer.shape(
            "\\b\\d{1,5}[a-z]?,? (?:ch|chemin|rue|rang|boul|av|route)\\.? (?:de la |de l'|des |du |de |d')?\\p{Ll}[\\p{L}'-]{2,}(?: (?!jvais|pis|et"
                    + "|pour|avec)\\p{Ll}[\\p{L}'-]{2,}){0,2}|(?<=\\b(?:au|chez|du) )\\d{3,5} des \\p{L}[\\p{L}'-]{3,}s(?![\\p{L}])");

    private static final Pattern WORDED =
            Recognizer.shape("(?i)(?:" + NumberWords.ENGLISH + " (?-i:(?:\\p{Lu}[\\p{L}'-]+ ){1,2}"
                    + "(?:Street|Avenue|Road|Drive|Crescent|Lane|Court|Terrace|Boulevard))|(?:cent |deux cents? |trois cents? )?"
                    + NumberWords.FRENCH
                    + ", rue (?:de la |de l'|des |du |de |d')?(?-i:\\p{Lu})[\\p{L}'-]+)(?![\\p{L}])");

    /** The number behind: 'rue de l'Orme, au numéro 26', 'Elm Street, number 210'; or where two streets meet. */
    private static final Pattern BEHIND =
            Recognizer.shape("(?:(?i:rue|avenue|boulevard|chemin|rang|place) (?i:(?:de la |de l'|des |du |de |d')?)"
                    + "\\p{Lu}[\\p{L}'-]+(?:[ -]\\p{Lu}[\\p{L}'-]+){0,2}|(?:\\p{Lu}[\\p{L}'-]+ ){1,2}" + STREETS + ")"
                    + ",? (?i:(?:at |au |le )?(?:number|num[ée]ro|no\\.?|n°)) ?\\d{1,6}(?![\\p{L}\\p{N}])");

    private static final String STREET_NAME =
            "(?:(?i:rue |de la |des |du |de |d')){0,2}(?:\\p{Lu}[\\p{L}'-]+|\\d{1,3}(?:e|re|st|nd|rd|th)(?: (?:Rue|Avenue|Street))?)";

    private static final Pattern CORNER = Recognizer.shape("(?i:corner of|intersection (?:of|de|des)|coin|angle) "
            + STREET_NAME + "(?: (?:Street|St|Ave|Avenue|Road|Rd)\\.?)?(?i: and | & | et )" + STREET_NAME
            + "(?![\\p{L}\\p{N}])");

    private static final Set<String> CORNERS = Names.words("corner coin angle intersection");
    private static final Set<String> FRENCH_STREETS = Names.words("rue avenue boulevard chemin rang place");

    private static final Pattern SEAT = Recognizer.shape("(?i)\\b(?:seats?|si[èe]ges?|fauteuil|rang[ée]e)\\b");

    private static final Set<String> BOXES = Names.words(
            "p po c cp b bp case casier boîte boite r rr ss rural general poste site lot mile km civic numéro box fire emergency band house range township twp route trailer ne nw se sw rang chemin rue stn");

    private static final Pattern BOX = Recognizer.shape(
            "(?i)\\b(?:P\\.? ?O\\.? Box|C\\. ?P\\.|CP|B\\. ?P\\.|BP|(?:case|casier) postale?|bo[îi]te postale"
                    + "|civic(?: number| address)?|num[ée]ro civique)"
                    + " ?#? ?\\d{1,6}\\b|\\bbox \\d{1,5}, (?-i:\\p{Lu})\\p{Ll}{2,}|\\bsite \\d{1,4},? (?:comp|box|bo[îi]te)\\.? \\d{1,4}"
                    + "|\\blot \\d{1,4},? (?:con(?:cession|c?\\.?)|rang) \\d{1,3}|\\b(?:mile|km) \\d{1,5}(?:\\.\\d)?,? (?-i:\\p{Lu}[\\p{L}'-]+"
                    + " ){0,2}(?:highway|hwy|road|route|chemin)"
                    + "|\\bgeneral delivery, (?-i:\\p{Lu})\\p{Ll}+|\\bposte restante, (?-i:\\p{Lu})\\p{Ll}+|\\bSS ?#? ?\\d{1,2},"
                    + "|\\b(?:fire|emergency|civic) (?:number|no\\.?|#) ?\\d{3,6}\\b|\\b(?:band )?house (?:no\\.? ?|number )?\\d{1,4}(?= on the reserve\\b)"
                    + "|\\bband house \\d{1,4}\\b|\\b(?:range|township|twp) (?:road|rd) \\d{1,4}\\b|\\broute rurale (?:no?\\.? ?|n° ?)?\\d{1,2}\\b"
                    + "|\\btrailer (?:no\\.? ?|#)?\\d{1,3}, (?-i:\\p{Lu})|\\b(?:NE|NW|SE|SW)[ -]\\d{1,2}-\\d{1,3}-\\d{1,2}(?:[ -]W\\d)?\\b"
                    + "|\\bR\\. ?R\\. (?:no\\.?|n°) ?\\d{1,2}\\b|\\b(?-i:RR) \\d{1,2}\\b(?! ?(?:ms|bpm|/min|interval))|\\b(?:rang|chemin|rue) [^.,!?\\n]{2,30}, (?:num[ée]ro|no|lot)"
                    + " \\d{1,5}\\b|\\bstn\\.? \\p{L}+, box \\d{1,5}\\b"
                    + "|\\b(?:R\\.R\\.|RR(?= ?#)|RR(?="
                    + " \\d{1,2}(?:,| site))|rural route) ?#? ?\\d{1,2}\\b");

    @Override
    public List<Finding> in(PlainText text) {
        var found = new ArrayList<Finding>();
        text.led(CORNERS::contains, CORNER).forEach(match -> found.add(place(text, match)));
        text.led(NumberWords.HEADS::contains, WORDED).forEach(match -> found.add(place(text, match)));
        if (!text.hasDigits()) {
            return found;
        }
        text.led(FRENCH_STREETS::contains, BEHIND).forEach(match -> found.add(place(text, match)));
        text.atCapitals(BEHIND).forEach(match -> found.add(place(text, match)));
        for (var match : text.led(head -> head.length() >= 3 && Character.isDigit(head.charAt(1)), CODE)) {
            var around = text.around(match.start(), match.end(), 8, 3);
            var lives = LIVING.matcher(around).find();
            var written = !match.group("gap").isEmpty()
                    || match.group().equals(match.group().toUpperCase(java.util.Locale.ROOT));
            if (!CLINICAL.matcher(match.group()).matches()
                    && !EXAMINING.matcher(around).find()
                    && (written || lives)) {
                found.add(Finding.of(Kind.ADDRESS, text.span(match), Suggestion.of("place"), 75));
            }
        }
        for (var pattern : List.of(ENGLISH, FRENCH, ORDINAL, HIGHWAY, BOX, UNTYPED, HASTY, HASTY_FRENCH, DOOR)) {
            for (var match : text.led(head -> Character.isDigit(head.charAt(0)) || BOXES.contains(head), pattern)) {
                if (SEAT.matcher(text.before(match.start(), 1)).find()) {
                    continue;
                }
                found.add(place(text, match));
            }
        }
        Stream.of(text.led(HOMES::contains, AT_HOME), text.led(DOORS::contains, AT_A_DOOR))
                .flatMap(List::stream)
                .map(match -> Finding.of(Kind.ADDRESS, text.span(match, "number"), Suggestion.of("place"), 74))
                .forEach(found::add);
        return found;
    }

    private static Finding place(PlainText text, MatchResult match) {
        return Finding.of(Kind.ADDRESS, text.span(match), Suggestion.of("place"), 75);
    }
}
