package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A bed or a room by its number, where somebody lay. */
final class Rooms implements Recognizer {

    private static final String NUMBER = "(?<number>\\p{Lu}?\\d{1,4}(?:-\\d{1,4})?(?:\\p{L}| \\p{Lu}(?![\\p{L}']))?)";

    /** Behind the French 'lit' alone may stand what somebody reads: it is a bed where an article or a comma goes before. */
    private static final Pattern ROOM = Recognizer.shape(
            "(?<![\\p{L}\\p{N}'-])(?:(?i:room|rm\\.?|bed|bedside|bay|pod|cubicle|box|alcove|stretcher|gurney|incubator|isolette"
                    + "|chambre|ch\\.|civi[èe]re|cubicule|alc[ôo]ve|incubateur|couveuse|(?:hallway|corridor|dialysis|chemo)"
                    + " (?:bed|chair|stretcher)|lit (?:de corridor|de couloir)|chambre d'isolement|salle (?:de"
                    + " (?:choc|r[ée]animation|r[ée]veil|trauma(?:tologie)?|naissance|dialyse)|d'(?:isolement|observation|accouchement|op[ée]ration))|(?:LDR|LDRP|resus)|(?:chair|fauteuil)(?="
                    + " #?\\d{1,3}(?: in| en| [àa] la| at)?"
                    + " (?:dialysis|dialyse|chemo|chimio)))|(?:(?<=(?i:\\b(?:le|au|du|un|ce|mon|son|notre|dernier|premier|même|des"
                    + " intensifs|USI|NICU|PICU|USIP)) |, )lit|Lit)|Trauma(?="
                    + " \\d{1,2}\\b)|(?:ICU|USI|NICU|PICU|CCU|USIP|USIN)(?i: bed| lit| room| chambre| pod)?)(?i: number|"
                    + " num[ée]ro| n[o°]\\.?)? ?#?(?<= |#)" + NUMBER + "(?![\\p{L}\\p{N}])(?!"
                    + " ?(?i:%|of|beds|lits|chambres|articles|livres|po[èe]mes|pages|lettres|people|personnes|times|patients|minutes|ou|fois|nights|nuits|years|ans"
                    + "|histoires|books|days|jours|hours?|heures?|h\\b|weeks|semaines|months|mois|reviews|rapports|dossiers|notes|degrees|degrés|stories|floors|étages|teams|colleagues))");

    private static final Set<String> HEADS = Names.words(
            "room rm bed bedside bay pod cubicle box alcove stretcher gurney incubator isolette chambre ch civière"
                    + " civiere cubicule alcôve incubateur couveuse hallway corridor dialysis chemo lit salle ldr ldrp"
                    + " resus chair fauteuil trauma icu usi nicu picu ccu usip usin");

    private static final Pattern ELSEWHERE = Recognizer.shape(
            "(?i)\\b(?:workshop|meeting|conference|seminar|classroom|lecture|zoom|breakout|hotel|motel|hostel|flower|garden|atelier|r[ée]union|congr[èe]s|conf[ée]rence|s[ée]minaire|cours|h[ôo]tel|gîte|on"
                    + " lit|qui lit|il lit|elle lit|je lis|escape|chat|juke|lunch|mail|tool|bo[îi]te)\\b");

    @Override
    public List<Finding> in(PlainText text) {
        if (!text.hasDigits()) {
            return List.of();
        }
        return text.led(HEADS::contains, ROOM).stream()
                .filter(match -> !ELSEWHERE
                        .matcher(text.around(match.start(), match.end(), 4, 4))
                        .find())
                .map(match -> Finding.of(Kind.ROOM, text.span(match), Suggestion.of("room"), 55))
                .toList();
    }
}
