package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses, and addresses spelt out: {@code name at place dot ca}, {@code nom arobase lieu point ca}. */
final class EmailAddresses implements Recognizer {

    private static final String END = "(?:ca|com|org|net|edu|gov|info|io|qc|on|bc|fr|uk|us|health|me|co)";

    private static final Pattern PLAIN = Recognizer.shape(
            "(?i)[\\p{L}\\p{N}._%+-]{1,64}(?:@| @ )[\\p{L}\\p{N}-]{1,63}(?: ?\\. ?[\\p{L}\\p{N}-]{2,63}){1,6}");

    private static final Pattern SPELT = Recognizer.shape(
            "(?i)\\b[\\p{L}\\p{N}_%+-]{1,64}(?:(?: ?\\. ?| (?:dot|point|underscore|tiret) | ?[\\[(](?:dot|point)[\\])] ?)"
                    + "[\\p{L}\\p{N}_%+-]{1,64}){0,5}"
                    + "(?: ?[\\[({](?:at|a|arobase|à|@)[\\])}] ?| (?:at|arobase|arobas|[aà] commercial) |@| @ )"
                    + "[\\p{L}\\p{N}-]+(?:(?: dot | point | ?[\\[({](?:dot|point|\\.)[\\])}] ?|\\.)[\\p{L}\\p{N}-]{1,63}){0,5}"
                    + "(?: dot | point | ?[\\[({](?:dot|point|\\.)[\\])}] ?|\\.)" + END + "\\b");

    @Override
    public List<Finding> in(PlainText text) {
        return Stream.of(PLAIN, SPELT)
                .flatMap(pattern -> text.all(pattern).stream())
                .map(match -> Finding.of(Kind.EMAIL, text.span(match), Suggestion.REMOVE, 90))
                .toList();
    }
}
