package org.wellnessconnection.kernel;

/** What a member of staff may be. The names are also those of the roles that the container checks. */
public enum Role {
    /** Writes and publishes content. */
    EDITOR,
    /** Writes the other language; publishes nothing. */
    TRANSLATOR,
    /** Approves content. */
    REVIEWER,
    /** Decides on gratitude stories. */
    MODERATOR,
    /** Plans series and sessions. */
    SCHEDULER,
    /** Leads sessions. */
    FACILITATOR,
    /** People, tokens, settings, audit. May do everything. */
    ADMINISTRATOR
}
