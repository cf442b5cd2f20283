package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;

/** A day in the calendar by which an event could be found again. Feast days belong to everybody. */
final class ExactDates implements Recognizer {

    private static final Pattern FEAST = Recognizer.shape(
            "(?i)(?:Dec(?:ember|\\.)? (?:24|25|26|31)(?:th|st)?|(?:24|25|26|31) d[ée]c(?:embre|\\.)?|Jan(?:uary"
                    + "|\\.)? 1(?:st)?|1er janvier"
                    + "|July 1(?:st)?|1er juillet|24 juin|June 24(?:th)?|Nov(?:ember|\\.)? 11(?:th)?|11 novembre"
                    + "|Oct(?:ober|\\.)? 31(?:st)?|31 octobre|Feb(?:ruary|\\.)? 14(?:th)?|14 f[ée]vrier"
                    + "|Sept(?:ember|\\.)? 30(?:th)?|30 septembre|May 1(?:st)?|1er mai|March 8(?:th)?|8 mars|1st of July|25th of December)");

    @Override
    public List<Finding> in(PlainText text) {
        return Dates.in(text).stream()
                .filter(date -> !BirthDates.isBirth(text, date.start(), date.end()))
                .filter(date -> !FEAST.matcher(date.group()).matches())
                .map(date ->
                        Finding.of(Kind.EXACT_DATE, text.span(date), Suggestion.of("last-" + Dates.season(date)), 40))
                .toList();
    }
}
