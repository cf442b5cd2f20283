package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day beside words of being born. */
final class BirthDates implements Recognizer {

    private static final Pattern BORN = Recognizer.shape("(?i)\\b(?:born|births?|birthdays?|birthdate|D\\. ?O\\."
            + " ?B|DOB|n[ée]e?s?|naissance|naquit|naissait|na[îi]tre|D\\. ?D\\."
            + " ?N|DDN|anniversaire|turn(?:ed|s|ing) \\w+|a eu \\w+ ans|(?:came|come|comes|brought) into"
            + " (?:this|the) world|(?:vu|voit|vit|voir) le jour|f[êe]t[ée]e?|b-day|bday)\\b|\\(b\\. ");

    /** A day without any sign between its figures: one beside such words only. */
    private static final Pattern COMPACT =
            Recognizer.shape("\\b(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\b");

    @Override
    public List<Finding> in(PlainText text) {
        return Stream.concat(
                        Dates.in(text).stream(),
                        text.led(head -> head.length() == 8 && Character.isDigit(head.charAt(0)), COMPACT).stream())
                .filter(date -> isBirth(text, date.start(), date.end()))
                .map(date -> Finding.of(Kind.BIRTH_DATE, text.span(date), Suggestion.REMOVE, 88))
                .toList();
    }

    static boolean isBirth(PlainText text, int start, int end) {
        return BORN.matcher(text.around(start, end, 6, 5)).find();
    }
}
