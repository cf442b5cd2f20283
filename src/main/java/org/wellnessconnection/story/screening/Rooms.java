package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bed or a room by its number, where somebody lay. */
final class Rooms implements Recognizer {

    private static final String NUMBER =
            "(?<number>(?:\\p{Lu}{1,2}[-. ]?)?\\d{1,4}(?:[-./]\\d{1,4}){0,2}(?:-?\\p{L}|" + " \\p{Lu}(?![\\p{L}']))?)";

    /** Behind the French 'lit' alone may stand what somebody reads: it is a bed where an article or a comma goes before. */
    private static final Pattern ROOM = Recognizer.shape(
            "(?<![\\p{L}\\p{N}-])(?<!(?:\\p{L}\\p{L}|[^lL])')(?:(?i:room|rm\\.?|lit simple|bed|bedside|crib|bay|pod|cubicle|box|alcove|curtain"
                    + "|hallway|theatre|theater|suite|bassinet|warmer|iso(?:lation)?|isolement|triage (?:bed|chair)|stretcher"
                    + "|gurney|incubator|isolette|nursery|pouponni[èe]re"
                    + "|chambre|ch\\.|civi[èe]re|cubicule|alc[ôo]ve|incubateur|couveuse|(?:hallway|corridor|dialysis|chemo)"
                    + " (?:bed|chair|stretcher)|lit (?:de corridor|de couloir)|chambre (?:d'isolement|double|simple|priv[ée]e)"
                    + "|boxe|berceau|table chauffante|bloc|salle(?: (?:de|d'op\\.?|d'examen|d'attente|de consultation))?"
                    + "|SOP|salle (?:de"
                    + " (?:choc|r[ée]animation|r[ée]veil|trauma(?:tologie)?|naissance|dialyse)|d'(?:isolement|observation"
                    + "|accouchement|op[ée]ration))|(?:LDR|LDRP|resus)|(?:chair|fauteuil)(?="
                    + " #?\\d{1,3}(?: in| en| [àa] la| at| of| de la?)?"
                    + " (?:dialysis|dialyse|chemo|chimio))"
                    + "|(?:hallway|corridor|couloir|PACU|recovery|garage|ambulance|triage|ED|ER|urgence) (?:spot|space|slot|place|bay)"
                    + "|(?:infusion|chemo|dialysis) (?:recliner|bay)|(?:cath lab|cysto room|seclusion room|birthing suite|recovery"
                    + " (?:bay|room)|step-?down|endo suite|salle de r[ée]a(?:nimation)?|isolement respiratoire|chambre de naissance|cube|baie|civ\\.?)"
                    + "|(?<=\\bla )chaise|(?<=\\bl')observation|(?:peds|pediatrics|p[ée]diatrie)(?= \\d{1,2}-\\d{1,3}))|(?:(?<=(?i:\\b(?:le|au|du|un|ce|mon|son|notre|dernier|premier|même|des"
                    + " intensifs|USI|NICU|PICU|USIP)) |, )lit|Lit)|Trauma(?="
                    + " \\d{1,2}\\b)|(?:ICU|USI|NICU|PICU|CCU|USIP|USIN|OR|PACU|L&D)(?i: bed| lit| room| chambre| pod)?)(?i: number|"
                    + " num[ée]ro| n[o°]\\.?)? ?#?(?<= |#)" + NUMBER + "(?![\\p{L}\\p{N}])(?!"
                    + " ?(?i:%|of (?!the |our )|beds|lits|chambres|articles|livres|po[èe]mes|pages|lettres|people|personnes|times|patients"
                    + "|minutes|ou|fois|nights|nuits|years|ans"
                    + "|histoires|books|days|jours|hours?|heures?|h\\b|weeks|semaines|months|mois|reviews|rapports|dossiers"
                    + "|notes|degrees|degrés|stories|floors|étages|teams|colleagues|in the morning|am\\b|pm\\b))");

    /** The same with the number in words, or a single letter for it. */
    private static final Pattern IN_WORDS = Recognizer.shape(
            "(?i)(?:room|bed|stretcher|cubicle|pod|suite|theatre|bay|chambre|civi[èe]re|cubicule|salle|(?<=\\b(?:le"
                    + "|au|du|un) )lit)(?: number| num[ée]ro)? "
                    + "(?<number>(?:" + NumberWords.ENGLISH + "|" + NumberWords.FRENCH
                    + "|z[ée]ro|oh|hundred)(?:[- ](?:"
                    + NumberWords.ENGLISH + "|" + NumberWords.FRENCH
                    + "|oh|z[ée]ro|hundred|cent)){0,4}|(?-i:[A-H])(?=[,.;:)]| (?:was|est|[ée]tait|had|avait|in|en)\\b))"
                    + "(?![\\p{L}\\p{N}'-])(?! (?:of|more|nights?|days?|hours?|people|fois|nuits?|jours?|heures?|personnes?"
                    + "|ou|or|to|by|meals?|minutes?))");

