package org.wellnessconnection.platform.forms;

import org.wellnessconnection.kernel.Refusal;

/** Why a form is not taken now. The sentences stand in {@code platform.refusal.…}; {@code {0}} is a number of minutes. */
public enum GuardRefusal implements Refusal.Reason {
    /** Open for longer than half a day, or made by another installation. */
    STALE_FORM,
    /** Sent faster than anybody types. */
    TOO_FAST,
    /** The field that people do not see is filled. */
    TRAP_FILLED,
    /** Too many from one network. */
    TOO_MANY;

    @Override
    public String room() {
        return "platform";
    }
}
