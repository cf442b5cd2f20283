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
            List.of("janv", "f[ée]vr", "mars", "avr", "mai", "juin", "juil", "ao[ûu]t", "sept", "oct", "nov", "d[ée]c");

    private static final String ENGLISH_MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?"
                    + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String FRENCH_MONTH =
            "(?i:janvier|janv\\.?|f[ée]vrier|f[ée]vr\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|ao[ûu]t|septembre|sept\\.?"
                    + "|octobre|oct\\.?|novembre|nov\\.?|d[ée]cembre|d[ée]c\\.?)";
    /** What is counted and no day: in 'May 10 of us rest?' nobody was there on the tenth. */
    private static final String THINGS =
            "(?:of|more|others?|people|persons|doctors|physicians|residents|nurses|patients|times|hours|minutes|days|weeks|months|years|km|miles|steps|percent|%)(?!\\p{L})";

    private static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])";

    private static final Pattern ANY = Recognizer.shape("(?<![\\p{L}\\p{N}])(?:"
            + "(?<iso>(?:19|20)\\d\\d[-/. ](?<isomonth>0[1-9]|1[0-2])[-/. ](?:[12]\\d|3[01]|0[1-9]))(?!\\.\\d)"
            + "|(?<slash>" + DAY + "[-/.]" + DAY + "[-/.](?:19|20)\\d\\d)"
            + "|(?<en>" + ENGLISH_MONTH + " " + DAY + "(?:st|nd|rd|th)?(?!\\d|:)(?:,? (?:19|20)\\d\\d|(?! " + THINGS
            + ")))"
            + "|(?<en2>" + DAY + "(?:st|nd|rd|th)?(?: of| day of)?[ -](?<en2month>" + ENGLISH_MONTH
            + ")(?!\\p{L})(?:(?:,? |-)(?:19|20)\\d\\d)?)"
            + "|(?<fr>(?:" + DAY + "|1er)(?:e jour de)?[ -](?<frmonth>" + FRENCH_MONTH
            + ")(?!\\p{L})(?:[ -](?:19|20)\\d\\d)?)"
            + ")(?![\\p{L}\\p{N}])");

    private Dates() {}

    static List<MatchResult> in(PlainText text) {
        return text.led(
                head -> Character.isDigit(head.charAt(0))
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

    private static int month(MatchResult date) {
        if (date.group("iso") != null) {
            return Integer.parseInt(date.group("isomonth"));
        }
        if (date.group("slash") != null) {
            return 0;
        }
        var french = date.group("frmonth");
        if (french != null) {
            return find(FRENCH, french);
        }
        var english = date.group("en") != null ? date.group("en") : date.group("en2month");
        return find(ENGLISH, english);
    }

    private static int find(List<String> months, String word) {
        var low = word.toLowerCase(Locale.ROOT);
        for (var index = 0; index < months.size(); index++) {
            if (low.matches(months.get(index) + ".*")) {
                return index + 1;
            }
        }
        return 0;
    }
}
