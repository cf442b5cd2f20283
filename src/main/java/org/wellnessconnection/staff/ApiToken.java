package org.wellnessconnection.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Role;

/** What lets a program act through the management API: some roles until a day, and no longer. */
@Entity
@Table(name = "staff_token")
public class ApiToken {

    /** By which a leaked token is recognised. */
    public static final String PREFIX = "wct_";

    /** A year, and the day of a leap year. */
    public static final int MAX_DAYS = 366;

    @Id
    private String id = "";

    private String name = "";

    @Column(name = "token_hash")
    private String tokenHash = "";

    private String roles = "";

    @Column(name = "made_by")
    private String madeBy = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_used")
    private @Nullable LocalDate lastUsed;

    private boolean announced;

    protected ApiToken() {}

    ApiToken(String id, String name, Secret secret, Set<Role> roles, Actor maker, Instant now, Instant expiresAt) {
        this.id = id;
        this.name = name.strip();
        this.tokenHash = secret.hash();
        this.roles = write(roles);
        this.madeBy = maker.name();
        this.createdAt = now;
        this.expiresAt = expiresAt;
        this.announced = true;
    }

    /** How roles are kept in one column. */
    public static String write(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return Arrays.stream(roles.split(",", -1))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Who made it, as {@link Actor#name()} writes it. */
    public String madeBy() {
        return madeBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** The day, in UTC; nothing more is kept of what a token did than its changes. */
    public Optional<LocalDate> lastUsed() {
        return Optional.ofNullable(lastUsed);
    }

    public boolean works(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    Actor.Program actor() {
        return new Actor.Program(id, roles());
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    void usedOn(LocalDate day) {
        lastUsed = day;
    }

    /** Whether the audit trail still has to hear of it: a token made on the command line could not tell. */
    boolean mustBeAnnounced() {
        var must = !announced;
        announced = true;
        return must;
    }
}
