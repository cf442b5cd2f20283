package org.wellnessconnection.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By which publication an entry is public now. */
@Entity
@Table(name = "content_live")
class LivePointer {

    @Id
    @Column(name = "entry_id")
    private String entryId;

    private long number;

    protected LivePointer() {}

    LivePointer(String entryId, long number) {
        this.entryId = entryId;
        this.number = number;
    }

    String entryId() {
        return entryId;
    }

    long number() {
        return number;
    }

    void moveTo(long publication) {
        number = publication;
    }
}
