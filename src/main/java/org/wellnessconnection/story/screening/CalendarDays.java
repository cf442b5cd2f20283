package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day of birth, or one by which an event could be found again. Feast days belong to everybody. */
final class CalendarDays implements Recognizer {

    private static final Pattern FEAST = Recognizer.shape(
            "(?i)(?:Dec(?:ember|\\.)? (?:24|25|26|31)(?:th|st)?|(?:24|25|26|31) d[ée]c(?:embre|\\.)?|Jan(?:uary"
                    + "|\\.)? 1(?:st)?|1er janvier"
                    + "|July 1(?:st)?|1er juillet|24 juin|June 24(?:th)?|Nov(?:ember|\\.)? 11(?:th)?|11 novembre"
                    + "|Oct(?:ober|\\.)? 31(?:st)?|31 octobre|Feb(?:ruary|\\.)? 14(?:th)?|14 f[ée]vrier"
                    + "|Sept(?:ember|\\.)? 30(?:th)?|30 septembre|May 1(?:st)?|1er mai|March 8(?:th)?|8 mars|1st of July|25th of December)");

    @Override
    public List<Finding> in(PlainText text) {
        return Stream.concat(
                        Dates.in(text).stream().flatMap(day -> named(text, day)),
                        BirthDates.compact(text).map(day -> birth(text, day)))
                .toList();
    }

    private static Stream<Finding> named(PlainText text, MatchResult day) {
        if (BirthDates.isBirth(text, day)) {
            return Stream.of(birth(text, day));
        }
        return FEAST.matcher(day.group()).matches()
                ? Stream.empty()
                : Stream.of(
                        Finding.of(Kind.EXACT_DATE, text.span(day), Suggestion.of("last-" + Dates.season(day)), 40));
    }

    private static Finding birth(PlainText text, MatchResult day) {
        return Finding.of(Kind.BIRTH_DATE, text.span(day), Suggestion.REMOVE, 88);
    }
}
