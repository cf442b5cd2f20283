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
            "(?:C\\. ?M\\. ?Q\\.|C\\. ?P\\. ?S\\. ?[A-Z]\\.|(?i:CPS(?:O|BC|A|M|S|NS|NB|NL|PE|PEI)|CMQ|OIIQ|OIIAQ"
                    + "|CNO|CMPA|ACPM|MINC|NPI|DEA|MSP|MCC|RCPSC|CRMCC|CFPC|CMFC|BCCNM|CRNA|OCP|RCDSO|CRPO|OCSWSSW|OPQ|ODQ"
                    + "|OPPQ|CLPNA|NSCN|SRNA|OMCO|MCCQE|CaRMS|MD|M\\.D\\.|md|FRCPC|CCFP|RN|inf\\.)|(?i:college"
                    + " of physicians|royal college|college|coll[èe]ge(?: des m[ée]decins| royal)?))";
    private static final String WORD =
            "(?i:licen[cs](?:e[ds]?|ing|ure)|lic\\.?|prac|reg(?:istr(?:ation|ant|y))?\\.?|badge|employee|student|matricule"
                    + "|employ[ée]e?|[ée]tudiant|certificat(?:e|ion)?|immatriculation|tableau|stamp|tampon|[ée]tampe|sceau"
                    + "|enrol?ment|registered|permit|permis|inscription|billing|facturation|prescriber|prescripteur|prescriptrice"
                    + "|practitioner|praticien(?:ne)?|physician|m[ée]decin|member|membre|practice|pratique|exercice)";
    private static final String COUNTER = "(?i:number|no\\.?|num\\.?|n[°º]|num[ée]ro|ID|#)";
    private static final String SMALL =
            "(?i:is|was|est|[ée]tait|par c(?:œ|oe)ur|by heart|mine|mien(?:ne)?|le|as|of|card|carte|the|du|de|des|d'|au|[àa]|la|le|in|with|under|sous|holder|titulaire|regular|r[ée]gulier|(?:l')?(?:N\\.-[BÉE]\\.|Î\\.-P\\.-É\\.|P\\.E\\.I\\.|N\\.[BS]\\.)"
                    + "|my|m[ée]dical|medical|RAMQ|OHIP)";

    private static final Pattern NAMED =
            Recognizer.shape("\\b(?:" + BODY + "|" + WORD + ")\\b(?:[ ,:]{1,2}(?:" + BODY + "|"
                    + WORD + "|" + COUNTER + "|" + SMALL + ")(?![\\p{L}])){0,5}[ ,:#(«=\"\\-]{0,4}"
                    + "(?<number>(?:\\p{Lu}{1,6}[ -]?)?\\d(?:[ -]?\\d){3,9}(?:-?[A-Z])?)(?![\\p{L}\\p{N}])");

    /** What says by itself that a licence is spoken of, for a number some words away. */
    private static final Pattern SPOKEN_OF = Recognizer.shape(
            "(?i)\\b(?:licen[cs](?:e|ing|ure)s? (?:number|no|num|card)s?|(?:college|registration|registrant|permit"
                    + "|prescriber|billing|practitioner|membership|badge|employee) (?:number|no|num|ID)s?"
                    + "|CPS(?:O|BC|A|M|S|NS|NB|NL|PEI)|CMQ|OIIQ|CNO|num[ée]ros? d(?:e |')(?:permis|candidate?|groupe|pratique|inscription"
                    + "|prescripteur|prescriptrice|membre|facturation|licence|employ[ée]e?)"
                    + "|(?:mon|son|ton|notre|leur|le) (?:permis|matricule|num[ée]ro du coll[èe]ge)|certificat d'immatriculation"
                    + "|tableau de l'Ordre|permis (?:restrictif|de pratique|d'exercice|d'exercer)|cartes? de stage|du Coll[èe]ge)\\b");

    private static final Pattern BARE = Recognizer.shape(
            "(?<![\\p{L}\\p{N}$./-])(?:[A-Z]{1,4}[- ]?)?(?:\\d{4,7}|\\d{2}-\\d{3,4})(?![\\p{L}\\p{N}%$-]|[.,/: ]\\d)");
    private static final Pattern TELEPHONE = Pattern.compile("\\d{3}[- ]\\d{3}[- ]\\d{4}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Set<String> HEADS = Names.words("""
            lic prac c immatriculation tableau stamp tampon étampe etampe sceau md m rn frcpc ccfp inf licensing licensure reg registrant registry badge employee student matricule employé employée étudiant certificate certification enrolment
            enrollment ocp rcdso crpo ocswssw opq odq oppq clpna nscn srna omco mccqe carms
            cpso cpsbc cpsa cpsm cpss cpsns cpsnb cpsnl cpspe cpspei cmq oiiq oiiaq cno cmpa acpm minc npi dea msp mcc rcpsc crmcc cfpc cmfc bccnm
            crna college royal collège licence license licences licenses licensed licenced registration registered permit permis inscription billing
            facturation prescriber prescripteur prescriptrice practitioner praticien praticienne physician médecin medecin member membre practice
            pratique exercice""");

    private static final Pattern COUNTS = Recognizer.shape(".*(?:#|\\b" + COUNTER + ")[ :,#(«=\"\\-]*$");
    private static final Pattern THINGS = Recognizer.shape("(?i)^"
            + " ?(?:%|\\$|(?:members|membres|dollars|people|personnes|hours|heures|patients?|days|jours|times|fois"
            + "|physicians|m[ée]decins|runners|coureurs|years|ans|places)\\b)");

    @Override
    public List<Finding> in(PlainText text) {
        if (!text.hasDigits()) {
            return List.of();
        }
        var named = text.led(HEADS::contains, NAMED).stream()
                .filter(match -> !TELEPHONE.matcher(match.group("number")).matches())
                .filter(match -> digits(match) >= (isCounted(match) || isLettered(match) ? 4 : 5))
                .filter(match ->
                        !THINGS.matcher(text.text().substring(match.end())).find())
                .map(match -> text.span(match, "number"));
        var national =
                text.led(head -> head.startsWith("cam"), NATIONAL).stream().map(text::span);
        var sure = Stream.concat(named, national).map(span -> Finding.of(Kind.LICENCE, span, Suggestion.REMOVE, 87));
        return Stream.concat(sure, spokenOf(text)).toList();
    }

    /** 'I had forgotten my college number. C-20771, said the clerk': the word and the number stand apart. */
    private static Stream<Finding> spokenOf(PlainText text) {
        return text.all(BARE).stream()
                .filter(match -> !YEAR.matcher(match.group()).matches())
                .filter(match ->
                        !THINGS.matcher(text.text().substring(match.end())).find())
                .filter(match -> SPOKEN_OF
                        .matcher(text.around(match.start(), match.end(), 9, 5))
                        .find())
                .map(match -> Finding.of(Kind.LICENCE, text.span(match), Suggestion.REMOVE, 57));
    }

    private static boolean isCounted(MatchResult match) {
        return COUNTS.matcher(match.group().substring(0, match.start("number") - match.start()))
                .matches();
    }

    /** 'R-9105' counts nothing. */
    private static boolean isLettered(MatchResult match) {
        return Character.isLetter(match.group("number").charAt(0));
    }

    private static long digits(MatchResult match) {
        return match.group("number").chars().filter(Character::isDigit).count();
    }
}
