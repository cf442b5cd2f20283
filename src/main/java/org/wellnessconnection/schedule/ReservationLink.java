package org.wellnessconnection.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A private link of a reservation, of which only the hash is kept. */
@Entity
@Table(name = "schedule_link")
class ReservationLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "reservation_id")
    private String reservationId = "";

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose = LinkPurpose.MANAGE;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected ReservationLink() {}

    ReservationLink(String tokenHash, String reservationId, LinkPurpose purpose, Instant now) {
        this.tokenHash = tokenHash;
        this.reservationId = reservationId;
        this.purpose = purpose;
        this.createdAt = now;
    }

    String reservationId() {
        return reservationId;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    Instant createdAt() {
        return createdAt;
    }
}
