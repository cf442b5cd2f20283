package org.wellnessconnection.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The newest number of the publication log and the hash of its row: the one row that publications take turns at. */
@Entity
@Table(name = "content_log")
class LogHead {

    /** The id of the only row. */
    static final int ID = 1;

    @Id
    private int id;

    private long number;
    private String hash;

    protected LogHead() {}

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    void moveTo(long newest, String rowHash) {
        number = newest;
        hash = rowHash;
    }
}
