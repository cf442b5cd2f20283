package org.wellnessconnection.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether the screening found something under a rule, and whether the moderator held it against the story. */
@Entity
@Table(name = "story_rule_outcome")
class RuleOutcome {

    @Id
    private String id = "";

    @Column(name = "decision_id")
    private String decisionId = "";

    private String guideline = "";
    private boolean found;
    private boolean held;

    protected RuleOutcome() {}

    RuleOutcome(String id, String decisionId, String guideline, boolean found, boolean held) {
        this.id = id;
        this.decisionId = decisionId;
        this.guideline = guideline;
        this.found = found;
        this.held = held;
    }

    String guideline() {
        return guideline;
    }

    boolean isFound() {
        return found;
    }

    boolean isHeld() {
        return held;
    }
}
