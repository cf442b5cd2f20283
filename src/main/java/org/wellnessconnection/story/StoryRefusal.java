package org.wellnessconnection.story;

import org.wellnessconnection.kernel.Refusal;

/** Why the rules of this room say no. The sentences stand in {@code story.refusal.…}. */
public enum StoryRefusal implements Refusal.Reason {
    /** Nothing was written. */
    STORY_EMPTY(true),
    /** {@code {0}} characters too many. */
    STORY_TOO_LONG(true),
    TITLE_TOO_LONG(true),
    SIGNATURE_TOO_LONG(true),
    EMAIL_FORM(true),
    /** The author did not agree to publication. */
    NO_CONSENT(true),
    /** The same story was sent and is being read. */
    SENT_ALREADY(true),
    /** A report says why. */
    NO_REASON(true),
    /** The pattern cannot be used, or misses its own examples. */
    PATTERN_BROKEN(true),
    /** Another pattern has this name. */
    PATTERN_NAME_TAKEN(true),
    /** Somebody else saved this pattern meanwhile. */
    PATTERN_CHANGED(false),
    /** It stands elsewhere by now: somebody decided, or the author took it back. */
    MOVED_ON(false),
    /** Somebody else changed or claimed it since it was shown. */
    CHANGED_MEANWHILE(false),
    /** Somebody else is reading it. */
    HELD_BY_ANOTHER(false),
    /** The claim has run out. */
    CLAIM_OVER(false),
    /** To decline or to ask for a change, a rule must be named. */
    NO_GUIDELINE(true),
    /** What the author should know is missing. */
    NO_NOTE(true),
    NOTE_TOO_LONG(true),
    /** A second look must be somebody else's. */
    SAME_PERSON(false),
    /** An appeal ends with a decision: neither a change nor a third look. */
    NOT_ON_APPEAL(false),
    /** The letter has gone. */
    TOLD_ALREADY(false),
    /** Approving with redactions, without any. */
    NOTHING_REDACTED(true),
    /** A translation has a title, the whole text and a signature. */
    TRANSLATION_INCOMPLETE(true),
    NOT_A_MODERATOR(false),
    NOT_A_TRANSLATOR(false);

    private final boolean aboutInput;

    StoryRefusal(boolean aboutInput) {
        this.aboutInput = aboutInput;
    }

    @Override
    public String room() {
        return "story";
    }

    @Override
    public boolean isAboutInput() {
        return aboutInput;
    }

    @Override
    public boolean isAboutAccess() {
        return this == NOT_A_MODERATOR;
    }
}
