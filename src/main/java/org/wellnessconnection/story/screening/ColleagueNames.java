package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name behind a title ('Dr. X', 'la Dre X') or a role ('my supervisor X', 'mon collègue X'). */
final class ColleagueNames implements Recognizer {

    private static final String TITLE =
            "(?:[Dd]rs?|[Dd]res?|D[Rr]|DRE|[Dd]octor|[Dd]octeure?|[Dd]octoresse|[Pp]re?|[Pp]rof|[Pp]rofessor|[Pp]rofesseure?|[Nn]urse|[Ii]nfirmi(?:er|[èe]re)"
                    + "|[Ss]ister|[Bb]rother|[Ff]ather|[Cc]haplain|[Ss](?:œ|oe)ur|[Ff]r[èe]re|[Rr][Nn])";

    private static final Pattern TITLED = Recognizer.shape("(?:\\b(?:[Ll]a|[Ll]e) )?\\b" + TITLE
            + "(?:\\. ?| )(?:(?:et|and|&) (?:[Dd]re?\\.?) )?(?:(?:Manager|Practitioner|Clinician|Educator) (?=\\p{Lu}))?(?<name>"
            + Names.TITLED + "|(?<!RN )" + Names.CAPITALS + ")");

    /** In haste people write 'dr. patel'. A word that goes on with the sentence is no name. */
    private static final Pattern HASTY = Recognizer.shape(
            "(?:(?<=^|[.!?,;] )|(?<=\\b(?:by|to|with|and|for|thank you|thanks|merci|par|avec|et|pour|à) ))"
                    + "(?:dr|dre)\\.? (?<name>\\p{Ll}{3,20})(?![\\p{L}\\p{N}'-])");

    private static final Set<String> GOING_ON = Names.words("""
            said says was were is are has had have will would can could who that told asked gave came went stayed sat and but for with from then when
            appointment visit office note notes google pepper house the this his her our their not just always never also did does knows knew saw
            who dit était est avait qui que mais avec pour sans dans elle est-il nous vous a-t-elle rendez-vous vient puis quand son ses leur très""");

    private static final String ROLES_EN =
            "colleague|friend|supervisor|preceptor|mentor|attending|resident|intern|chief|boss|partner|coworker|co-worker|classmate|facilitator"
                    + "|charge nurse|nurse|senior|consultant|program director|team lead|peer supporter|locum|social worker|pharmacist|paramedic|clerk|secretary|anesthetist|surgeon|therapist|chaplain|receptionist|buddy|roommate|midwife|porter|orderly|technician|technologist|respiratory therapist|RT|dietitian|unit clerk|ward clerk|housekeeper|cleaner|custodian|interpreter|volunteer|dispatcher|physiotherapist|physio|psychologist|counsellor|counselor|nurse manager|charge|fellow|chief resident|medical student|internist|psychiatrist|pediatrician|obstetrician|radiologist|pathologist|hospitalist|cardiologist|family doctor|GP|dean|teammate|co-resident|RN|LPN|NP|security guard";
    private static final String ROLES_FR =
            "coll[èe]gue|amie?|superviseure?|pr[ée]cepteur|pr[ée]ceptrice|mentore?|patron(?:ne)?|r[ée]sidente?|externe|chef|cheffe|associ[ée]e?|animateur|animatrice"
                    + "|infirmi[èe]re?(?: de garde|-chef)?|consœur|confr[èe]re|directeur|directrice|adjointe?|secr[ée]taire|pharmacien(?:ne)?|travailleu(?:r|se) sociale?|param[ée]dic|pr[ée]pos[ée]e?|anesth[ée]siste|chirurgien(?:ne)?|psychologue|r[ée]ceptionniste|m[ée]decin|brancardi(?:er|[èe]re)|sage-femme|commis|inhaloth[ée]rapeute|nutritionniste|physioth[ée]rapeute|ergoth[ée]rapeute|technicien(?:ne)?|technologue|concierge|b[ée]n[ée]vole|interpr[èe]te|[ée]tudiante?|stagiaire|interne|fellow|psychiatre|p[ée]diatre|urgentologue|radiologiste|interniste|cardiologue|doyen(?:ne)?|professeure?|co[ée]quipi(?:er|[èe]re)|r[ée]partiteur|r[ée]partitrice|agente? de s[ée]curit[ée]|aum[ôo]nier|intervenante? en soins spirituels|coloc(?:ataire)?";

