package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name behind a title ('Dr. X', 'la Dre X') or a role ('my supervisor X', 'mon collègue X'). */
final class ColleagueNames implements Recognizer {

    private static final String TITLE =
            "(?:[Dd]rs?|[Dd]res?|D[Rr]|DRE|[Dd]octor|[Dd]octeure?|[Dd]octoresse|[Pp]re?|[Pp]rof|[Pp]rofessor|[Pp]rofesseure?"
                    + "|[Nn]urse|[Ii]nfirmi(?:er|[èe]re)"
                    + "|[Ss]ister|[Bb]rother|[Ff]ather|[Cc]haplain|[Ss](?:œ|oe)ur|[Ff]r[èe]re|[Rr][Nn])";

    private static final Pattern TITLED = Recognizer.shape("(?:\\b(?:[Ll]a|[Ll]e) )?\\b" + TITLE
            + "(?:\\. ?| )(?:(?:et|and|&) (?:[Dd]re?\\.?) )?(?:(?:Manager|Practitioner|Clinician|Educator) (?=\\p{Lu}))?(?<name>"
            + Names.TITLED + "|(?<!RN )" + Names.CAPITALS + ")");

    /** In haste people write 'dr. patel'. A word that goes on with the sentence is no name. */
    private static final Pattern HASTY = Recognizer.shape(
            "(?<![\\p{Lu}\\d][\\p{L}'-]{0,20} )(?:dr|dre|drs)\\.? (?<name>(?:(?:de la|de|du|van der|van|von|st"
                    + "|saint|mc|el|al)[ -])?" + "(?:\\p{Ll}')?\\p{Ll}{2,20}(?:-\\p{Ll}{2,20})?)(?![\\p{L}\\p{N}'-])");

    static final Set<String> GOING_ON = Names.words("""
            said says was were is are has had have will would can could who that told asked gave came went stayed sat and but for with from then when
            in on at or of as if so no is am an be by me my to up us we he she it they you your there here took made sat stood came left looked called
            smiled asked laughed replied answered walked only really finally still even ever once may might must should shall let lets put held
            helped taught brought sent wrote saved got gets goes thinks thought felt say hears heard calls drove found kept listened showed told
            orders order lounge strike shortage shortages parking ok au aux du de des le la les un une et ou où en ça ne se te me mon ma mes ton ta
            tes lui leur sont ont fait a as ai avait disait pensait voulait pouvait peut veut doit sait va vont arrive arrivait regarde regardait
            répond répondait parle parlait pleure rit sourit écoute moi toi vraiment enfin encore toujours jamais aussi déjà alors donc
            appointment visit office note notes google pepper house the this his her our their not just always never also did does knows knew saw
            who dit était est avait qui que mais avec pour sans dans elle est-il nous vous a-t-elle rendez-vous vient puis quand son ses leur très""");

