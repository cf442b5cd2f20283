package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;

/** Thirteen to nineteen digits with a right check digit, in fours or beside the word for a card. */
final class PaymentCards implements Recognizer {

    private static final Pattern WORDS = Recognizer.shape(
            "(?i)\\b(?:visa|mastercard|amex|credit card|debit card|card number|carte (?:de cr[ée]dit|bancaire|de d[ée]bit))\\b");
    private static final Pattern SHAPE = Recognizer.shape("4-4-4-4|4-6-5");

    @Override
    public List<Finding> in(PlainText text) {
        return Digits.of(text, 13, 19).stream()
                .filter(number -> Digits.luhn(number.digits()) && !Digits.isOneDigit(number.digits()))
                .filter(number -> SHAPE.matcher(number.shape()).matches()
                        || WORDS.matcher(text.around(number.start(), number.end(), 6, 4))
                                .find())
                .map(number ->
                        Finding.of(Kind.PAYMENT_CARD, text.span(number.start(), number.end()), Suggestion.REMOVE, 97))
                .toList();
    }
}
