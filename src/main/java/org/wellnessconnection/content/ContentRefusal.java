package org.wellnessconnection.content;

import java.util.Set;
import org.wellnessconnection.kernel.Refusal;

/** Why the content room says no. Each reason has a text in both languages that says what to do. */
public enum ContentRefusal implements Refusal.Reason {
    /** There is no such type. */
    UNKNOWN_TYPE,
    /** Another entry of the type has this key. */
    KEY_TAKEN,
    /** Not a key: lower-case letters, digits and hyphens. */
    KEY_FORM,
    /** No key was given, and no title to make one of. */
    KEY_MISSING,
    /** Values that no draft may hold. */
    WRONG_VALUES,
    /** Good enough for a draft, not for the public. */
    INCOMPLETE,
    /** The entry is in the trash. */
    IN_TRASH,
    /** Only what is not public can go to the trash. */
    STILL_PUBLIC,
    /** Somebody else changed the entry since it was looked at. */
    CHANGED_MEANWHILE,
    /** There is nothing to withdraw. */
    NOT_PUBLIC,
    /** Both languages go live together, and one is not there. */
    LANGUAGE_MISSING,
    /** Both languages go live together, and one is behind. */
    LANGUAGE_BEHIND,
    /** No language was named, or none of them is written. */
    NOTHING_TO_PUBLISH,
    /** Another entry has this address, or had it once. */
    SLUG_TAKEN,
    /** The address belongs to a part of the site. */
    SLUG_RESERVED,
    /** Links and references to entries that are not public. */
    BROKEN_LINKS,
    /** Other public entries point here. */
    STILL_USED,
    /** A waiver says why. */
    WAIVER_WITHOUT_REASON,
    /** A waiver ends some day, and not in the past. */
    WAIVER_WITHOUT_END,
    /** A type whose languages are independent needs no waiver. */
    WAIVER_NOT_NEEDED,
    /** The revision belongs to another entry or part, or to none. */
    UNKNOWN_REVISION,
    /** The note or the reason is longer than its column. */
    NOTE_TOO_LONG,
    /** The role does not reach this type or language. */
    NOT_YOURS;

    private static final Set<ContentRefusal> ABOUT_INPUT = Set.of(
            UNKNOWN_TYPE,
            KEY_FORM,
            KEY_MISSING,
            WRONG_VALUES,
            INCOMPLETE,
            WAIVER_WITHOUT_REASON,
            WAIVER_WITHOUT_END,
            UNKNOWN_REVISION,
            NOTE_TOO_LONG);

    @Override
    public String room() {
        return "content";
    }

    @Override
    public boolean isAboutAccess() {
        return this == NOT_YOURS;
    }

    @Override
    public boolean isAboutInput() {
        return ABOUT_INPUT.contains(this);
    }
}
