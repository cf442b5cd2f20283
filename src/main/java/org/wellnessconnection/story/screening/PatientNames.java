package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The name of somebody who was cared for: 'my patient X', 'a boy named X', 'Mrs. X', 'M. X', 'elle s’appelait X'. */
final class PatientNames implements Recognizer {

    private static final Pattern TITLED = Recognizer.shape(
            "(?<!Dr |Dr\\. )\\b(?:Mr|MR|Mrs|MRS|Ms|MS(?= \\p{Lu}{2})|Miss|MISS|Mx|Mme|MME|Mmes|Mlle|MLLE|[Mm]adame"
                    + "|[Mm]onsieur|Mister|(?<![\\p{L}\\d.])M|Messrs|MM)\\.? (?:(?:and|et|&) (?:Mrs|Ms|Mme)\\.? )?(?<name>"
                    + Names.TITLED + "|" + Names.CAPITALS + "|[A-HJ-W](?='s|[,;]| [a-z]))");

    private static final String PEOPLE_EN =
            "patients?|pt|client|boy|girl|baby|child|kid|woman|man|lady|gentleman|teenager|toddler|newborn|infant"
                    + "|mother|father|daughter|son|widow|widower|farmer|fisherman|miner|teacher|veteran|grandmother|grandfather"
                    + "|stranger|soul|person|fellow|guy|retiree|survivor|refugee|resident of the home";
    private static final String PEOPLE_FR =
            "patiente?s?|cliente?|gar[çc]on|fille|fillette|b[ée]b[ée]|enfant|femme|homme|dame|monsieur|adolescente?"
                    + "|m[èe]re|p[èe]re|fils|veuve|veuf|cultivateur|agriculteur|agricultrice|p[êe]cheur|p[êe]cheuse|mineur"
                    + "|enseignante?|v[ée]t[ée]ran|grand-m[èe]re|grand-p[èe]re|inconnue?|personne|retrait[ée]e?|survivante?"
                    + "|usag[èe]re?|nouveau-n[ée]";

    private static final Pattern PATIENT = Recognizer.shape(
            "\\b(?i:my|our|this|that|another|a|the|one|her|his|first|last)(?i: [\\p{L}-]+){0,2} (?i:patient|pt"
                    + "|client),? (?i:named |called )?(?<name>"
                    + Names.NAME + ")"
                    + "|\\b(?i:ma|mon|notre|cette|ce|une|un|la|le|sa|son|mes|nos)(?i: [\\p{L}-]+){0,2} (?i:patiente?|cliente?"
                    + "|usag[èe]re?),? (?i:nomm[ée]e? |appel[ée]e? |pr[ée]nomm[ée]e? )?(?<name2>"
                    + Names.NAME + ")");

    private static final Pattern NAMED = Recognizer.shape("\\b(?i:" + PEOPLE_EN
            + ")(?i: was| is)? (?i:named|called|by the name of|whose name was|whose name is) (?<name>" + Names.NAME
            + ")"
            + "|\\b(?i:" + PEOPLE_FR
            + ")(?: \\p{Ll}+){0,2},? (?i:nomm[ée]e?|appel[ée]e?|pr[ée]nomm[ée]e?|du nom de|du nom d'|(?:qui )?s'appelait"
            + "|(?:qui )?s'appelle|(?:qui )?se nommait)(?:(?<=')| )(?<name2>"
            + Names.NAME + ")"
            + "|\\b(?i:her|his|their)(?i: first| last)? (?i:name(?: was| is|'s)) (?<name3>"
            + Names.NAME + ")"
            + "|\\b(?i:patient(?:'s)? name|name of the patient|nom d(?:u|e la) patiente?)(?i: is| was| est| [ée]tait)?"
            + " ?:? ?(?<name7>"
            + Names.NAME + ")"
            + "|\\b(?i:the|my|our|le|la|mon|ma) (?i:patiente?) (?i:was|is|[ée]tait|est) (?<name8>(?=\\p{Lu}[\\p{L}'-]+ \\p{Lu})"
            + Names.NAME + ")"
            + "|(?:\\b[Pp]t\\.?|(?<=^|[.!?\\n] )Patiente?) (?<name10>" + Names.NAME + ")"
            + "|(?:\\b(?:[Bb]aby|[Bb][ée]b[ée]|little)|(?<=^|[.!?\\n] )Little|\\b(?i:le|la) petite?) (?<name9>"
            + Names.WORD + ")(?! \\p{Lu})(?![\\p{L}\\p{N}])"
            + "|\\b(?i:she|he) (?i:was called|was named|is called) (?<name4>" + Names.NAME + ")"
            + "|\\b(?i:(?:elle|il) (?:s'appelait|s'appelle|se nommait|se nomme|se pr[ée]nommait)) (?<name5>"
            + Names.NAME + ")"
            + "|\\b(?i:son (?:pr[ée]nom|nom)(?: de famille)? (?:[ée]tait|est|c'[ée]tait)) (?<name6>" + Names.NAME
            + ")");

