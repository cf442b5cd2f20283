package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: digits in groups, with spaces, dashes, dots or brackets between. The same digits may be
 * read as several numbers; each recognizer takes the windows of the length it knows.
 */
final class Digits {

    private static final Pattern RUN = Pattern.compile("\\d+(?:[ .\\-()/_·*]{1,3}\\d+){0,40}");
    private static final Pattern GROUP = Pattern.compile("\\d+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Behind a figure that was measured, not given to somebody. */
    private static final Pattern UNIT = Pattern.compile(
            "^\\s?(?:mg|mcg|µg|μg|g|kg|mL|ml|L|UI|IU|units?|unités?|mmHg|mmol|mEq|bpm|%|\\$|km|cm|mm|heures?|hours?|h"
                    + "|minutes?|min|lectures|reads|pas|steps|dollars)\\b.*",
            Pattern.DOTALL);

    private Digits() {}

    /** A number of whole groups: {@code 123 456 782} is {@code 123456782}, in the shape {@code 3-3-3}; the first or the last of its run, or not. */
    record Number(String digits, String shape, int start, int end, boolean isFirst, boolean isLast) {

        /** Whether nothing else belongs to it: more groups, or what stands before a decimal point. */
        boolean isWhole() {
            return isFirst && isLast;
        }

        /** Whether it reads as a row of round figures or of years rather than as one number. */
        boolean isRow(PlainText text) {
            var groups = GROUP.matcher(text.text().substring(start, end))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            return groups.size() > 1
                    && groups.stream()
                            .allMatch(group ->
                                    group.endsWith("0") || YEAR.matcher(group).matches());
        }

        boolean isMeasured(PlainText text) {
            return UNIT.matcher(text.text().substring(end)).matches()
                    || text.text().startsWith("%", end)
                    || text.text().startsWith("$", end);
        }
    }

    /** All numbers of so many digits, made of whole groups of one run. */
    static List<Number> of(PlainText text, int least, int most) {
        var found = new ArrayList<Number>();
        for (var run : text.all(RUN)) {
            var groups = GROUP.matcher(run.group()).results().toList();
            for (var first = 0; first < groups.size(); first++) {
                var digits = new StringBuilder();
                var shape = new StringBuilder();
                for (var last = first; last < groups.size() && digits.length() <= most; last++) {
                    digits.append(groups.get(last).group());
                    shape.append(shape.isEmpty() ? "" : "-")
                            .append(groups.get(last).group().length());
                    if (digits.length() >= least && digits.length() <= most) {
                        found.add(new Number(
                                digits.toString(),
                                shape.toString(),
                                run.start() + groups.get(first).start(),
                                run.start() + groups.get(last).end(),
                                first == 0,
                                last == groups.size() - 1));
                    }
                }
            }
        }
        return found;
    }

    /** Whether the check digit of ISO/IEC 7812 is right. */
    static boolean luhn(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var twice = digit * 2;
            sum += place % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    /** Whether it is one digit over and over, as in a form's example. */
    static boolean isOneDigit(String digits) {
        return digits.chars().distinct().count() == 1;
    }
}