    /** A whole unit, by a number with a letter; a number alone counts units of something. */
    private static final Pattern UNIT = Recognizer.shape(
            "(?i)(?:unit|ward|wing|unit[ée]|aile|[ée]tage|floor|pavillon)(?: number| num[ée]ro| n[o°]\\.?)? #?(?<number>(?-i:\\d{1,2}(?:[- ]?"
                    + "[A-Z]|[- ](?:North|South|East|West|Nord|Sud|Est|Ouest))"
                    + "|[A-Z]{1,2}-?\\d{1,3})|(?<=(?i:ward|pavillon) )\\d{1,2})(?![\\p{L}\\p{N}'])");

    /** A bed by ward, side and number: '6W-12', '5 East 31-2', '4012-A'. */
    private static final Pattern WARD_BED = Recognizer.shape(
            "(?<![\\p{L}\\p{N}-])(?:\\d{1,2}[NSEWO]-\\d{1,3}|\\d{1,2} (?:North|South|East|West|Nord|Sud|Est|Ouest) \\d{1,2}(?:-\\d)?"
                    + "|(?<=\\b(?:in|to|from|of|beside|at|du|au|la|le|dans|de) )\\d{4}-[A-D]|\\d{3,4} (?:window|door)|\\d-\\d{2,3} (?:fen[êe]tre|porte)"
                    + "|\\d{1,4},? (?:lit|bed|c[ôo]t[ée]|side) (?:de la |du |by the |near the )?(?:porte|fen[êe]tre|milieu|fond|door|window)|(?<=\\b(?:entr[ée]r?|entrait|cogn[ée]r?|cognait|frapper?|rentrer?|retourner?) (?:au|à la|dans la) )\\d{3,4}|(?<=\\b(?:around|near|by|at|from) lit )\\d{1,3}|(?<=\\b(?:bed|lit|room|chambre), )\\d{3,4}-\\d)(?![\\p{L}\\p{N}-])");

    /** 'NICU B-14'. */
    private static final Pattern NAMED_UNIT =
            Recognizer.shape("(?:NICU|PICU|ICU|CCU|PACU|USI|USIN|USIP) \\p{Lu}-\\d{1,3}(?![\\p{L}\\p{N}-])");

    /** The bed that a whole room knows: 'the third bed by the window', 'le dernier lit près de la porte'. */
    private static final Pattern BY_THE_WINDOW = Recognizer.shape(
            "(?i)(?:(?:first|second|third|fourth|last|middle|far|corner) bed (?:by|near|next to|from|on) the (?:window|door|wall|left"
                    + "|right|sink)|(?:premier|deuxi[èe]me|troisi[èe]me|dernier) lit (?:pr[èe]s|[àa] c[ôo]t[ée]|du c[ôo]t[ée]) (?:de la|du)"
                    + " (?:fen[êe]tre|porte|mur|lavabo))(?!\\p{L})");

    /** Two of them, or one by its letter. */
    private static final Pattern SEVERAL = Recognizer.shape(
            "(?i)(?:rooms|beds|bays|chairs|stretchers|cubicles|cribs|lits|chambres|civi[èe]res|fauteuils|cubicules) \\d{1,4} (?:and|et|&|or|ou) \\d{1,4}(?![\\p{L}\\p{N}])"
                    + "|(?:(?:exam|isolation|procedure|trauma|seclusion|family|quiet|birthing|treatment) room|room|bed|bay|box|boxe|curtain|rideau|cubicle|crib|stretcher|gurney|chair|cath lab|closet|theatre|door|lit"
                    + "|civi[èe]re|chambre|cubicule|fauteuil|local(?: d'examen)?|salle de (?:choc|traitement|r[ée]a|trauma|naissance)|salle d'examen|isolement)(?:,| number| num[ée]ro)? (?-i:[A-HJ-Z])(?![\\p{L}\\p{N}'.-])");

    /** These stand in other houses, too: somebody is cared for nearby. */
    private static final Pattern PERHAPS = Recognizer.shape(
            "(?i)(?:cot|cell|closet|chair|recliner|door|spot|bed ?space|zone|secteur|aire|booth|tent|trailer|stall|fast track|obs|short[- ]stay|dialysis|dialyse|chimio|infusion|wing|aile|porte|place|fauteuil|local|bureau|cellule|trauma|poste de dialyse|station|civi[èe]re du (?:corridor|couloir)|(?:isolation|seclusion|procedure|treatment|exam|quiet) room"
                    + "|salle d'examen|local d'examen)(?: number|, number| num[ée]ro)? #?(?!101\\b)\\d{1,3}(?:\\.\\d{1,3})?(?:-?[A-Z])?(?![\\p{L}\\p{N}%'-]|[.,:]\\d| (?:ans|years|fois|times|minutes|hours|heures|articles|livres|pages)\\b)");