    /** Told by what was done for somebody, what they are in a family, or by a colon behind the word. */
    private static final Pattern TOLD = Recognizer.shape(
            "\\b(?i:we(?:'d| had)? (?:almost |nearly )?lost|on a(?:vait)? (?:failli perdre|perdu)|nous (?:avons|avions) perdu|said goodbye to|dit (?:adieu|au revoir) à)"
                    + " (?<name17>" + Names.NAME
                    + ")|\\b[Pp]atiente?(?: [^.!?:\\n]{1,40})?(?: ?:|,) (?<name>(?=\\p{Lu}[\\p{L}'-]+ \\p{Lu})"
                    + Names.NAME + ")(?=[,.;!?)]| -)"
                    + "|\\b(?i:baby|b[ée]b[ée]|BB)(?i: girl| boy| twin| fille| gar[çc]on)(?: [A-C1-3])? (?<name2>"
                    + Names.TITLED + ")"
                    + "|(?<!\\d{1,5} |-|years? |months? )\\b(?i:old(?: man)?|(?:le|la|au|du|ce|cette|mon|ma) (?:vieux|vieille"
                    + "|petite?|grande?|jeune)|big|young) (?<name3>(?=\\p{Lu}[\\p{L}'-]+ \\p{Lu})"
                    + Names.NAME + ")"
                    + "|\\b(?i:famil(?:y|le)|parents?|daughters?|sons?|wife|husband|widow|mother|father|mom|dad|brother"
                    + "|sister|children|fille|fils|femme|mari|veuve|m[èe]re|p[èe]re|enfants|conjointe?|[ée]pouse|funeral"
                    + "|death|chart|bedside|case|fun[ée]railles|d[ée]c[èe]s|chevet|dossier) (?:of|de|d') ?(?<name4>(?=\\p{Lu}[\\p{L}'-]+"
                    + " \\p{Lu})"
                    + Names.NAME + ")"
                    + "|\\b(?i:the (?:parents|family|husband|wife|widow)|les parents|le mari|la femme|la veuve) (?:of|de|d') ?(?<name11>"
                    + Names.NAME + ")"
                    + "|\\b(?i:the) (?<name18>(?!\\p{L}+(?:ian|ean|ese|ish|can|ite) )" + Names.WORD
                    + ") (?:family|twins|triplets|kids"
                    + "|brothers|sisters)\\b"
                    + "|\\b(?i:la (?:biopsie|embolie|chimio|greffe|c[ée]sarienne|saturation|d[ée]tresse|transfusion|fille|m[èe]re|s(?:œ|oe)ur"
                    + "|petite-fille|grand-m[èe]re)|l'(?:embolie|op[ée]ration|[ée]poux|[ée]pouse|an[ée]vrisme)|le (?:cancer|chevet|refus|fils|fr[èe]re"
                    + "|p[èe]re|conjoint|dossier|monitoring))(?i: de | d')(?<name19>" + Names.WORD
                    + ")(?! \\p{Lu})(?![\\p{L}\\p{N}-])"
                    + "|\\b(?i:un certain|une certaine|a certain) (?<name20>" + Names.NAME + ")"
                    + "|\\b(?i:le vieux|la vieille) (?<name21>" + Names.WORD + ")(?! \\p{Lu})(?![\\p{L}\\p{N}])"
                    + "|\\b(?i:an?|the|une?|le|la|grieving|worried|frightened|tired|young|proud|her|his) (?i:husband|wife|widow|widower|mother|father|son|daughter|sister|brother|grandson|granddaughter"
                    + "|grandmother|grandfather|mari|[ée]pou(?:x|se)|veu(?:f|ve)|conjointe?|fille|fils|m[èe]re|p[èe]re|s(?:œ|oe)ur|fr[èe]re"
                    + "|grand-m[èe]re|grand-p[èe]re), (?<name22>"
                    + Names.NAME + ")(?=[,.])"
                    + "|\\b(?i:la famille) (?<name12>" + Names.WORD + ")(?![\\p{L}\\p{N}'-])"
                    + "|\\b(?i:woman|man|lady|boy|girl|gentleman|child|kid|baby|teenager|femme|homme|dame|monsieur|fillette"
                    + "|gar[çc]on|enfant|b[ée]b[ée]|ado|usag[èe]re?)(?: [^.!?,\\d\\n]{1,40})?, (?<name5>"
                    + Names.NAME + ")(?=,)"
                    + "|\\b(?i:we|I|everyone|everybody|on|staff|nurses) (?:called|call|nicknamed) (?:her|him|them) (?<name6>"
                    + Names.NAME + ")"
                    + "|\\b(?i:on|tout le monde) l'(?:appelait|appelle|a surnomm[ée]e?|surnommait) (?<name7>"
                    + Names.NAME + ")"
                    + "|\\b(?i:went by|goes by|answered to|r[ée]pondait au nom de|(?:she|he) (?:is|was) a (?:woman|man)?"
                    + " ?named|d[ée]nomm[ée]e?) (?<name8>"
                    + Names.NAME + ")"
                    + "|\\b(?i:her|his|their|son|sa|ses|leurs?|patient's) (?i:daughter|husband|wife|mother|father|mom|dad"
                    + "|brother|sister|grandson|granddaughter|fille|mari|femme|[ée]pou(?:x|se)|conjointe?|m[èe]re|p[èe]re"
                    + "|fr[èe]re|s(?:œ|oe)ur|petit-fils|petite-fille),? (?<name13>"
                    + Names.NAME + ")"
                    + "|\\b(?i:(?:the late|in memory of|rest in peace,?|RIP,?|[àa] la m[ée]moire de|feue?|repose en paix,?)) (?<name14>"
                    + Names.NAME + ")"
                    + "|\\b(?i:(?:le|la|au|du) jeune) (?<name16>" + Names.WORD + ")(?! \\p{Lu})(?![\\p{L}\\p{N}])"
                    + "|\\b(?i:elder|auntie|aunty|aunt|uncle|grandma|grandpa|granny|grandfather|grandmother|nana|kokum|mushum"
                    + "|tante|matante|oncle|mononcle|mamie(?! Nova)|papi|papy|p[ée]p[èe]re|m[ée]m[èe]re|grand-maman|grand-papa)"
                    + " (?<name9>"
                    + Names.NAME + ")"
                    + "|\\b(?i:looked after|look after|caring for|care for|cared for|took care of|treated|treating|operated"
                    + " on|intubated|resuscitated|discharged|admitted|soign[ée]e?|soignait|soignais|opér[ée]e?|hospitalis[ée]e?"
                    + "|veillais sur|veill[ée] sur|m'occupais de|occup[ée]e? de|intub[ée]e?|r[ée]anim[ée]e?) (?<name10>(?=\\p{Lu}[\\p{L}'-]+"
                    + " \\p{Lu})"
                    + Names.NAME + ")");

