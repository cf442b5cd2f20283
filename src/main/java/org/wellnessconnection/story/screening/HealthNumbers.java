package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of provincial and territorial health cards. Beside a word for such a card any number of a fitting length is
 * one: people mistype, and most provinces publish no check digit. Alone, a number is one only where its shape and its check
 * digit both say so (Ontario: Luhn; British Columbia: weights 2, 4, 8, 5, 10, 9, 7, 3, modulo 11; Quebec: the date of birth
 * inside), for a tenth of all telephone numbers pass Luhn.
 */
final class HealthNumbers implements Recognizer {

    private static final Pattern WORDS = Recognizer.shape(
            "(?i)\\b(?:OHIP|(?:NWT|TNO|Nunavut|Yukon|territorial) (?:card|carte|plan)|(?:Alberta|Manitoba|Saskatchewan|Ontario|Nova Scotia|New Brunswick|Nunavut|Yukon|BC) number|carte (?:des (?:TNO|T\\.N\\.-O\\.)|du Nunavut"
                    + "|du Yukon)|health (?:no\\.?|ID|#)|HCN|HIN|PHN|PHIN|NIMP|HSN|NIPS|AHC|AHCIP|ULI|MCP|MSI|MSP|NAM|RAMQ|RAMO"
                    + "|NIREC|health[- ]"
                    + "(?:card|number|insurance|care number|coverage|services (?:number|card)|plan|registration)|care"
                    + " ?card|services card|medicare|carte (?:de |d')?(?:sant[ée]|soleil|assurance[- ]"
                    + "maladie|assur[ée]e?)|carte-sant[ée]|num[ée]ro (?:de |d')?(?:sant[ée]|assurance[- ]?"
                    + "maladie|assur[ée]e?)|assurance[- ]maladie|n[o°] (?:de |d')?(?:sant[ée]|assurance[- ]"
                    + "maladie))\\b");

    private static final Pattern OTHER = Recognizer.shape(
            "\\b(?:SIN|NAS|(?i:assurance sociale|social insurance|chart|dossier|call|phone|appel|t[ée]l))");

    private static final Pattern QUEBEC =
            Recognizer.shape("(?i)\\b(?<name>[A-Z]{4})(?<gap>[ .-]{0,2})(?<number>\\d{4}[ .-]{0,2}\\d{4})\\b");

    private static final Pattern NORTH = Recognizer.shape("\\b[HDMNT] ?\\d{7}\\b");
    private static final Pattern VERSION = Pattern.compile("^[ -]?[A-Z]{1,2}\\b.*", Pattern.DOTALL);
    private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3};

    @Override
    public List<Finding> in(PlainText text) {
        var found = new ArrayList<Finding>();
        for (var match : text.led(head -> head.length() == 4 || head.length() >= 8, QUEBEC)) {
            var spaced = match.group().matches("[A-Z]{4}(?:[ .-]\\d{4}[ .-]\\d{4}|\\d{8})");
            if (isQuebec(match.group("number")) && (spaced || isNamed(text, match.start(), match.end()))) {
                found.add(finding(text, match.start(), match.end()));
            }
        }
        for (var match : text.led(head -> head.length() == 1 || head.length() == 8, NORTH)) {
            if (isNamed(text, match.start(), match.end())) {
                found.add(finding(text, match.start(), match.end()));
            }
        }
        for (var number : Digits.of(text, 8, 12)) {
            if (number.isMeasured(text) || number.digits().length() == 11 || Digits.isOneDigit(number.digits())) {
                continue;
            }
            if (isNamed(text, number.start(), number.end()) || isKnownByShape(number) || isNamedFarther(text, number)) {
                found.add(finding(text, number.start(), withVersion(text, number.end())));
            }
        }
        return found;
    }

    private static boolean isNamed(PlainText text, int start, int end) {
        return WORDS.matcher(text.around(start, end, 7, 4)).find();
    }

    /** 'She knew it by heart, 718 403 552, when they asked for ...': in groups like a card's and unlike a telephone number's. */
    private static boolean isNamedFarther(PlainText text, Digits.Number number) {
        return number.isWhole()
                && number.shape().matches("3-3-3|4-3-3|1-3-3-3|4-4-4|3-3-3-3|5-4")
                && WORDS.matcher(text.around(number.start(), number.end(), 14, 14))
                        .find()
                && !OTHER.matcher(text.around(number.start(), number.end(), 5, 3))
                        .find();
    }

    private static boolean isKnownByShape(Digits.Number number) {
        return number.shape().equals("4-3-3") && (Digits.luhn(number.digits()) || isBritishColumbia(number.digits()));
    }

    static boolean isBritishColumbia(String digits) {
        if (digits.length() != 10 || digits.charAt(0) != '9') {
            return false;
        }
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += (digits.charAt(place + 1) - '0') * WEIGHTS[place] % 11;
        }
        return (11 - sum % 11) == digits.charAt(9) - '0';
    }

    /** Year, month (50 more for women) and day of birth, then two signs: only dates that exist. */
    static boolean isQuebec(String number) {
        var digits = number.replaceAll("\\D", "");
        var month = Integer.parseInt(digits.substring(2, 4));
        var day = Integer.parseInt(digits.substring(4, 6));
        return ((month >= 1 && month <= 12) || (month >= 51 && month <= 62)) && day >= 1 && day <= 31;
    }

    private static int withVersion(PlainText text, int end) {
        var rest = text.text().substring(end, Math.min(text.text().length(), end + 4));
        if (!VERSION.matcher(rest).matches()) {
            return end;
        }
        var length = 0;
        while (length < rest.length() && length < 3 && (length == 0 || Character.isUpperCase(rest.charAt(length)))) {
            length++;
        }
        return end + length;
    }

    private static Finding finding(PlainText text, int start, int end) {
        return Finding.of(Kind.HEALTH_NUMBER, text.span(start, end), Suggestion.REMOVE, 95);
    }
}
