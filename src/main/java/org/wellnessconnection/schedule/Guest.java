package org.wellnessconnection.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who a reservation belongs to, sealed: the only place with a participant's name. Read through {@link Guests}. */
@Entity
@Table(name = "schedule_guest")
class Guest {

    /** The reservation's. */
    @Id
    private String id = "";

    private byte[] name = {};
    private byte[] email = {};

    protected Guest() {}

    Guest(String id, byte[] name, byte[] email) {
        this.id = id;
        this.name = name;
        this.email = email;
    }

    String id() {
        return id;
    }

    byte[] name() {
        return name;
    }

    byte[] email() {
        return email;
    }

    void rename(byte[] sealed) {
        name = sealed;
    }
}
