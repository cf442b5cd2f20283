package org.wellnessconnection.schedule;

import java.util.Locale;

/** What a private link is good for, and nothing else. */
public enum LinkPurpose {
    /** See, change and cancel a reservation. */
    MANAGE,
    /** Open the join page; may stand in a calendar that others read. */
    JOIN;

    /** The purpose under which tokens are hashed. */
    String word() {
        return "schedule." + name().toLowerCase(Locale.ROOT);
    }
}