    private static final String ROLES_EN =
            "(?:cleaning|tea|lunch|cafeteria) lady|work (?:wife|husband|mom|mum|dad|sister|brother)|hero|rock"
                    + "|guardian angel|angel|saviou?r|lifesaver|(?:shift|call) partner|seatmate|office ?mate|labmate|team"
                    + " leader|co-?fellow|research assistant|co-?resident|charge nurse|head nurse|ward aide|lab tech|x-?ray"
                    + " tech|tech|switchboard operator|operator|staff|R[1-7]|PGY-?[1-7]|clinical clerk|med student|student"
                    + "|PSW|healthcare aide|coordinator|coach|peer coach|mentee|tutor|librarian|cook|barista|cashier|doorman"
                    + "|night watchman|parking attendant|scribe|unit manager|manager|supervisor|preceptee|trainee|registrar"
                    + "|neurologist|nephrologist|oncologist|rheumatologist|urologist|dermatologist|anesthesiologist|intensivist"
                    + "|geriatrician|neonatologist|emergency physician|rural doctor|dentist|optometrist|nurse practitioner"
                    + "|nurse educator|physician assistant|security officer|vice[- ]dean|associate dean|assistant|administrative"
                    + " assistant|admin|colleague|friend|supervisor|preceptor|mentor|attending|resident|intern|chief|boss"
                    + "|partner|coworker|co-worker|classmate|facilitator"
                    + "|charge nurse|nurse|senior|consultant|program director|team lead|peer supporter|locum|social worker"
                    + "|pharmacist|paramedic|clerk|secretary|anesthetist|surgeon|therapist|chaplain|receptionist|buddy|roommate"
                    + "|midwife|porter|orderly|technician|technologist|respiratory therapist|RT|dietitian|unit clerk|ward"
                    + " clerk|housekeeper|cleaner|custodian|interpreter|volunteer|dispatcher|physiotherapist|physio|psychologist"
                    + "|counsellor|counselor|nurse manager|charge|fellow|chief resident|medical student|internist|psychiatrist"
                    + "|pediatrician|obstetrician|radiologist|pathologist|hospitalist|cardiologist|family doctor|GP|dean"
                    + "|teammate|co-resident|RN|LPN|NP|security guard";
    private static final String ROLES_FR =
            "co-?r[ée]sidente?|infirmi[èe]re?-chef(?:fe)?|infirmi[èe]re? (?:auxiliaire|praticienne|clinicienne)"
                    + "|assistante?(?:-cheffe?| infirmi[èe]re?-chef)?|R[1-7]|IPS|PAB|pr[ée]pos[ée]e? aux b[ée]n[ée]ficiaires"
                    + "|agente? administrati(?:f|ve)|cheffe? d'unit[ée]|cheffe? de service|coordonnat(?:eur|rice)|gestionnaire"
                    + "|t[ée]l[ée]phoniste|pair[- ]aidante?|pair|tut(?:eur|rice)|entra[îi]neu(?:r|se)|biblioth[ée]caire"
                    + "|cuisini[èe]re?|caissi[èe]re?|gardien(?:ne)?(?: de s[ée]curit[ée]| de nuit)?|agent|externe|moniteur"
                    + "|monitrice|neurologue|n[ée]phrologue|oncologue|urologue|dermatologue|g[ée]riatre|intensiviste|gyn[ée]cologue"
                    + "|obst[ée]tricien(?:ne)?|m[ée]decin de famille|dentiste|archiviste|perfusionniste|orthophoniste|audiologiste"
                    + "|puericultrice|femme de m[ée]nage|homme d'entretien|dame de la caf[ée]t[ée]ria|coll[èe]gue|amie?"
                    + "|superviseure?|pr[ée]cepteur|pr[ée]ceptrice|mentore?|patron(?:ne)?|r[ée]sidente?|externe|chef|cheffe"
                    + "|associ[ée]e?|animateur|animatrice"
                    + "|infirmi[èe]re?(?: de garde)?|consœur|confr[èe]re|directeur|directrice|adjointe?|secr[ée]taire|pharmacien(?:ne)?"
                    + "|travailleu(?:r|se) sociale?|param[ée]dic|pr[ée]pos[ée]e?|anesth[ée]siste|chirurgien(?:ne)?|psychologue"
                    + "|r[ée]ceptionniste|m[ée]decin|brancardi(?:er|[èe]re)|sage-femme|commis|inhalo(?:th[ée]rapeute)?|nutri(?:tionniste)?|ambulanci[èe]re?|ergo|orthop[ée]diste"
                    + "|physioth[ée]rapeute|ergoth[ée]rapeute|technicien(?:ne)?|technologue|concierge|b[ée]n[ée]vole|interpr[èe]te"
                    + "|[ée]tudiante?|stagiaire|interne|fellow|psychiatre|p[ée]diatre|urgentologue|radiologiste|interniste"
                    + "|cardiologue|doyen(?:ne)?|professeure?|co[ée]quipi(?:er|[èe]re)|r[ée]partiteur|r[ée]partitrice|agente?"
                    + " de s[ée]curit[ée]|aum[ôo]nier|intervenante? en soins spirituels|coloc(?:ataire)?";

    /** Whatever work somebody does beside a physician, in both languages. */
    static final String ROLES = ROLES_EN + "|" + ROLES_FR;

    /** Where or when somebody works, between the role and a comma: 'the pharmacist on nights, X'. */
    private static final String ENGLISH_WHERE = "(?: (?:on|in|at|from|of|for|with) [\\p{L}\\p{N}' -]{2,30}(?=,))?";

