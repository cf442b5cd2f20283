package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name that is told by what stands behind it: 'Joe Cardinal, a patient', 'Rosa from housekeeping', 'Marc (résident)',
 * 'Anna Reyes, RN', 'Edna, 84,'.
 */
final class AppositeNames implements Recognizer {

    private static final String BY = "(?:,| \\(| -|,? who (?:is|was)|,? qui (?:est|était)| was| is| était| est| \\|) ?";
    private static final String WHOSE =
            "(?:(?:then |now |once |alors |aujourd'hui )?(?i:an?|the|my|our|his|her|their|one of (?:my|our)|une?"
                    + "|le|la|l'|mon|ma|notre|son|sa|leur|(?:l')?une? de (?:mes|nos))\\b ?)?";

    private static final Pattern COLLEAGUE = Recognizer.shape("(?<name>" + Names.NAME + ")" + BY + WHOSE
            + "(?:(?!(?:and|et|but|mais|or|ou|who|qui|to|for)\\b)\\p{L}[\\p{L}-]+ ){0,2}?(?i:" + ColleagueNames.ROLES
            + ")(?![\\p{L}\\p{N}-])");

    private static final Pattern PATIENT = Recognizer.shape("(?<name>" + Names.NAME + ")" + BY + WHOSE
            + "(?:(?!(?:and|et|but|mais|or|ou|who|qui|to|for|with|avec)\\b)\\p{L}[\\p{L}-]+ ){0,3}?(?i:patiente?"
            + "|client|cliente|pt|usag[èe]re?|b[ée]n[ée]ficiaire)(?![\\p{L}\\p{N}'-])");

    private static final Pattern AGED = Recognizer.shape("(?<name>" + Names.NAME
            + ")(?:, (?:aged? |âgée? de )?\\d{1,3}(?: ans| years old| mois| months)?(?:[,.]| and | et | with )"
            + "|, (?:aged? )?" + NumberWords.ENGLISH + "(?: years old| months old|,)|, aged? " + NumberWords.ENGLISH
            + "\\b|, "
            + NumberWords.FRENCH + " (?:ans|mois)\\b| \\(\\d{1,3}(?: ans)?\\)"
            + "|, an? \\d{1,3}[- ]year[- ]old|, (?:une?|le|la) [\\p{Ll} '-]{3,30} de \\d{1,3} ans)");

    private static final String DEGREES =
            "MD|M\\.D\\.|RN|R\\.N\\.|NP|RT|RPN|LPN|PSW|RSW|MSW|FRCPC|FRCSC|CCFP|PharmD|PhD|IPS|inf\\.|t\\.s\\."
                    + "|R[1-7]|PGY-?[1-7]|CC[34]|MS[1-4]";

    private static final Pattern DEGREE =
            Recognizer.shape("(?<name>" + Names.WORD + "(?: " + Names.WORD + "){1,2}),? \\(?(?:" + DEGREES
                    + ")(?![\\p{L}\\p{N}])|(?<name2>" + Names.NAME + ") \\((?:" + DEGREES + ")\\)");

    private static final Pattern DESK = Recognizer.shape(
            "(?<name>" + Names.NAME
                    + "),?(?: (?:from|in|at|on|with) (?:the |our )?(?:pharmacy|lab|blood bank|housekeeping|environmental"
                    + " services|security|medical records|health records|switchboard|locating|reception|registration|admitting"
                    + "|admissions|triage|nights|days|night shift|IT|HR"
                    + "|physio|radiology|diagnostic imaging|spiritual care|payroll|the cafeteria|food services|dietary|laundry"
                    + "|central supply|maintenance|portering|transport|bed flow|medical affairs|occupational health|infection"
                    + " control|social work|postgrad(?:uate)? office|front desk|cafeteria)"
                    + "| (?:de la |de l'|du |des |aux |à la |à l'|au |en |de )(?:pharmacie|labo(?:ratoire)?|banque de sang"
                    + "|entretien|salubrité|hygiène|sécurité|archives|accueil|réception|admission|triage|nuit|soir|informatique"
                    + "|ressources humaines"
                    + "|physio|radiologie|imagerie|paie|cafétéria|cuisine|buanderie|stérilisation|maintenance|brancardage"
                    + "|téléphonistes|service social|prévention des infections|santé au travail|vice-décanat|secrétariat))(?![\\p{L}\\p{N}])");

