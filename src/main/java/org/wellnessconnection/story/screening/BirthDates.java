package org.wellnessconnection.story.screening;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands beside a day on which somebody was born. */
final class BirthDates {

    private static final Pattern BORN = Recognizer.shape("(?i)\\b(?:born|births?|birth ?days?|birthdate|D\\. ?O\\."
            + " ?B|DOB|n(?:ée?s?|ees?|e(?= (?:le|en|un) ))|naissances?|naquit|naissait|na[îi]tra?|na[îi]tre|D\\. ?D\\."
            + " ?N|DDN|anniv(?:ersaires?)?|turn(?:ed|s|ing) \\w+|a (?:eu|f[êe]t[ée]) \\w+(?:-\\w+)* ans|(?:came"
            + "|come|comes|brought|arrived) into"
            + " (?:this|the) world|first (?:breath|cry)|venue?s? au monde|(?:vu|voit|vit|voir) le jour|premier (?:cri|souffle)"
            + "|would (?:have )?(?:be|been|turned?) \\w+|years old on|(?:entered|welcomed (?:in)?to) (?:this|the)"
            + " world|aur(?:a|ait)(?: eu)? \\w+(?:-\\w+)* ans|gâteau|birthday cake|f[êe]t(?:[ée]e?s?|ait|era|ons)"
            + "|b-day|bday|candles|bougies)\\b|(?:\\(|\\b)b\\. ?");

    /** What a form or a clerk asks, and the answer: a question mark may stand between. */
    private static final Pattern ASKED = Recognizer.shape(
            "(?i)\\b(?:date of birth|birth ?(?:date|day)|D\\.?O\\.?B\\.?|born|date de naissance"
                    + "|D\\.?D\\.?N\\.?|n[ée]e?|anniversaire|naissance)(?: (?:when|on|le|quand))?[ ?!:»«\"'.,\\n-]{1,8}$");

    /** A day without any sign between its figures: one beside such words only. */
    private static final Pattern COMPACT = Recognizer.shape(
            "\\b(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\b|\\b(?:0[1-9]|[12]\\d|3[01])([-. ])(?:0[1-9]"
                    + "|[12]\\d|3[01])\\1\\d\\d\\b(?![-.]\\d)");

    /** Right before the day: 'born in a tent near the lake on', 'bébé arrivé le', 'un petit gars du'. */
    private static final Pattern CAME = Recognizer.shape(
            "(?i)\\b(?:(?:born|n[ée]e?s?) [^.!?,;]{0,60}\\b(?:on|le)|b[ée]b[ée] (?:est )?(?:arriv[ée]+|venue?|l[àa])(?: au monde)? le"
                    + "|(?:gars|fille|fillette|enfant|homme|femme) du) $");

    /** What is worn or filed gives such a day of long ago. */
    private static final Pattern WORN = Recognizer.shape(
            "(?i)\\b(?:wristband|armband|bracelet|label|chart|dossier|inscription|carte|card|étiquette)\\b[^.!?;]{0,25}$");

    private static final Pattern LONG_AGO = Pattern.compile("(?:19\\d\\d|200\\d)[-/.].*|.*[-/.](?:19\\d\\d|200\\d)");

    /** So many signs before a day are looked at. */
    private static final int BEFORE = 80;

    private BirthDates() {}

    /** Days without any sign between their figures, beside such words. */
    static Stream<MatchResult> compact(PlainText text) {
        return text
                .led(head -> (head.length() == 8 || head.length() == 2) && Character.isDigit(head.charAt(0)), COMPACT)
                .stream()
                .filter(day -> isBirth(text, day));
    }

    static boolean isBirth(PlainText text, MatchResult day) {
        var before = text.text().substring(Math.max(0, day.start() - BEFORE), day.start());
        return BORN.matcher(text.around(day.start(), day.end(), 7, 6)).find()
                || ASKED.matcher(before).find()
                || CAME.matcher(before).find()
                || LONG_AGO.matcher(day.group()).matches()
                        && WORN.matcher(before).find();
    }
}