    private static final String FRENCH_WHERE =
            "(?: (?:de|d'|du|des|en|aux?|à) ?(?:(?:la|le|les|l') ?)?(?!(?:la|le|les|h[ôo]pital|clinique|universit[ée]"
                    + "|centre|r[ée]gion|ville|village|[ée]cole|rue|quartier|[îi]le|pavillon|fondation|c[ée]gep|CHU)\\b)\\p{Ll}[\\p{Ll}'-]+(?:"
                    + " (?:de |d'|des |du )?(?!(?:de|du|des|en|à|au|aux|la|le|les|près)\\b)\\p{Ll}[\\p{Ll}-]+){0,2}| (?:du|de la|des|à la|à l'|de l')"
                    + " ?(?:GMF|CLSC|UMF|USI|USIN|GMF-U|CHSLD|CISSS|CIUSSS|CHU|DRMG))?";

    /** A title may stand before the name of whoever has a role. */
    private static final String POLITE = "(?:(?i:mr|mrs|ms|miss|mme|mlle|m|madame|monsieur)\\.? )?";

    private static final Pattern TITLE_BEFORE =
            Recognizer.shape("\\b" + POLITE.substring(0, POLITE.length() - 1) + "$");

    /** 'Mr.' alone speaks of a patient; behind a role it does not. */
    private static final int SURER_THAN_A_TITLE = 79;

    private static final Pattern ROLE =
            Recognizer.shape("\\b(?i:my|our|a|the|his|her|their|an|one|another)(?: \\p{L}[\\p{L}'-]*){0,3}? (?i:"
                    + ROLES_EN + ")(?i: senior| junior| extraordinaire)?" + ENGLISH_WHERE
                    + "(?:,| -)? \\(?(?i:named |called |is named )?" + POLITE + "(?<name>"
                    + Names.NAME + ")"
                    + "|\\b(?i:mon|ma|notre|nos|mes|une?|le|la|sa|son|leur|l')(?: ?\\p{Ll}[\\p{Ll}-]+){0,2}? ?(?i:"
                    + ROLES_FR
                    + ")(?i: senior| en chef| de garde| de nuit| pr[ée]f[ée]r[ée]e?| ador[ée]e?| sortante?| assign[ée]e?"
                    + "| rempla[çc]ante?| retrait[ée]e?| responsable| adorable| extraordinaire| exceptionnelle?| formidable)?"
                    + FRENCH_WHERE
                    + "(?:,| -)? \\(?(?i:nomm[ée]e? |appel[ée]e? |pr[ée]nomm[ée]e? |du nom d(?:e |')|qui s'appelle |qui s'appelait )?"
                    + POLITE + "(?<name2>"
                    + Names.NAME + ")");

    /** A role that begins a sentence, or stands behind a small word, without an article. */
    /** The longest role, in words. */
    private static final int ROLE_WORDS = 8;

    private static final Pattern BARE_ROLE =
            Recognizer.shape("(?<=^|[.!?;:\\n] |\\b(?:to|by|with|from|and|for|par|avec|et|pour) )(?i:" + ROLES
                    + ")(?: ?:|,)? (?<name>" + Names.NAME + ")");

    private static final Pattern THANKED = Recognizer.shape(
            "(?i:(?:thank you|thanks|merci|shout-?out|kudos|hats off|grateful|gratitude|credit|chapeau|reconnaissante?"
                    + "|bravo|hommage|gr[âa]ce)(?: sp[ée]cial| goes| also| encore| surtout)? (?:to|à|envers) (?:toi, |you,"
                    + " )?|(?:thank you|thanks|merci),? )(?:so much,? |infiniment,? |beaucoup,? |mille fois,? |again,? )?(?:à"
                    + " toi,? |to you,? )?(?<name>" + Names.NAME
                    + ")(?= for | pour | who | qui | and | et | from |[.!,;:)]|$)");

    private static final Pattern ADDRESSED = Recognizer.shape(
            "(?<=[.!?] |^)(?:(?i:dear|to|for|hey|hi|chère?|à|pour|salut|allô) )?(?<name>\\p{Lu}[\\p{Ll}'-]+(?:-\\p{Lu}\\p{Ll}+)?(?:"
                    + " " + Names.WORD + ")?)[,:] (?i:thank you|thanks|merci)\\b");

