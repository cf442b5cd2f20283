package org.wellnessconnection.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wellnessconnection.platform.security.ClientKind;

/** One browser in which one person is signed in. */
@Entity
@Table(name = "staff_session")
public class StaffSession {

    @Id
    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "member_id")
    private String memberId = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private ClientKind client = ClientKind.COMPUTER;

    protected StaffSession() {}

    StaffSession(Secret token, String memberId, Instant now, ClientKind client) {
        this.tokenHash = token.hash();
        this.memberId = memberId;
        this.createdAt = now;
        this.seenAt = now;
        this.client = client;
    }

    String tokenHash() {
        return tokenHash;
    }

    String memberId() {
        return memberId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The last request, to the minute. */
    public Instant seenAt() {
        return seenAt;
    }

    public ClientKind client() {
        return client;
    }
}
