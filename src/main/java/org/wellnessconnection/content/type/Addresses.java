package org.wellnessconnection.content.type;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Slug;

/** The written forms of addresses and dates: each answers the normal form, or nothing where the text is none. */
final class Addresses {

    /** Longer ones are cut by some browsers and mail programs. */
    private static final int LONGEST_URL = 2000;

    private static final Pattern URL = Pattern.compile("(?i)(https?)://([^/?#@\\s]+)([/?#]\\S*)?");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[0-9 -]{0,22}[0-9])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> LINK_SCHEMES = Set.of("https", "http", "mailto", "tel");

    private Addresses() {}

    /** Host in lower case and Punycode, everything else percent-encoded to ASCII; no user name in front of the host. */
    static Optional<String> url(String text) {
        var parts = URL.matcher(text);
        if (text.length() > LONGEST_URL || !parts.matches()) {
            return Optional.empty();
        }
        try {
            var authority = IDN.toASCII(parts.group(2)).toLowerCase(Locale.ROOT);
            var rest = Optional.ofNullable(parts.group(3)).orElse("");
            var uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + authority + rest);
            return Optional.ofNullable(uri.getHost()).map(host -> uri.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Three digits (9-8-8) or more, at most the fifteen of E.164. */
    static Optional<String> phone(String text) {
        var written = text.replaceAll("\\p{Pd}", "-").replaceAll("[ -]*-[ -]*", "-");
        var digits = written.chars().filter(Character::isDigit).count();
        return PHONE.matcher(written).matches() && digits >= 3 && digits <= 15
                ? Optional.of(written)
                : Optional.empty();
    }

    static Optional<String> day(String text) {
        try {
            return DAY.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text).toString())
                    : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** A link in Markdown to another entry: {@code entry:type/key}. */
    static Optional<EntryReference> entryLink(String destination) {
        return destination.startsWith("entry:")
                ? EntryReference.parse(destination.substring("entry:".length()))
                : Optional.empty();
    }

    /** Whether a link in Markdown may lead there. */
    static boolean isLink(String destination) {
        var scheme = SCHEME.matcher(destination);
        if (!scheme.matches()) {
            return false;
        }
        return LINK_SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                || entryLink(destination).isPresent();
    }

    static boolean isKey(String text) {
        return Slug.parse(text).isPresent();
    }
}
