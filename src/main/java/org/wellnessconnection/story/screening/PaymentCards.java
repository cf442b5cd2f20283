package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;

/** Thirteen to nineteen digits with a right check digit: as an issuer would print them, or beside the word for a card. */
final class PaymentCards implements Recognizer {

    private static final Pattern WORDS = Recognizer.shape(
            "(?i)\\b(?:visa|master ?card|amex|american express|discover|(?:credit|debit|bank|gift|prepaid|corporate"
                    + "|travel) card|card (?:number|no)|card|cvv|cvc|carte)\\b");
    private static final Pattern SHAPE = Recognizer.shape("4-4-4-4|4-6-5|1[3-9]");

    /** How the numbers of the issuers begin, and how long they are. */
    private static final Pattern ISSUER = Pattern.compile(
            "4(?:\\d{12}|\\d{15}|\\d{18})|5[1-5]\\d{14}|2[2-7]\\d{14}|3[47]\\d{13}|3[068]\\d{12}|6(?:011|4[4-9]\\d"
                    + "|5\\d\\d)\\d{12}");

    @Override
    public List<Finding> in(PlainText text) {
        return Digits.of(text, 13, 19).stream()
                .filter(number -> Digits.luhn(number.digits()) && !Digits.isOneDigit(number.digits()))
                .filter(number -> !number.isRow(text) && !number.isMeasured(text))
                .filter(number -> (SHAPE.matcher(number.shape()).matches()
                                && ISSUER.matcher(number.digits()).matches())
                        || WORDS.matcher(text.around(number.start(), number.end(), 6, 4))
                                .find())
                .map(number ->
                        Finding.of(Kind.PAYMENT_CARD, text.span(number.start(), number.end()), Suggestion.REMOVE, 97))
                .toList();
    }
}
