package org.wellnessconnection.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A mailed link to everything that one address has reserved, of which only the hash is kept. */
@Entity
@Table(name = "schedule_person_link")
class PersonLink {

    /** For so long it opens something. */
    static final Duration GOOD = Duration.ofHours(24);

    /** The purpose under which tokens are hashed. */
    static final String PURPOSE = "schedule.person";

    @Id
    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "live_key")
    private String liveKey = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected PersonLink() {}

    PersonLink(String tokenHash, String liveKey, Instant now) {
        this.tokenHash = tokenHash;
        this.liveKey = liveKey;
        this.createdAt = now;
    }

    String liveKey() {
        return liveKey;
    }

    boolean isGood(Instant now) {
        return now.isBefore(createdAt.plus(GOOD));
    }
}
