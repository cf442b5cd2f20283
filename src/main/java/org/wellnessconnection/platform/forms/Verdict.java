package org.wellnessconnection.platform.forms;

import java.time.Duration;

/** What the guard says about a form that was sent. */
public sealed interface Verdict {

    /** Go on. */
    record Passed() implements Verdict {}

    /**
     * There has been enough of this about that address. Do nothing and answer as if it had been done: any other answer
     * would tell a stranger that the address is known here.
     */
    record Ignored() implements Verdict {}

    /**
     * Not now: show the form again with everything that was typed and the sentence of the reason.
     *
     * @param pause how long, where waiting helps
     */
    record Refused(GuardRefusal reason, Duration pause) implements Verdict {

        /** The argument of the sentence: minutes, at least one. */
        public long minutes() {
            return Math.max(1, pause.plusSeconds(59).toMinutes());
        }
    }
}
