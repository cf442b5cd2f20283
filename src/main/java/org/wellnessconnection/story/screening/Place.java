package org.wellnessconnection.story.screening;

import java.util.EnumSet;
import java.util.Set;

/** Where in a story something was found, in the order in which a story is read. */
public enum Place {
    /** Too short to tell in which language it is written. */
    TITLE(EnumSet.of(Kind.LANGUAGE)),
    TEXT(EnumSet.noneOf(Kind.class)),
    /** Initials and degrees are written in capitals. */
    SIGNATURE(EnumSet.of(Kind.LANGUAGE, Kind.SHOUTING));

    private final Set<Kind> meaningless;

    Place(Set<Kind> meaningless) {
        this.meaningless = meaningless;
    }

    /** Whether a finding of that kind says anything when it stands here. */
    public boolean minds(Finding finding) {
        return !meaningless.contains(finding.kind());
    }
}
