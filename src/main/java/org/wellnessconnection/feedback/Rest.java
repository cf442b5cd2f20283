package org.wellnessconnection.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Counts of one survey that were too few for a batch of their own, from whichever sessions. */
@Entity
@Table(name = "feedback_rest")
class Rest {

    @Id
    private String id = "";

    private String survey = "";

    private byte @Nullable [] box;

    protected Rest() {}

    String id() {
        return id;
    }

    String survey() {
        return survey;
    }

    byte @Nullable [] box() {
        return box;
    }

    void hold(byte[] sealed) {
        box = sealed;
    }
}
