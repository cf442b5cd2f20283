package org.wellnessconnection.story;

/** Why a reader reports a story; the words of each are {@code story.ReportReason.<name>}. */
public enum ReportReason {
    TELLS_WHO,
    ABOUT_ME,
    HURTS,
    ADVERTISES,
    UNTRUE,
    OTHER
}
