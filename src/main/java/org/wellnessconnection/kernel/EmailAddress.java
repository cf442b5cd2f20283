package org.wellnessconnection.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that a letter can be sent to. It prints masked, so that a slip into a log stays harmless. */
public record EmailAddress(String value) {

    /** The longest address that SMTP carries (RFC 5321, 4.5.3.1.3). */
    public static final int MAX = 254;

    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>\",;:\\\\()\\[\\]]{1,64}@[^\\s@<>\",;:\\\\()\\[\\]]+\\.[^\\s@<>\",;:\\\\()\\[\\]]{2,}");

    public EmailAddress {
        if (value.length() > MAX || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(String text) {
        var trimmed = text.strip();
        return trimmed.length() <= MAX && FORM.matcher(trimmed).matches()
                ? Optional.of(new EmailAddress(trimmed))
                : Optional.empty();
    }

    /** The form under which two spellings of one address are the same: lower case. */
    public String canonical() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "EmailAddress[" + value.charAt(0) + "…@…]";
    }
}
