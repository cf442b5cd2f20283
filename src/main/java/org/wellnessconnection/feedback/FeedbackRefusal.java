package org.wellnessconnection.feedback;

import org.wellnessconnection.kernel.Refusal;

/** Why this room says no. Each reason has a text in both languages that says what to do. */
public enum FeedbackRefusal implements Refusal.Reason {
    /** Not one question is answered. */
    NOTHING_CHOSEN,
    ONE_CHOICE,
    /** The evaluation or the poll has ended meanwhile. */
    CLOSED,
    /** As many have answered as there are seats. */
    FULL,
    // what staff may meet
    NOT_YOURS,
    /** A poll is asked while the door of its session is open. */
    NOT_NOW,
    /** Another poll of the session is open. */
    ONE_AT_A_TIME,
    ASKED_ALREADY;

    @Override
    public String room() {
        return "feedback";
    }

    @Override
    public boolean isAboutInput() {
        return this == NOTHING_CHOSEN || this == ONE_CHOICE;
    }

    @Override
    public boolean isAboutAccess() {
        return this == NOT_YOURS;
    }
}