    /** Told by what is theirs, as it stands in English. */
    private static final Pattern THEIRS = Recognizer.shape("(?<name>" + Names.NAME
            + ")(?:'s (?:surgery|operation"
            + "|tumou?r|cancer|stroke|seizures?|fever|breathing|lungs?|kidneys?|heartbeat|fracture|wound|IV|oxygen|sats|blood (?:pressure|sugar)"
            + "|results?|pathology|radiation|dialysis|ventilator|birth|first (?:breath|cry|steps?)|room|bed|parents|mom|mum|chart|bedside|funeral|obituary|labs|scan|biopsy|transplant|chemo|code|delivery|diagnosis"
            + "|death|prognosis|discharge|last (?:breath|days?|hours?|nights?|words|wish))\\b)");

    private static final Set<String> TELLERS = Names.words("""
            her his their son sa ses leur leurs in rest rip à feu feue repose the les patient patiente baby bébé bebe bb old le la au du ce cette mon ma père mère big young family famille parent parents daughter
            daughters son sons wife husband widow mother father mom dad brother sister children fille fils femme mari veuve enfants conjoint conjointe épouse
            funeral death chart bedside case funérailles décès chevet dossier woman man lady boy girl gentleman child kid teenager homme dame monsieur
            fillette garçon enfant ado usager usagère we i everyone everybody on staff nurses tout went goes answered répondait
            nous said dit dénommé dénommée elder auntie aunty aunt uncle grandma grandpa granny grandfather grandmother nana kokum mushum tante
            matante oncle mononcle mamie papi papy pépère mémère looked look caring care cared took treated treating operated intubated resuscitated
            discharged admitted soigné soignée soignait soignais opéré opérée hospitalisé hospitalisée veillais veillé m occupé occupée intubé intubée
            réanimé réanimée l un une a an grieving worried frightened tired young proud vieux vieille""");

