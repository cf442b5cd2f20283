package org.wellnessconnection.kernel;

import java.util.Locale;
import java.util.Optional;

/** The two languages of the programme. They are peers: neither is the default, neither stands in for the other. */
public enum Language {
    EN(Locale.CANADA),
    FR(Locale.CANADA_FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language written {@code en} or {@code fr} (exactly so), or nothing. */
    public static Optional<Language> of(String code) {
        return switch (code) {
            case "en" -> Optional.of(EN);
            case "fr" -> Optional.of(FR);
            default -> Optional.empty();
        };
    }

    /** {@code en} or {@code fr}: the first segment of every address, and the value of {@code locale} in the API. */
    public String code() {
        return this == EN ? "en" : "fr";
    }

    /** {@code en-CA} or {@code fr-CA}, for {@code lang}, {@code hreflang} and {@code Content-Language} (BCP 47). */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == EN ? FR : EN;
    }
}