    /** By where they lay: 'Agnes in bed 4', 'Agnès du lit 4'. */
    private static final Pattern LYING = Recognizer.shape("(?<name>" + Names.NAME
            + "),?(?: (?:in|from|of) (?:bed|room|bay|pod|stretcher|cubicle)| (?:du |au |de la |à la |dans la |dans"
            + " le )(?:lit|chambre|civière|cubicule)) (?=#?\\p{Lu}?-?\\d)");

    /** By how it went with them. */
    private static final Pattern ENDING = Recognizer.shape(
            "(?<name>" + Names.NAME
                    + ") (?:(?:had |has )?(?:died|passed away|coded|arrested|seized|desaturated|flatlined|woke up|rang the bell|crashed|stopped breathing|was (?:dying|intubated|extubated|admitted|readmitted"
                    + "|discharged|palliative|septic))|(?:est|était) (?:mort|morte|d[ée]c[ée]d[ée]e?|intub[ée]e?|hospitalis[ée]e?|mourante?)"
                    + "|a (?:cod[ée]|accouch[ée]|gu[ée]ri|sonn[ée] la cloche|convuls[ée]|d[ée]satur[ée]|fait un (?:arr[êe]t|AVC)|arr[êe]t[ée] de respirer|rendu l'[âa]me)|est (?:partie?|repartie?)"
                    + " (?:en paix|[àa] pied|chez (?:lui|elle))|s'est mise? [àa] (?:fibriller|convulser|d[ée]saturer|saigner)|s'est [ée]teinte?|se mourait|agonisait)\\b");

    /** By what others called them: 'Tootsie, as the whole floor called her'. */
    private static final Pattern KNOWN_AS = Recognizer.shape(
            "(?<name>" + Names.WORD
                    + "),? (?:as (?:we|she|he|they|everyone|everybody|(?:the|his|her|their) [\\p{L} ]{2,20}) (?:all )?(?:called|knew|liked to be called)"
                    + "|comme (?:on|elle|il|tout le monde|toute (?:l'[ée]quipe|sa famille|la famille)) (?:l[ae' ] ?|voulait qu'on l')?(?:appelait|appelle|surnommait))");

    /** What stands directly before a word that may be the rest of a name. */
    private static final Pattern FIRST_WORD =
            Recognizer.shape("(?:(?<![\\p{L}'-])(?!(?:[CDJLMNST]|Qu)')(?<word>\\p{Lu}[\\p{L}'-]*) |\\p{L}[-'])$");

    /** Behind these stands where somebody was, not who. */
    private static final Pattern TOWARDS = Recognizer.shape(
            "(?i)(?:\\b(?:in|at|from|near|on|of|the|since|de|du|des|en|au|aux|chez|la|le|les|every|last|next|this)|\\b[dl]') ?$");

    /** At the beginning of a sentence one word is a name where what is said of it is closed again: 'Ernest, my patient, ...'. */
    private static final Pattern OWNED = Recognizer.shape(
            ",? ?(?:\\d{1,3}|\\b(?i:my|our|mon|ma|notre|l'une? de (?:mes|nos)|one of (?:my|our))\\b)|\\b(?i:died|passed away|coded|en paix|arr[êe]t|cod[ée]|morte?|d[ée]c[ée]d[ée]e?|[ée]teinte?)\\b|\\(");

