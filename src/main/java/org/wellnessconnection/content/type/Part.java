package org.wellnessconnection.content.type;

import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/** One of the three parts of an entry: what both languages share, the English texts, the French texts. */
public enum Part {
    SHARED,
    EN,
    FR;

    public static Part of(Language language) {
        return language == Language.EN ? EN : FR;
    }

    /** The part written {@code shared}, {@code en} or {@code fr}, or nothing. */
    public static Optional<Part> of(String code) {
        return switch (code) {
            case "shared" -> Optional.of(SHARED);
            case "en" -> Optional.of(EN);
            case "fr" -> Optional.of(FR);
            default -> Optional.empty();
        };
    }

    /** {@code shared}, {@code en} or {@code fr}: as it stands in the database, in the API and in messages. */
    public String code() {
        return switch (this) {
            case SHARED -> "shared";
            case EN -> "en";
            case FR -> "fr";
        };
    }

    /** The language of the part; nothing for what is shared. */
    public Optional<Language> language() {
        return Language.of(code());
    }
}
