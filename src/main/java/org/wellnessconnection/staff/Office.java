package org.wellnessconnection.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever changes people locks first, so that two such changes never overtake each other. */
@Entity
@Table(name = "staff_office")
public class Office {

    static final int THE_ONE = 1;

    @Id
    private int id = THE_ONE;

    @Column(name = "guess_key")
    private String guessKey = "";

    protected Office() {}

    boolean hasGuessKey() {
        return !guessKey.isEmpty();
    }

    /** The key of the guess counters, the same on every node; made when first needed. Only while the row is locked. */
    String guessKey() {
        if (guessKey.isEmpty()) {
            guessKey = Secret.random().value();
        }
        return guessKey;
    }
}