    private static final Pattern OURS = Recognizer.shape("\\b(?i:my|our|mon|ma|notre)\\b");
    private static final Pattern ENDED = Pattern.compile("[,.)]| -| \\p{Ll}|$");
    private static final Pattern ADVERB = Pattern.compile(".*(?:ly|ment|day)|.{1,2}");

    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?:;«\"“\\n(-]) ?$");

    /** What opens a sentence in front of a comma and has no person's name in it. */
    private static final Set<String> OPENERS = Names.words("""
            Yesterday Later Once Hier Dehors Ensuite Enfin Parfois Souvent Soudain Demain Tonight Eventually Finally Meanwhile Sometimes Outside Inside
            Upstairs Downstairs Across Beside Behind Last Every Next One Two Three Some Many Most Another Other Such What Where Why How Which Whatever
            Honestly Luckily Frankly Years Months Hours Minutes Weeks Half First Second Third Finally Ici Là Autour Près Derrière Devant Heureusement
            Puis Alors Ainsi Depuis Pendant Après Avant Chaque Dernier Dernière Autre Autres Certains Plusieurs Deux Trois Cher Chère Dear Nothing Nobody
            Everyone Everybody Anyone Rien Personne Quelqu Be Being Having Am Are Were Had Has Have Did Does Do Say Said Tell Told Call Called
            Come Came Go Went See Saw Kind Good Great Best Better Hello Hi Hey Bonjour Bonsoir Salut Bravo Congratulations Félicitations Et Or As While
            Because Though Although Until Unless Since Like Comme Parce Lorsque Malgré Selon Voilà Voici Night Nights Nuit Morning Matin Evening Soir
            Patients Patient People Babies Kids Children Dad Mom Mum Papa Maman Grandma Grandpa Hope Colleagues Ils Elles Il Elle On They He She
            Page Paged Long Half Ask Asked Ring Down Up Out Over Under Again""");

    @Override
    public List<Finding> in(PlainText text) {
        return Stream.of(
                        Stream.of(named(text, COLLEAGUE), named(text, DESK), named(text, DEGREE))
                                .flatMap(matches -> matches)
                                .map(match ->
                                        finding(text, match, Kind.COLLEAGUE, "colleague", isOurs(match) ? 79 : 61)),
                        named(text, ENDING).map(match -> finding(text, match, Kind.PATIENT, "patient", 59)),
                        named(text, PATIENT).map(match -> finding(text, match, Kind.PATIENT, "patient", 84)),
                        Stream.of(AGED, LYING, KNOWN_AS)
                                .flatMap(pattern -> named(text, pattern))
                                .map(match -> finding(text, match, Kind.PATIENT, "patient", 59)))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<MatchResult> named(PlainText text, Pattern pattern) {
        return text.atCapitals(pattern, match -> isName(text, match)).stream();
    }

    /** One word alone is a name in the middle of a sentence only; there, too, it may be a place. */
    private static boolean isName(PlainText text, MatchResult match) {
        var name = name(match);
        var before = text.text().substring(Math.max(0, match.start() - 12), match.start());
        if (!Names.isFullySomebody(name)
                || OPENERS.contains(name.split(" ", 2)[0])
                || TOWARDS.matcher(before).find()
                || isRestOfName(text, match.start())) {
            return false;
        }
        if (name.contains(" ") || !BEGINNING.matcher(before).find() || BareNames.isSure(name)) {
            return true;
        }
        return OWNED.matcher(match.group()).find()
                && ENDED.matcher(text.text().substring(match.end())).lookingAt()
                && !ADVERB.matcher(name).matches();
    }

    /** In 'Swan River' and 'Petit-Havre' the second word names nobody either; in 'When Joyce' it does. */
    private static boolean isRestOfName(PlainText text, int start) {
        var first = FIRST_WORD.matcher(text.text().substring(Math.max(0, start - 30), start));
        return first.find()
                && (first.group("word") == null
                        || Names.isFullySomebody(first.group("word")) && !OPENERS.contains(first.group("word")));
    }

    /** 'Mr. Roy, our clerk' is a colleague; 'Mr. Roy, a retired clerk' may be anybody. */
    private static boolean isOurs(MatchResult match) {
        return OURS.matcher(match.group()).find();
    }

    private static String name(MatchResult match) {
        var second = match.namedGroups().containsKey("name2") ? match.group("name2") : null;
        return second == null ? match.group("name") : second;
    }

    private static Finding finding(PlainText text, MatchResult match, Kind kind, String instead, int weight) {
        var group = name(match).equals(match.group("name")) ? "name" : "name2";
        return Finding.of(kind, text.span(match, group), Suggestion.of(instead), weight);
    }
}
