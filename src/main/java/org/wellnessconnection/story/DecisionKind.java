package org.wellnessconnection.story;

/** What a moderator can decide. */
public enum DecisionKind {
    APPROVE,
    /** With words taken out; what was written originally is erased. */
    REDACT,
    /** Asks the author for a change, naming the rule. */
    ASK,
    /** Does not publish, naming the rule. */
    DECLINE,
    /** Somebody else shall decide. */
    ESCALATE;

    public boolean isPublishing() {
        return this == APPROVE || this == REDACT;
    }

    /** Whether a rule of engagement has to be named, and something said to the author. */
    public boolean needsReason() {
        return this == ASK || this == DECLINE;
    }
}
