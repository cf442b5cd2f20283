package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of somebody who was cared for: 'my patient X', 'a boy named X', 'Mrs. X', 'M. X', 'elle s’appelait X'. */
final class PatientNames implements Recognizer {

    private static final Pattern TITLED = Recognizer.shape(
            "(?<!Dr |Dr\\. )\\b(?:Mr|MR|Mrs|MRS|Ms|MS(?= \\p{Lu}{2})|Miss|MISS|Mx|Mme|MME|Mmes|Mlle|MLLE|Madame|Monsieur|Mister|(?<![\\p{L}\\d.])M|Messrs|MM)\\.? (?:(?:and|et|&) (?:Mrs|Ms|Mme)\\.? )?(?<name>"
                    + Names.TITLED + "|" + Names.CAPITALS + ")");

    private static final String PEOPLE_EN =
            "patients?|pt|client|boy|girl|baby|child|kid|woman|man|lady|gentleman|teenager|toddler|newborn|infant|mother|father|daughter|son|widow|widower|resident of the home";
    private static final String PEOPLE_FR =
            "patiente?s?|cliente?|gar[çc]on|fille|fillette|b[ée]b[ée]|enfant|femme|homme|dame|monsieur|adolescente?|m[èe]re|p[èe]re|fils|veuve|veuf|usag[èe]re?|nouveau-n[ée]";

    private static final Pattern PATIENT = Recognizer.shape(
            "\\b(?i:my|our|this|that|another|a|the|one|her|his|first|last)(?i: [\\p{L}-]+){0,2} (?i:patient|pt|client),? (?i:named |called )?(?<name>"
                    + Names.NAME + ")"
                    + "|\\b(?i:ma|mon|notre|cette|ce|une|un|la|le|sa|son|mes|nos)(?i: [\\p{L}-]+){0,2} (?i:patiente?|cliente?|usag[èe]re?),? (?i:nomm[ée]e? |appel[ée]e? |pr[ée]nomm[ée]e? )?(?<name2>"
                    + Names.NAME + ")");

    private static final Pattern NAMED = Recognizer.shape("\\b(?i:" + PEOPLE_EN
            + ")(?i: was| is)? (?i:named|called|by the name of|whose name was|whose name is) (?<name>" + Names.NAME
            + ")"
            + "|\\b(?i:" + PEOPLE_FR
            + ")(?: \\p{Ll}+){0,2},? (?i:nomm[ée]e?|appel[ée]e?|pr[ée]nomm[ée]e?|du nom de|du nom d'|(?:qui )?s'appelait|(?:qui )?s'appelle|(?:qui )?se nommait)(?:(?<=')| )(?<name2>"
            + Names.NAME + ")"
            + "|\\b(?i:her|his|their)(?i: first| last)? (?i:name) (?i:was|is) (?<name3>"
            + Names.NAME + ")"
            + "|\\b(?i:patient(?:'s)? name|name of the patient|nom d(?:u|e la) patiente?)(?i: is| was| est| [ée]tait)? ?:? ?(?<name7>"
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

    private static final Pattern OWNED =
            Recognizer.shape("'s(?i: first| last)? name (?:was|is) (?<name>" + Names.NAME + ")");

    private static final Set<String> TITLES =
            Names.words("mr mrs ms miss mx mme mmes mlle madame monsieur mister m messrs mm");
    private static final Set<String> OWNERS = Names.words(
            "my our this that another a the one her his first last ma mon notre cette ce une un la le sa son mes nos");
    private static final Set<String> BEGINNINGS = Names.words("""
            patient patients pt client boy girl baby child kid woman man lady gentleman teenager toddler newborn infant mother father daughter son
            widow widower resident patiente patientes cliente clientes garçon garcon fille fillette bébé bebe enfant femme homme dame monsieur
            adolescent adolescente mère mere père pere fils veuve veuf usager usagère usagere nouveau her his their the she he elle il son name nom
            my our le la mon ma little""");

    private static final List<String> GROUPS =
            List.of("name", "name2", "name3", "name4", "name5", "name6", "name7", "name8", "name9", "name10");

    @Override
    public List<Finding> in(PlainText text) {
        var found = new ArrayList<Finding>();
        for (var match : text.led(TITLES::contains, TITLED)) {
            if (Names.isSomebody(match.group("name"))) {
                found.add(finding(text, match.start(), match.end("name"), 76));
            }
        }
        var matches = new ArrayList<>(text.led(OWNERS::contains, PATIENT));
        matches.addAll(text.led(BEGINNINGS::contains, NAMED));
        if (text.has("'s name ")) {
            matches.addAll(text.all(OWNED));
        }
        for (var match : matches) {
            GROUPS.stream()
                    .filter(group -> match.namedGroups().containsKey(group) && match.group(group) != null)
                    .filter(group -> Names.isSomebody(match.group(group)))
                    .forEach(group -> found.add(finding(text, match.start(group), match.end(group), 85)));
        }
        return found;
    }

    private static Finding finding(PlainText text, int start, int end, int weight) {
        return Finding.of(Kind.PATIENT, text.span(start, end), Suggestion.of("patient"), weight);
    }
}
