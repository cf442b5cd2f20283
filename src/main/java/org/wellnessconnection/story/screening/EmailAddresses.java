package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses, and addresses spelt out: {@code name at place dot ca}, {@code nom arobase lieu point ca}. */
final class EmailAddresses implements Recognizer {

    private static final Set<String> ENDS =
            Names.words("ca com org net edu gov info io qc on bc fr uk us health me co");

    private static final String END = "(?:" + String.join("|", ENDS) + ")";

    private static final Pattern PLAIN = Recognizer.shape(
            "(?i)(?<![@\\p{L}\\p{N}._%+'/-])[\\p{L}\\p{N}._%+'-]{1,64}(?:@| @ )[\\p{L}\\p{N}-]{1,63}(?:(?:\\."
                    + "| \\. )[\\p{L}\\p{N}-]{2,63}){0,5}(?:\\.| \\. )\\p{L}{2,24}(?![\\p{L}\\p{N}@])");

    private static final String DOT = "(?: dot | point | ?[\\[({<](?:dot|point|\\.)[\\])}>] ?|\\.| -dot- )";

    private static final Pattern SPELT = Recognizer.shape(
            "(?i)\\b[\\p{L}\\p{N}_%+-]{1,64}(?:(?: ?\\. ?| (?:dot|point|underscore|tiret) | ?[\\[({<](?:dot|point)[\\])}>] ?)"
                    + "[\\p{L}\\p{N}_%+-]{1,64}){0,5}"
                    + "(?: ?[\\[({<*_-]{1,2} ?(?:at|a|ar{1,2}oba(?:se?|sse)|à|@|chez) ?[\\])}>*_-]{1,2} ?"
                    + "| (?:at(?:[ -]sign)?|ar{1,2}oba(?:se?|sse)|[aà][ -]commercial) | (?:à|chez) (?=[\\p{L}\\p{N}-]{1,63}"
                    + " (?:dot|point) )|@| @ )"
                    + "[\\p{L}\\p{N}-]+(?:" + DOT + "[\\p{L}\\p{N}-]{1,63}){0,5}" + DOT + END + "\\b");

    /** Of a house that everybody knows, the ending is often left away. */
    private static final Pattern AT_A_HOUSE = Recognizer.shape(
            "(?i)\\b[\\p{L}\\p{N}_%+.-]{3,64}"
                    + "(?: at | chez | arobase? |@| @ | ?[\\[(](?:at|à|arobase?)[\\])] ?)"
                    + "(?:gmail|hotmail|yahoo|outlook|icloud|proton(?:mail)?|videotron|vid[ée]otron|sympatico)(?![\\p{L}\\p{N}])");

    /** Without an ending nothing that is spelt out is an address. */
    private static final Pattern ENDING = Recognizer.shape("(?i)(?:\\.|dot|point)[\\])}>-]? ?" + END + "(?![\\p{L}])");

    private static final Pattern PLACE = Recognizer.shape("(?i)\\p{L}+ at [\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private static final Set<String> HOUSES = Set.of(
            "gmail",
            "hotmail",
            "yahoo",
            "outlook",
            "icloud",
            "proton",
            "protonmail",
            "videotron",
            "vidéotron",
            "sympatico");

    private static final Pattern WRITING = Recognizer.shape(
            "(?i)\\b(?:e-?mail|mail|gmail|write|contact|reach|inbox|address|[ée]cri(?:s|vez|re|vons)|courriels?"
                    + "|adresse|joindre|joignez)\\b");

    @Override
    public List<Finding> in(PlainText text) {
        var isEnded =
                text.hasWord(ENDS::contains) && ENDING.matcher(text.text()).find();
        var spelt = (isEnded ? text.all(SPELT) : List.<MatchResult>of())
                .stream().filter(match -> !isPlaceToGo(text, match));
        var houses = (text.hasWord(HOUSES::contains) ? text.all(AT_A_HOUSE) : List.<MatchResult>of())
                .stream().filter(match -> isMade(match.group()));
        return Stream.of((text.has("@") ? text.all(PLAIN) : List.<MatchResult>of()).stream(), spelt, houses)
                .flatMap(one -> one)
                .map(match -> Finding.of(Kind.EMAIL, text.span(match), Suggestion.REMOVE, 90))
                .toList();
    }

    /** Whether the sign for 'at' is there, or something that is no word: nobody 'looked at gmail' with a dot or a figure. */
    private static boolean isMade(String address) {
        return address.contains("@")
                || address.contains("(")
                || address.contains("[")
                || address.matches(".*[\\d._+-].*");
    }

    /** 'Read it at example.com' is a link: only one plain word stands before 'at', and nothing speaks of writing. */
    private static boolean isPlaceToGo(PlainText text, MatchResult match) {
        return PLACE.matcher(match.group()).matches()
                && !WRITING.matcher(text.around(match.start(), match.end(), 5, 3))
                        .find();
    }
}
