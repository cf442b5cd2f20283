package org.wellnessconnection.story.screening;

import java.util.Optional;

/** What was found. Every kind but distress stands for a rule of engagement, cited by its code. */
public enum Kind {
    HEALTH_NUMBER("personal-information"),
    SOCIAL_INSURANCE("personal-information"),
    PAYMENT_CARD("personal-information"),
    PHONE("personal-information"),
    EMAIL("personal-information"),
    ADDRESS("personal-information"),
    BIRTH_DATE("personal-information"),
    EXACT_DATE("personal-information"),
    RECORD_NUMBER("personal-information"),
    LICENCE("personal-information"),
    COLLEAGUE("personal-information"),
    PATIENT("personal-information"),
    ROOM("personal-information"),
    COMBINATION("personal-information"),
    HANDLE("personal-information"),
    LINK("commercial"),
    SHOUTING("collegiality"),
    HIDDEN_SIGNS("honest-dialogue"),
    DUPLICATE("on-topic"),
    LANGUAGE("on-topic"),
    /** Words that moderators look for; the pattern names its own guideline. */
    WORDS(""),
    /** A person may need somebody now. Never a violation, never a reason to decline. */
    DISTRESS("");

    private final String guideline;

    Kind(String guideline) {
        this.guideline = guideline;
    }

    /** The code of the rule it stands for; nothing for distress, and for words, whose pattern knows. */
    public Optional<String> guideline() {
        return guideline.isEmpty() ? Optional.empty() : Optional.of(guideline);
    }

    /** Whether it may tell who somebody is. */
    public boolean isPersonal() {
        return guideline.equals("personal-information");
    }

    /** Whether an official number stands there, which nobody but a custodian may keep. */
    public boolean isOfficialNumber() {
        return this == HEALTH_NUMBER || this == SOCIAL_INSURANCE || this == PAYMENT_CARD;
    }
}