    /** How a letter begins. */
    private static final Pattern DEAR = Recognizer.shape(
            "(?:(?<=^|[.!?\\n] )|(?<=^|\\n))(?:Dear|Hey|Hi|Chère?|Salut|Allô|Cher ami|Chère amie|Bravo|Congratulations"
                    + "|Félicitations),? (?<name>" + Names.NAME + ")(?=[,:!.-]| -|$|\n)");

    private static final Set<String> TITLES = Names.words("""
            la le dr drs dre dres doctor docteur docteure docteurs docteures doctoresse pr pre prof professor professeur professeure nurse infirmier
            infirmière infirmiere sister brother father chaplain sœur soeur frère frere rn""");
    private static final Set<String> HASTY_TITLES = Set.of("dr", "dre", "drs");
    private static final Set<String> OWNERS =
            Names.words("my our a the his her their an one another mon ma notre nos mes un une le la sa son leur l");
    private static final Set<String> DEARS =
            Names.words("dear hey hi cher chère chere salut allô allo bravo congratulations félicitations");
    private static final Pattern ADDRESSING = Pattern.compile("[,:] (?i:thank|merci)");
    private static final Set<String> THANKS = Names.words(
            "thank thanks merci shout shoutout kudos hats grateful gratitude credit chapeau reconnaissant reconnaissante"
                    + " bravo hommage grâce grace");

    /** 'L'infirmière de Kegaska' tells where she works. */
    private static final Pattern FROM_SOMEWHERE =
            Recognizer.shape("^(?i:(?:l[ae] )?infirmi[èe]re?|nurse|brother|sister) (?:de|du|des|d'|of) ?");

    private static final Pattern STREET = Pattern.compile(".*\\d+\\w? (?:\\p{Lu}[\\p{L}'-]* ){1,3}$", Pattern.DOTALL);

    @Override
    public List<Finding> in(PlainText text) {
        var titled = text.led(TITLES::contains, TITLED).stream()
                .filter(match -> Names.isSomebody(match.group("name")))
                .filter(match -> !FROM_SOMEWHERE.matcher(match.group()).find())
                .filter(match -> !STREET.matcher(text.text().substring(Math.max(0, match.start() - 40), match.start()))
                        .matches())
                .map(match -> finding(text, match.start(), match.end("name")));
        var roles = text.led(OWNERS::contains, ROLE).stream().flatMap(match -> named(text, match));
        var thanked = text.led(THANKS::contains, THANKED).stream().flatMap(match -> named(text, match));
        var bare = text.beforeCapitals(ROLE_WORDS, BARE_ROLE).stream()
                .filter(match -> Names.isFullySomebody(match.group("name")))
                .flatMap(match -> named(text, match));
        var dear = text.led(DEARS::contains, DEAR).stream().flatMap(match -> named(text, match));
        var addressed = ADDRESSING.matcher(text.text()).find()
                ? text.all(ADDRESSED).stream().flatMap(match -> named(text, match))
                : Stream.<Finding>empty();
        var hasty = text.led(HASTY_TITLES::contains, HASTY).stream()
                .filter(match -> !GOING_ON.contains(match.group("name")))
                .map(match -> finding(text, match.start(), match.end("name")));
        return Stream.of(titled, hasty, roles, thanked, addressed, dear, bare)
                .flatMap(one -> one)
                .toList();
    }

    private static Stream<Finding> named(PlainText text, MatchResult match) {
        var group = match.namedGroups().containsKey("name2") && match.group("name2") != null ? "name2" : "name";
        if (!Names.isSomebody(match.group(group))) {
            return Stream.empty();
        }
        var before = text.text().substring(Math.max(0, match.start(group) - 10), match.start(group));
        return Stream.of(Finding.of(
                Kind.COLLEAGUE,
                text.span(match.start(group), match.end(group)),
                Suggestion.of("colleague"),
                TITLE_BEFORE.matcher(before).find() ? SURER_THAN_A_TITLE : 60));
    }

    private static Finding finding(PlainText text, int start, int end) {
        return Finding.of(Kind.COLLEAGUE, text.span(start, end), Suggestion.of("colleague"), 60);
    }
}
