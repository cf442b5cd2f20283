package org.wellnessconnection.schedule;

import org.wellnessconnection.kernel.Language;

/** What is spoken in a session, or by somebody who leads one. */
public enum Spoken {
    EN,
    FR,
    BOTH;

    public boolean includes(Language language) {
        return this == BOTH || (this == EN) == (language == Language.EN);
    }

    /** Whether somebody who speaks this can lead a session in {@code other}. */
    public boolean covers(Spoken other) {
        return this == BOTH || this == other;
    }

    /** {@code en}, {@code fr} or {@code both}, as addresses and the API say it. */
    public String code() {
        return switch (this) {
            case EN -> "en";
            case FR -> "fr";
            case BOTH -> "both";
        };
    }
}
