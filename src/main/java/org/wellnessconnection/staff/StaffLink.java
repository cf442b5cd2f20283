package org.wellnessconnection.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A link that works once. Without a person it makes the first administrator; with one it lets that person choose a password. */
@Entity
@Table(name = "staff_link")
public class StaffLink {

    static final Duration FOR_THE_FIRST = Duration.ofHours(24);
    static final Duration FOR_A_PERSON = Duration.ofDays(7);

    @Id
    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "member_id")
    private @Nullable String memberId;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected StaffLink() {}

    static StaffLink forTheFirst(Secret token, Instant now) {
        var link = new StaffLink();
        link.tokenHash = token.hash();
        link.createdAt = now;
        link.expiresAt = now.plus(FOR_THE_FIRST);
        return link;
    }

    static StaffLink forPerson(Secret token, String memberId, Instant now) {
        var link = forTheFirst(token, now);
        link.memberId = memberId;
        link.expiresAt = now.plus(FOR_A_PERSON);
        return link;
    }

    Optional<String> memberId() {
        return Optional.ofNullable(memberId);
    }

    boolean works(Instant now) {
        return now.isBefore(expiresAt);
    }
}