    /** In haste people write 'mrs. patel' and 'mme roy'. A word that goes on with the sentence is no name. */
    private static final Pattern HASTY = Recognizer.shape(
            "(?:mr|mrs|mme|mlle|(?<![\\p{L}\\d.])(?<!\\d )m(?=\\.))\\.? (?<name>(?:(?:de la|de|du|van der|van|von|st|mc)[ -])?(?:\\p{Ll}')?\\p{Ll}{2,20}(?:-\\p{Ll}{2,20})?)(?![\\p{L}\\p{N}'-])");

    private static final Set<String> HASTY_TITLES = Set.of("mr", "mrs", "mme", "mlle", "m");

    private static final Pattern OWNED =
            Recognizer.shape("'s(?i: first| last)? name (?:was|is) (?<name>" + Names.NAME + ")");

    private static final Set<String> TITLES =
            Names.words("mr mrs ms miss mx mme mmes mlle madame monsieur mister m messrs mm");
    private static final Set<String> OWNERS = Names.words(
            "my our this that another a the one her his first last ma mon notre cette ce une un la le sa son mes nos");
    private static final Set<String> BEGINNINGS = Names.words("""
            patient patients pt client boy girl baby child kid woman man lady gentleman teenager toddler newborn infant mother father daughter son
            farmer fisherman miner teacher veteran grandmother grandfather stranger soul person fellow guy retiree survivor refugee cultivateur
            agriculteur agricultrice pêcheur pêcheuse mineur enseignant enseignante vétéran grand inconnu inconnue personne retraité retraitée survivant
            survivante widow widower resident patiente patientes cliente clientes garçon garcon fille fillette bébé bebe enfant femme homme dame monsieur
            adolescent adolescente mère mere père pere fils veuve veuf usager usagère usagere nouveau her his their the she he elle il son name nom
            my our le la mon ma little""");

    private static final int SURE = 85;

    /** Less than a colleague's name: whoever has a role beside it works there. */
    private static final int TOLD_ONLY = 56;

    private static final List<String> GROUPS = List.of(
            "name", "name2", "name3", "name4", "name5", "name6", "name7", "name8", "name9", "name10", "name11",
            "name12", "name13", "name14", "name16", "name17", "name18", "name19", "name20", "name21", "name22");

    @Override
    public List<Finding> in(PlainText text) {
        var found = new ArrayList<Finding>();
        for (var match : text.led(TITLES::contains, TITLED)) {
            if (match.group("name").length() == 1 || Names.isSomebody(match.group("name"))) {
                found.add(finding(text, match.start(), match.end("name"), 76));
            }
        }
        var sure = new ArrayList<>(text.led(OWNERS::contains, PATIENT));
        sure.addAll(text.led(BEGINNINGS::contains, NAMED));
        if (text.has("'s name ")) {
            sure.addAll(text.all(OWNED));
        }
        sure.forEach(match -> named(text, match, SURE, found));
        text.led(TELLERS::contains, TOLD).forEach(match -> named(text, match, TOLD_ONLY, found));
        text.led(HASTY_TITLES::contains, HASTY).stream()
                .filter(match -> !ColleagueNames.GOING_ON.contains(match.group("name")))
                .forEach(match -> named(text, match, SURE, found));
        if (text.has("'s ")) {
            text.all(THEIRS).stream()
                    .filter(match -> Names.isFullySomebody(match.group("name")))
                    .forEach(match -> named(text, match, TOLD_ONLY, found));
        }
        return found;
    }

    private static void named(PlainText text, MatchResult match, int weight, List<Finding> found) {
        GROUPS.stream()
                .filter(group -> match.namedGroups().containsKey(group) && match.group(group) != null)
                .filter(group -> Names.isSomebody(match.group(group)))
                .forEach(group -> found.add(finding(text, match.start(group), match.end(group), weight)));
    }

    private static Finding finding(PlainText text, int start, int end, int weight) {
        return Finding.of(Kind.PATIENT, text.span(start, end), Suggestion.of("patient"), weight);
    }
}
