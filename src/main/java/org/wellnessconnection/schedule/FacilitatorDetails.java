package org.wellnessconnection.schedule;

import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Refusal;

/** What is entered about somebody who leads sessions. */
public record FacilitatorDetails(String name, Spoken spoken, Bilingual<String> about) {

    FacilitatorDetails checked() {
        if (name.isBlank() || name.strip().length() > Facilitator.LONGEST_NAME) {
            throw new Refusal(ScheduleRefusal.FACILITATOR_NAME, Facilitator.LONGEST_NAME);
        }
        if (about.en().strip().length() > Facilitator.LONGEST_ABOUT
                || about.fr().strip().length() > Facilitator.LONGEST_ABOUT) {
            throw new Refusal(ScheduleRefusal.TITLE_LONG, Facilitator.LONGEST_ABOUT);
        }
        return this;
    }
}