    /** The number alone, where people say 'la 12' for a room: 'on entre au 504', 'the man in 3A-16'. */
    private static final Pattern ALONE = Recognizer.shape(
            "(?:(?i:du|au|à la|dans la|dans le|de la|chez la|in|into|outside|beside|to) \\d{1,3}[ABC](?=[ ,.;:!?])|(?i:du|au|à la|dans la|dans le|de la|chez la) (?:[2-9]\\d{2}|\\d{4}|\\d-\\d{2,3})(?: fen[êe]tre| porte)?|\\b(?:[Ll]a|[Ll]e) (?:\\d{1,4}|"
                    + NumberWords.FRENCH + "(?:-" + NumberWords.FRENCH
                    + ")?)(?: [A-D])?(?= (?:a sonn[ée]|s'|ne |n'|pleure|code|sonne|dort|demande|crie|veut|saigne|tousse|vomit|a besoin))"
                    + "|\\b(?i:in|into|of|from|to|outside|beside) (?:\\d{1,2}[A-Z]-\\d{1,3}|\\d{1,2}-\\d{2,3}|\\d{3,4} (?:window|door)))(?![\\p{L}\\p{N}%'-]|[.,:]\\d| (?:\\d|ans|years|fois|times|minutes|hours|heures|km|mg|patients|pages|articles))");

    /** Written in one, as in haste: 'rm412'. */
    private static final Pattern IN_ONE =
            Recognizer.shape("(?i)(?:rm|room|bed|ch|lit|bay)[.#]?\\d{1,4}[A-Z]?(?:-\\d)?(?![\\p{L}\\p{N}])");

    private static final Pattern CALENDAR = Recognizer.shape(".*\\b(?:19|20)\\d\\d(?: .*)?");

    private static final Pattern RUNG = Recognizer.shape(
            "(?i)\\b(?:poste|page\\p{L}*|compos\\p{L}*|fai[ts]|appel\\p{L}*|dial\\p{L}*|ext|extension|rue|route|autoroute|vol|autobus|bus|t[ée]l\\p{L}*|ligne)\\b");

    private static final Set<String> HOSPITAL = Names.words("""
            clinic clinique unit unite ward wards etage urgence emerg er psychiatry psychiatrie waiting guards handcuffs draps sheets monsieur madame dame gars lady
            gentleman family families famille familles nurse nurses infirmiere infirmier prepose preposee porter concierge housekeeping nicu picu icu usi gown rounds tournee bedpan endormait dormait dort""");

    private static final Set<String> SEVERAL_HEADS = Names.words("""
            rooms beds bays chairs stretchers cubicles cribs lits chambres civières civieres fauteuils cubicules exam isolation procedure trauma seclusion family quiet
            birthing treatment room bed bay box boxe curtain rideau cubicle crib stretcher gurney chair cath closet theatre door lit civière civiere chambre cubicule fauteuil local salle isolement""");

    private static final Set<String> PERHAPS_HEADS = Names.words("""
            bedspace zone secteur aire booth tent trailer stall fast obs short dialysis dialyse chimio infusion wing aile
            cot cell closet chair recliner door spot porte place fauteuil local bureau cellule trauma poste station civière civiere isolation seclusion procedure
            treatment exam quiet lit bed salle""");

    private static final Set<String> ALONE_HEADS =
            Names.words("du au à dans de chez la le in into of from to outside beside");

    private static final Set<String> UNIT_NAMES = Names.words("nicu picu icu ccu pacu usi usin usip");
    private static final Set<String> ORDINALS = Names.words(
            "first second third fourth last middle far corner premier deuxième deuxieme troisième troisieme dernier");

    /** Somebody who is called by the number of a bed. */
    private static final Pattern SOMEBODY = Recognizer.shape(
            "(?i)(?:patient|lady|gentleman|man|woman|mr|guy|kid|boy|girl|family|patiente|dame|monsieur|famille|madame|homme|femme|gars|fille)"
                    + " (?:in|from|of|de la|de l'|du|au|à la|dans la|dans le) (?<number>\\d{3,4}[A-Za-z]?(?:-\\d)?|\\d{1,2}[A-Z]?-\\d{1,3}"
                    + "|\\d{1,2}[A-H]|(?<=(?:du|la|au) )\\d{2})(?![\\p{L}\\p{N}%'-]| (?:beds?|lits|stud(?:y|ies)|articles?"
                    + "|janv|f[ée]v|mars|avril|mai|juin|juil|ao[ûu]|sept|oct|nov|d[ée]c|ans))");

