package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers of licences to practise, and the medical identification number for Canada: behind the name of a college or a word
 * for a licence, with only small words, or other such words, between.
 */
final class Licences implements Recognizer {

    private static final Pattern NATIONAL = Recognizer.shape("(?i)\\bCAM[DG][ -]?\\d{4}[ -]?\\d{4}\\b");

    private static final String BODY =
            "(?:(?:CPS(?:O|BC|A|M|S|NS|NB|NL|PE|PEI)|CMQ|OIIQ|OIIAQ|CNO|CMPA|ACPM|MINC|NPI|DEA|MSP|MCC|RCPSC|CRMCC|CFPC|CMFC|BCCNM|CRNA)|(?i:college"
                    + " of physicians|royal college|college|coll[èe]ge(?: des m[ée]decins| royal)?))";
    private static final String WORD =
            "(?i:licen[cs]e[ds]?|registration|registered|permit|permis|inscription|billing|facturation|prescriber|prescripteur|prescriptrice"
                    + "|practitioner|praticien(?:ne)?|physician|m[ée]decin|member|membre|practice|pratique|exercice)";
    private static final String COUNTER = "(?i:number|no\\.?|num\\.?|n[°º]|num[ée]ro|ID|#)";
    private static final String SMALL =
            "(?i:is|was|est|as|of|the|du|de|des|d'|au|[àa]|la|le|in|with|my|m[ée]dical|medical|RAMQ|OHIP)";

    private static final Pattern NAMED =
            Recognizer.shape("\\b(?:" + BODY + "|" + WORD + ")\\b(?:[ ,:]{1,2}(?:" + BODY + "|"
                    + WORD + "|" + COUNTER + "|" + SMALL + ")(?![\\p{L}])){0,5}[ ,:#(]{0,4}"
                    + "(?<number>(?:\\p{Lu}{1,3}[ -]?)?\\d(?:[ -]?\\d){3,9})(?![\\p{L}\\p{N}])");

    private static final Set<String> HEADS = Names.words("""
            cpso cpsbc cpsa cpsm cpss cpsns cpsnb cpsnl cpspe cpspei cmq oiiq oiiaq cno cmpa acpm minc npi dea msp mcc rcpsc crmcc cfpc cmfc bccnm
            crna college royal collège licence license licences licenses licensed licenced registration registered permit permis inscription billing
            facturation prescriber prescripteur prescriptrice practitioner praticien praticienne physician médecin medecin member membre practice
            pratique exercice""");

    private static final Pattern COUNTS = Recognizer.shape(".*(?:#|\\b" + COUNTER + ")[ :,#(]*$");
    private static final Pattern THINGS = Recognizer.shape(
            "(?i)^"
                    + " ?(?:%|\\$|(?:members|membres|dollars|people|personnes|hours|heures|physicians|m[ée]decins|runners|coureurs|years|ans|places)\\b)");

    @Override
    public List<Finding> in(PlainText text) {
        if (!text.hasDigits()) {
            return List.of();
        }
        var named = text.led(HEADS::contains, NAMED).stream()
                .filter(match -> digits(match) >= (isCounted(match) ? 4 : 5))
                .filter(match ->
                        !THINGS.matcher(text.text().substring(match.end())).find())
                .map(match -> text.span(match, "number"));
        var national =
                text.led(head -> head.startsWith("cam"), NATIONAL).stream().map(text::span);
        return Stream.concat(named, national)
                .map(span -> Finding.of(Kind.LICENCE, span, Suggestion.REMOVE, 87))
                .toList();
    }

    private static boolean isCounted(MatchResult match) {
        return COUNTS.matcher(match.group().substring(0, match.start("number") - match.start()))
                .matches();
    }

    private static long digits(MatchResult match) {
        return match.group("number").chars().filter(Character::isDigit).count();
    }
}
