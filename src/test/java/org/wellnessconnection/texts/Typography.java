package org.wellnessconnection.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Language;

/**
 * How texts are set in Canada: curly quotation marks and apostrophes in English, guillemets with no-break spaces in
 * French, a no-break space before colon, per cent and dollar, none before semicolon, question and exclamation mark.
 */
final class Typography {

    private static final Pattern ADDRESSES = Pattern.compile(
            "\\]\\([^)]*\\)|https?:\\S*|`[^`]*`|[\\w.]+@[\\w.]+|\\b(entry|tel|mailto|https|slug|required|types)[:/]");

    private static final Map<String, Pattern> BOTH = rules(
            "write ’ instead of a straight apostrophe", "'",
            "write quotation marks of the language instead of straight ones", "\"",
            "write … instead of three dots", "\\.\\.\\.",
            "no more than one space", "\\S  +\\S",
            "write – or — with care, or a comma, instead of a hyphen between spaces", "[^\\n] - ",
            "no exclamation mark: the tone is calm", "!(?!\\[)",
            "no space before a comma or a full stop", "[\\s\\u00a0][,.](\\s|$)");

    private static final Map<String, Pattern> ENGLISH = rules(
            "guillemets are French", "[«»]",
            "no space before : ; ? %", "[ \\u00a0][:;?]|\\d[ \\u00a0]%",
            "the word ‘please’ asks for nothing here", "(?i)\\bplease\\b",
            "say what to do instead of being sorry", "(?i)\\b(sorry|oops)\\b");

    private static final Map<String, Pattern> FRENCH = rules(
            "“ ” are English; write « » with no-break spaces", "[“”]",
            "a no-break space after «", "«(?!\\u00a0)",
            "a no-break space before »", "(?<!\\u00a0)»",
            "a no-break space before a colon", "(?<!\\u00a0):(?=[\\s*]|$)",
            "a no-break space before %", "\\d ?%",
            "a no-break space before $", "\\d\\$",
            "no space before ; ? !", "[ \\u00a0\\u202f][;?!]",
            "a no-break space between number and hour", "\\d ?h\\b(?!-)",
            "a sentence of courtesy too many", "(?i)s’il vous plaît|désolé|veuillez");

    private Typography() {}

    /** What is set wrongly, each with the words around it; empty for a good text. */
    static List<String> slips(ShippedText shipped) {
        var text = ADDRESSES.matcher(shipped.text()).replaceAll("]");
        var rules = new LinkedHashMap<>(BOTH);
        rules.putAll(shipped.language() == Language.EN ? ENGLISH : FRENCH);
        return rules.entrySet().stream()
                .flatMap(rule -> rule.getValue()
                        .matcher(text)
                        .results()
                        .map(found -> shipped.place() + ": " + rule.getKey() + ": …"
                                + text.substring(
                                                Math.max(0, found.start() - 25),
                                                Math.min(text.length(), found.end() + 25))
                                        .replace("\u00a0", "⍽")
                                        .replace("\n", "⏎")
                                + "…"))
                .toList();
    }

    private static Map<String, Pattern> rules(String... pairs) {
        var rules = new LinkedHashMap<String, Pattern>();
        for (var index = 0; index < pairs.length; index += 2) {
            rules.put(pairs[index], Pattern.compile(pairs[index + 1]));
        }
        return rules;
    }
}
