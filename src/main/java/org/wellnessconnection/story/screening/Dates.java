package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as people write them, in both languages: with a day and a month, the year may be missing. */
final class Dates {

    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> FRENCH =
            List.of("janv", "f[ée]v", "mars", "avr", "mai", "juin", "juil", "ao[ûu]t", "sept", "oct", "nov", "d[ée]c");

    /** In lower case 'may' and 'march' are verbs more often than months. */
    private static final String ENGLISH_MONTH =
            "(?:(?i:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Apr(?:il|\\.)?|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember"
                    + "|\\.)?|Oct(?:ober|\\.)?"
                    + "|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)|Ma(?:y|r(?:ch|\\.)?)|MA(?:Y|R(?:CH|\\.)?))";

    private static final String VERB_TOO = "(?:may|march)";
    private static final String FRENCH_MONTH =
            "(?i:janvier|janv\\.?|jan\\.|f[ée]vrier|f[ée]vr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?"
                    + "|ao[ûu]t|septembre|sept\\.?" + "|octobre|oct\\.?|novembre|nov\\.?|d[ée]cembre|d[ée]c\\.?)";
    /** What is counted and no day: in 'May 10 of us rest?' nobody was there on the tenth. */
    private static final String THINGS =
            "(?:of|more|others?|people|persons|doctors|physicians|residents|nurses|patients|times|hours|minutes"
                    + "|days|weeks|months|years|km|miles|steps|percent|%"
                    + "|(?:or|to) \\d{1,2} \\p{Ll}{3,})(?!\\p{L})";

    private static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String TH = "(?:(?i:st|nd|rd|th))";
    private static final String YEAR_BEHIND = "(?:,? |-)" + YEAR;

    private static final Pattern ANY = Recognizer.shape("(?<![\\p{L}\\p{N}])(?:"
            + "(?<iso>" + YEAR + "[-/. ](?<isomonth>0[1-9]|1[0-2])[-/. ](?:[12]\\d|3[01]|0[1-9]))(?!\\.\\d)"
            + "|(?<slash>" + DAY + "(?:[-/.]" + DAY + "[-/.]" + YEAR + "|/" + DAY + "/\\d\\d(?!/)|(?: / | - )" + DAY
            + "(?: / | - )" + YEAR + "))"
            + "|(?<=\\b(?i:le|du|on) )(?:0[1-9]|[12]\\d|3[01])/(?:0[1-9]|[12]\\d|3[01])(?= (?i:à|at|vers|around|au matin|en)\\b)"
            + "|" + YEAR + "(?:,? |-)(?:" + ENGLISH_MONTH + "|" + FRENCH_MONTH + ")(?: |-)" + DAY
            + "|" + ENGLISH_MONTH + "(?: the |[ -])" + DAY + TH + "?(?!\\d|:)(?:" + YEAR_BEHIND
            + "|/\\d\\d|,? '\\d\\d|(?! "
            + THINGS + "))"
            + "|" + VERB_TOO + " " + DAY + "(?:" + TH + "(?:" + YEAR_BEHIND + ")?|" + YEAR_BEHIND + ")"
            + "|" + ENGLISH_MONTH + " (?:the )?(?i:" + NumberWords.ENGLISH_DAY + ")(?![- ](?:year|hand|opinion))(?:"
            + YEAR_BEHIND + ")?"
            + "|(?i:" + NumberWords.ENGLISH_DAY + "(?: day)? of )(?:" + ENGLISH_MONTH + "|" + VERB_TOO + ")(?:"
            + YEAR_BEHIND + ")?"
            + "|" + DAY + TH + "?(?i: of| day of)?[ -]" + ENGLISH_MONTH + "(?!\\p{L})(?:" + YEAR_BEHIND + ")?"
            + "|" + DAY + "(?:" + TH + " (?:of )?" + VERB_TOO + "(?:" + YEAR_BEHIND + ")?| (?:of )?" + VERB_TOO
            + YEAR_BEHIND + ")"
            + "|(?:" + DAY + "|1 ?(?i:er))(?:e jour de)?[ -](?i:de |du mois d(?:e |'))?" + FRENCH_MONTH
            + "(?!\\p{L})(?:[ -]"
            + YEAR + ")?"
            + "|(?<=\\b(?i:le|du|au|et|ce|au) )(?i:" + NumberWords.FRENCH_DAY + ") " + FRENCH_MONTH + "(?!\\p{L})(?: "
            + YEAR + ")?"
            + ")(?![\\p{L}\\p{N}])");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private Dates() {}

    static List<MatchResult> in(PlainText text) {
        return text.led(
                head -> Character.isDigit(head.charAt(0))
                        || NumberWords.HEADS.contains(head)
                        || head.length() >= 3 && ENGLISH.contains(head.substring(0, 3)),
                ANY);
    }

    /** The season of the year in which a day lies, by its month: {@code spring}; {@code date} where the month is not sure. */
    static String season(MatchResult date) {
        var month = month(date);
        return switch (month) {
            case 12, 1, 2 -> "winter";
            case 3, 4, 5 -> "spring";
            case 6, 7, 8 -> "summer";
            case 9, 10, 11 -> "fall";
            default -> "date";
        };
    }

    /** The last word counts: 'sept mai' is in May. */
    private static int month(MatchResult date) {
        if (date.group("iso") != null) {
            return Integer.parseInt(date.group("isomonth"));
        }
        return LETTERS.matcher(date.group())
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .mapToInt(word -> Math.max(find(FRENCH, word), find(ENGLISH, word)))
                .filter(found -> found > 0)
                .reduce(0, (before, last) -> last);
    }

    private static int find(List<String> months, String word) {
        for (var index = 0; index < months.size(); index++) {
            if (word.matches(months.get(index) + ".*")) {
                return index + 1;
            }
        }
        return 0;
    }
}
