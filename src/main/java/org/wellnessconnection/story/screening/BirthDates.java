package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;

/** A day beside words of being born. */
final class BirthDates implements Recognizer {

    private static final Pattern BORN = Recognizer.shape(
            "(?i)\\b(?:born|birth|birthday|birthdate|birth date|D\\.?O\\.?B|n[ée]e?s?|naissance|DDN|DDN|anniversaire"
                    + "|turn(?:ed|s|ing) \\w+|a eu \\w+ ans|f[êe]t[ée]e?|b-day)\\b");

    @Override
    public List<Finding> in(PlainText text) {
        return Dates.in(text).stream()
                .filter(date -> isBirth(text, date.start(), date.end()))
                .map(date -> Finding.of(Kind.BIRTH_DATE, text.span(date), Suggestion.REMOVE, 88))
                .toList();
    }

    static boolean isBirth(PlainText text, int start, int end) {
        return BORN.matcher(text.around(start, end, 5, 4)).find();
    }
}
