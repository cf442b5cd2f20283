package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Telephone numbers of the North American plan, local ones and extensions beside words of calling. Numbers free of charge
 * belong to services, not to persons, and helplines are welcome in a story.
 */
final class PhoneNumbers implements Recognizer {

    private static final Set<String> SERVICES = Set.of("800", "833", "844", "855", "866", "877", "888", "900");

    private static final Set<String> EXTENSIONS =
            Names.words("ext extension poste local pager pagette téléavertisseur teleavertisseur");

    private static final Pattern CALLING = Recognizer.shape(
            "(?i)\\b(?:call(?:ed|ing)?|phone|telephone|tel|cell(?:ular)?|mobile|text(?:ed)?|pager|fax|reach|ring|number"
                    + " is|t[ée]l|t[ée]l[ée]phone[rz]?|t[ée]l[ée]phonez|appel(?:er|ez|le)|joindre|rejoindre|rejoignez|joignez|texte[rz]?|t[ée]l[ée]avertisseur|pagette|t[ée]l[ée]copieur|mon"
                    + " num[ée]ro)\\b");

    private static final Pattern EXTENSION = Recognizer.shape(
            "(?i)\\b(?:ext(?:ension)?\\.?|poste|local|pager|pagette|t[ée]l[ée]avertisseur)(?: number| num[ée]ro|"
                    + " n[o°])?(?: is| est le)?[ :#.]{0,2}(?<number>\\d{3,5})(?![\\p{L}\\p{N}])(?!"
                    + " (?:mg|ml|patients|heures|hours|fois|times|people|personnes))");

    @Override
    public List<Finding> in(PlainText text) {
        var found = new ArrayList<Finding>();
        for (var number : Digits.of(text, 7, 11)) {
            if (!number.isMeasured(text) && isPhone(text, number)) {
                var open = number.start() > 0 && text.text().charAt(number.start() - 1) == '(' ? 1 : 0;
                found.add(finding(
                        text,
                        number.start() - open,
                        number.end(),
                        number.digits().length() > 7 ? 80 : 75));
            }
        }
        for (var match : text.led(EXTENSIONS::contains, EXTENSION)) {
            found.add(finding(text, match.start(), match.end(), 60));
        }
        return found;
    }

    private static boolean isPhone(PlainText text, Digits.Number number) {
        var digits = number.digits();
        var calling =
                CALLING.matcher(text.around(number.start(), number.end(), 6, 3)).find();
        return switch (digits.length()) {
            case 7 ->
                number.isFirst()
                        && calling
                        && digits.charAt(0) >= '2'
                        && number.shape().matches("3-4|7|3-2-2");
            case 10 ->
                isNorthAmerican(digits)
                        && (number.shape().matches("3-3-4|10|3-7|3-3-2-2|6-4") || isCalling(text, number));
            case 11 ->
                digits.charAt(0) == '1'
                        && isNorthAmerican(digits.substring(1))
                        && (number.shape().matches("1-3-3-4|11|1-10") || isCalling(text, number));
            default -> false;
        };
    }

    private static boolean isCalling(PlainText text, Digits.Number number) {
        return CALLING.matcher(text.around(number.start(), number.end(), 6, 3)).find();
    }

    /** Area code and exchange begin with 2 to 9; no area code has 9 in its middle or is a service code such as 911. */
    private static boolean isNorthAmerican(String digits) {
        var area = digits.substring(0, 3);
        return area.matches("[2-9][0-8]\\d")
                && !area.endsWith("11")
                && digits.charAt(3) >= '2'
                && !SERVICES.contains(area)
                && !Digits.isOneDigit(digits);
    }

    private static Finding finding(PlainText text, int start, int end, int weight) {
        return Finding.of(Kind.PHONE, text.span(start, end), Suggestion.REMOVE, weight);
    }
}