    private static final Pattern ROLE = Recognizer.shape(
            "\\b(?i:my|our|a|the|his|her|their|an|one|another)(?i: old| dear| former| best| wonderful| kind| amazing| new| young| first| other)? (?i:"
                    + ROLES_EN + ")(?i: senior| junior| extraordinaire)?,? (?i:named |called |is named )?(?<name>"
                    + Names.NAME + ")"
                    + "|\\b(?i:mon|ma|notre|nos|mes|une?|le|la|sa|son|leur|l')(?i: ancien(?:ne)?| ch[èe]re?| bonne?| nouvelle?| meilleure?| jeune| vieil| vieille| grande?)? ?(?i:"
                    + ROLES_FR
                    + ")(?i: senior| en chef| de garde| de nuit)?,? (?i:nomm[ée]e? |appel[ée]e? |pr[ée]nomm[ée]e? |du nom d(?:e |')|qui s'appelle |qui s'appelait )?(?<name2>"
                    + Names.NAME + ")");

    private static final Pattern THANKED = Recognizer.shape(
            "(?i:thank you|thanks|merci),? (?:so much,? |infiniment,? |beaucoup,? |mille fois,? |again,? )?(?:à toi,? |to you,? )?(?<name>"
                    + Names.NAME + ")(?= for | pour |[.!,]|$)");

    private static final Pattern ADDRESSED =
            Recognizer.shape("(?<=[.!?] |^)(?<name>\\p{Lu}\\p{Ll}+), (?:thank you|merci)\\b");

    private static final Set<String> TITLES = Names.words("""
            la le dr drs dre dres doctor docteur docteure docteurs docteures doctoresse pr pre prof professor professeur professeure nurse infirmier
            infirmière infirmiere sister brother father chaplain sœur soeur frère frere rn""");
    private static final Set<String> HASTY_TITLES = Set.of("dr", "dre");
    private static final Set<String> OWNERS =
            Names.words("my our a the his her their an one another mon ma notre nos mes un une le la sa son leur l");
    private static final Set<String> THANKS = Set.of("thank", "thanks", "merci");

    private static final Pattern STREET = Pattern.compile(".*\\d+\\w? (?:\\p{Lu}[\\p{L}'-]* ){1,3}$", Pattern.DOTALL);

    @Override
    public List<Finding> in(PlainText text) {
        var titled = text.led(TITLES::contains, TITLED).stream()
                .filter(match -> Names.isSomebody(match.group("name")))
                .filter(match -> !STREET.matcher(text.text().substring(Math.max(0, match.start() - 40), match.start()))
                        .matches())
                .map(match -> finding(text, match.start(), match.end("name")));
        var roles = text.led(OWNERS::contains, ROLE).stream().flatMap(match -> named(text, match));
        var thanked = text.led(THANKS::contains, THANKED).stream().flatMap(match -> named(text, match));
        var addressed = text.has(", thank you") || text.has(", merci")
                ? text.all(ADDRESSED).stream().flatMap(match -> named(text, match))
                : Stream.<Finding>empty();
        var hasty = text.led(HASTY_TITLES::contains, HASTY).stream()
                .filter(match -> !GOING_ON.contains(match.group("name")))
                .map(match -> finding(text, match.start(), match.end("name")));
        return Stream.of(titled, hasty, roles, thanked, addressed)
                .flatMap(one -> one)
                .toList();
    }

    private static Stream<Finding> named(PlainText text, MatchResult match) {
        var group = match.namedGroups().containsKey("name2") && match.group("name2") != null ? "name2" : "name";
        return Names.isSomebody(match.group(group))
                ? Stream.of(finding(text, match.start(group), match.end(group)))
                : Stream.empty();
    }

    private static Finding finding(PlainText text, int start, int end) {
        return Finding.of(Kind.COLLEAGUE, text.span(start, end), Suggestion.of("colleague"), 60);
    }
}
