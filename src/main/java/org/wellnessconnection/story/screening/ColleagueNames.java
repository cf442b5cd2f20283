package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name behind a title ('Dr. X', 'la Dre X') or a role ('my supervisor X', 'mon collègue X'). */
final class ColleagueNames implements Recognizer {

    private static final Pattern TITLED = Recognizer.shape(
            "(?:\\b(?:[Ll]a|[Ll]e) )?\\b(?:[Dd]rs?|[Dd]res?|D[Rr]|DRE|[Dd]octors?|[Dd]octeure?s?|[Dd]octoresse|[Pp]re?|[Pp]rof|[Pp]rofessor|[Pp]rofesseure?|[Nn]urse|[Ii]nfirmi(?:er|[èe]re)|[Ss]ister|[Rr][Nn])"
                    + "\\.? (?:(?:et|and|&) (?:[Dd]re?\\.?) )?(?<name>(?:(?:de la|van den|van der|van|von|al) )?"
                    + Names.NAME + "|(?<!RN )" + Names.CAPITALS + ")");

    private static final String ROLES_EN =
            "colleague|friend|supervisor|preceptor|mentor|attending|resident|intern|chief|boss|partner|coworker|co-worker|classmate|facilitator"
                    + "|charge nurse|nurse|senior|consultant|program director|team lead|peer supporter|locum|social worker|pharmacist|paramedic|clerk|secretary|anesthetist|surgeon|therapist|chaplain|receptionist|buddy|roommate";
    private static final String ROLES_FR =
            "coll[èe]gue|amie?|superviseure?|pr[ée]cepteur|pr[ée]ceptrice|mentore?|patron(?:ne)?|r[ée]sidente?|externe|chef|cheffe|associ[ée]e?|animateur|animatrice"
                    + "|infirmi[èe]re?(?: de garde|-chef)?|consœur|confr[èe]re|directeur|directrice|adjointe?|secr[ée]taire|pharmacien(?:ne)?|travailleu(?:r|se) sociale?|param[ée]dic|pr[ée]pos[ée]e?|anesth[ée]siste|chirurgien(?:ne)?|psychologue|r[ée]ceptionniste|m[ée]decin";

    private static final Pattern ROLE = Recognizer.shape(
            "\\b(?i:my|our|a|the|his|her|their|an)(?i: old| dear| former| best| wonderful| kind| amazing| new| young| first| other)? (?i:"
                    + ROLES_EN + "),? (?i:named |called |is named )?(?<name>" + Names.NAME + ")"
                    + "|\\b(?i:mon|ma|notre|nos|mes|une?|le|la|sa|son|leur|l')(?i: ancien(?:ne)?| ch[èe]re?| bonne?| nouvelle?| meilleure?| jeune| vieil| vieille| grande?)? ?(?i:"
                    + ROLES_FR
                    + "),? (?i:nomm[ée]e? |appel[ée]e? |pr[ée]nomm[ée]e? |du nom d(?:e |')|qui s'appelle |qui s'appelait )?(?<name2>"
                    + Names.NAME + ")");

    private static final Pattern THANKED = Recognizer.shape(
            "(?:\\b(?i:thank you|thanks|merci),? (?:so much,? |infiniment,? |beaucoup,? |mille fois,? |again,? )?(?:à toi,? |to you,? )?(?<name>"
                    + Names.NAME + ")(?= for | pour |[.!,]|$)"
                    + "|(?<=[.!?] |^)(?<name2>\\p{Lu}\\p{Ll}+), (?:thank you|merci)\\b)");

    private static final Pattern STREET = Pattern.compile(".*\\d+\\w? (?:\\p{Lu}[\\p{L}'-]* ){1,3}$", Pattern.DOTALL);

    private static final java.util.Set<String> THANKS_TO_NOBODY = java.util.Set.of(
            "Canada",
            "Team",
            "All",
            "Montréal",
            "Wellness",
            "Wellness Connection",
            "Connection",
            "Circle",
            "Doctor",
            "Doc",
            "Docteur",
            "Docteure",
            "Maman",
            "Papa",
            "Mom",
            "Dad",
            "Friend",
            "Friends",
            "Colleagues",
            "Colleague",
            "Chère",
            "Cher",
            "Dear",
            "Mille",
            "Vraiment",
            "Encore",
            "From",
            "With",
            "You",
            "Beaucoup",
            "Sincèrement",
            "Gang",
            "Nurses",
            "Toi",
            "Tous",
            "Toutes",
            "Peer",
            "Bless",
            "Heavens",
            "Goodness",
            "Internet",
            "Nova Scotia",
            "Yukon",
            "Alberta",
            "Manitoba",
            "Québec",
            "Universe",
            "Always");

    @Override
    public List<Finding> in(PlainText text) {
        var titled = text.all(TITLED).stream()
                .filter(match -> Names.isSomebody(match.group("name")))
                .filter(match -> !STREET.matcher(text.text().substring(Math.max(0, match.start() - 40), match.start()))
                        .matches())
                .map(match -> finding(text, match.start(), match.end("name")));
        var roles = text.all(ROLE).stream().flatMap(match -> named(text, match));
        var thanked = text.all(THANKED).stream()
                .filter(match -> !THANKS_TO_NOBODY.contains(name(match))
                        && !THANKS_TO_NOBODY.contains(name(match).split(" ", 2)[0]))
                .flatMap(match -> named(text, match));
        return Stream.of(titled, roles, thanked).flatMap(one -> one).toList();
    }

    private static String name(MatchResult match) {
        return match.group("name") != null ? match.group("name") : match.group("name2");
    }

    private static Stream<Finding> named(PlainText text, MatchResult match) {
        var group = match.group("name") != null ? "name" : "name2";
        return Names.isSomebody(match.group(group))
                ? Stream.of(finding(text, match.start(group), match.end(group)))
                : Stream.empty();
    }

    private static Finding finding(PlainText text, int start, int end) {
        return Finding.of(Kind.COLLEAGUE, text.span(start, end), Suggestion.of("colleague"), 60);
    }
}