    private static final Set<String> HEADS = Names.words(
            "peds pediatrics pédiatrie couloir recovery garage ambulance ed er urgence infusion cath cysto seclusion birthing step stepdown endo"
                    + " cube baie civ chaise observation room rm bed bedside curtain theatre theater suite bassinet warmer iso isolation isolement triage"
                    + " boxe berceau table bloc sop or pacu bedside bay pod cubicle box alcove stretcher gurney incubator"
                    + " isolette crib chambre ch civière"
                    + " civiere cubicule alcôve incubateur couveuse hallway corridor dialysis chemo lit salle ldr ldrp"
                    + " nursery pouponnière pouponniere resus chair fauteuil trauma icu usi nicu picu ccu usip usin");

    /** 'On 7 West', 'au 4e Sud'. */
    private static final Pattern SIDE = Recognizer.shape(
            "(?i:on|to|from|au|du|sur(?: le)?|le) (?<number>\\d{1,2}(?:e|th)? ?(?:West|East|North|South|Sud|Nord"
                    + "|Est|Ouest))(?![\\p{L}\\p{N}])|(?i:du|au|le) \\p{Lu}-\\d{3,4}(?![\\p{L}\\p{N}-])|(?i:à|dans) la [2-9]\\d{2,3}[A-Z]?(?![\\p{L}\\p{N}-])|(?i:was|is|lay|slept|waited) in (?<number2>\\d{1,2}-\\d{2,4})(?![\\p{L}\\p{N}-])");

    private static final Set<String> TOWARDS = Names.words("on to from à dans au du sur le was is lay slept waited");

    private static final Set<String> WORDED =
            Names.words("room bed stretcher cubicle pod suite theatre bay salle chambre civière civiere cubicule lit");

    private static final Set<String> UNITS = Names.words("unit ward wing unité unite aile étage etage floor pavillon");

    private static final Set<String> PEOPLE = Names.words(
            "patient lady gentleman man woman mr guy kid boy girl gars fille family patiente dame monsieur famille madame homme femme");

    private static final Pattern ELSEWHERE = Recognizer.shape(
            "(?i)\\b(?:workshop|meeting|conference|seminar|classroom|lecture|zoom|breakout|hotel|motel|hostel"
                    + "|flower|garden|atelier|r[ée]union|congr[èe]s|conf[ée]rence|s[ée]minaire|cours|h[ôo]tel|gîte|on"
                    + " lit|qui lit|il lit|elle lit|je lis|escape|chat|juke|lunch|mail|tool|bo[îi]te|cin[ée]ma|movie|airport|a[ée]roport|gate|gare|cursus|module"
                    + "|locker|casier|parking|stationnement|library|biblioth[èe]que|stade|ar[ée]na|rink|flight|budget|councillor)\\b");

    @Override
    public List<Finding> in(PlainText text) {
        var nearby = text.hasDigits() && text.hasWord(Rooms::isOfAHospital);
        return Stream.of(
                        nearby ? text.led(PERHAPS_HEADS::contains, PERHAPS) : List.<MatchResult>of(),
                        nearby ? alone(text) : List.<MatchResult>of(),
                        nearby ? text.led(Rooms::isInOne, IN_ONE) : List.<MatchResult>of(),
                        text.led(SEVERAL_HEADS::contains, SEVERAL),
                        text.led(HEADS::contains, ROOM),
                        text.led(WORDED::contains, IN_WORDS),
                        text.led(UNITS::contains, UNIT),
                        text.led(PEOPLE::contains, SOMEBODY),
                        text.led(TOWARDS::contains, SIDE),
                        text.led(head -> Character.isDigit(head.charAt(0)), WARD_BED),
                        text.led(UNIT_NAMES::contains, NAMED_UNIT),
                        text.led(ORDINALS::contains, BY_THE_WINDOW))
                .flatMap(List::stream)
                .filter(match -> !ELSEWHERE
                        .matcher(text.around(match.start(), match.end(), 5, 4))
                        .find())
                .map(match -> Finding.of(Kind.ROOM, text.span(match), Suggestion.of("room"), 55))
                .toList();
    }

    private static boolean isInOne(String word) {
        return Character.isDigit(word.charAt(word.length() - 1)) || word.equals("rm") || word.equals("ch");
    }

    private static boolean isOfAHospital(String word) {
        var folded = WordFile.folded(word);
        return Scenes.CARE.test(folded) || HOSPITAL.contains(folded);
    }

    private static List<MatchResult> alone(PlainText text) {
        return text.led(ALONE_HEADS::contains, ALONE).stream()
                .filter(match -> !CALENDAR.matcher(match.group()).matches())
                .filter(match -> !RUNG.matcher(text.around(match.start(), match.end(), 4, 3))
                        .find())
                .toList();
    }
}
