package org.wellnessconnection.story;

import java.util.Set;

/** Where a story stands. The arrows below are the only moves there are. */
public enum StoryState {
    /** Waits for a moderator. */
    RECEIVED,
    /** A moderator wants a second one to decide. */
    ESCALATED,
    /** The author was asked for a change. */
    CHANGES_ASKED,
    /** Approved; public as soon as the author has confirmed the address. */
    READY,
    PUBLISHED,
    /** Not published; the author may ask once for somebody else to look. */
    DECLINED,
    /** The author asked. */
    APPEALED,
    /** Not published, and looked at twice. */
    CLOSED,
    /** The author took it back. */
    WITHDRAWN;

    Set<StoryState> next() {
        return switch (this) {
            case RECEIVED, ESCALATED ->
                Set.of(RECEIVED, ESCALATED, CHANGES_ASKED, READY, PUBLISHED, DECLINED, WITHDRAWN);
            case CHANGES_ASKED -> Set.of(RECEIVED, ESCALATED, WITHDRAWN);
            case READY, PUBLISHED -> Set.of(RECEIVED, ESCALATED, APPEALED, PUBLISHED, WITHDRAWN);
            case DECLINED -> Set.of(RECEIVED, ESCALATED, APPEALED, WITHDRAWN);
            case APPEALED -> Set.of(READY, PUBLISHED, CLOSED, WITHDRAWN);
            case CLOSED -> Set.of(APPEALED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    boolean mayBecome(StoryState other) {
        return next().contains(other);
    }

    /** Whether a moderator may decide now. */
    public boolean isOpen() {
        return this == RECEIVED || this == ESCALATED || this == APPEALED;
    }
}
