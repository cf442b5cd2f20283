package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Nine digits beside 'SIN' or 'NAS', or in three groups of three with a right check digit; none begins with 0 or 8. */
final class SocialInsuranceNumbers implements Recognizer {

    private static final Pattern WORDS = Recognizer.shape(
            "(?i)\\b(?:S\\.? ?I\\.? ?N|N\\.? ?A\\.? ?S|social insurance|assurance sociale|ass\\. sociale|num[ée]ro social)\\b");

    /** Papers that ask for one; a number in three groups or none is meant from farther away. */
    private static final Pattern PAPERS = Recognizer.shape(
            "(?i)\\b(?:S\\. ?I\\. ?N|SIN|NAS|social insurance|assurance sociale|T4A?|T1|relev[ée] 1|payroll|la paie|direct deposit|d[ée]p[ôo]t direct)\\b");

    private static final Pattern OTHER = Recognizer.shape(
            "(?i)\\b(?:chart|dossier|MRN|phone|t[ée]l\\p{L}*|call|appel\\p{L}*|pager|account|compte|transit|licence|permis|employee|employ[ée]e?)\\b");

    private static final int FAR = 14;

    @Override
    public List<Finding> in(PlainText text) {
        var found = new ArrayList<Finding>();
        for (var number : Digits.of(text, 9, 9)) {
            var first = number.digits().charAt(0);
            if (first == '0'
                    || first == '8'
                    || number.isMeasured(text)
                    || number.isRow(text)
                    || Digits.isOneDigit(number.digits())) {
                continue;
            }
            var named = WORDS.matcher(text.around(number.start(), number.end(), 6, 4))
                            .find()
                    || isNamedFarther(text, number);
            if (named || (number.isWhole() && number.shape().equals("3-3-3") && Digits.luhn(number.digits()))) {
                found.add(Finding.of(
                        Kind.SOCIAL_INSURANCE,
                        text.span(number.start(), number.end()),
                        Suggestion.REMOVE,
                        named ? 96 : 90));
            }
        }
        return found;
    }

    private static boolean isNamedFarther(PlainText text, Digits.Number number) {
        return number.isWhole()
                && (number.shape().equals("3-3-3") || number.shape().equals("9"))
                && PAPERS.matcher(text.around(number.start(), number.end(), FAR, FAR))
                        .find()
                && !OTHER.matcher(text.around(number.start(), number.end(), 5, 3))
                        .find();
    }
}
