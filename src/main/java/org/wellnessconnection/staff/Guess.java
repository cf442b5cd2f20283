package org.wellnessconnection.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often signing in has failed at one account or from one network since it last went well. */
@Entity
@Table(name = "staff_guess")
public class Guess {

    @Id
    @Column(name = "guess_key")
    private String key = "";

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt = Instant.EPOCH;

    @Column(name = "blocked_until")
    private Instant blockedUntil = Instant.EPOCH;

    protected Guess() {}

    Duration remaining(Instant now) {
        return now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
    }

    /** Counted before the password is looked at: a thousand attempts at the same moment get no further than one by one. */
    void count(GuessRule rule, Instant now) {
        failures++;
        lastAt = now;
        blockedUntil = now.plus(rule.waitAfter(failures));
    }

    /** As if nothing had ever failed. The row stays until it is old: deleting it would make others wait on its gap. */
    void forget(Instant now) {
        failures = 0;
        blockedUntil = now;
    }

    void takeBack(Instant now) {
        failures = Math.max(0, failures - 1);
        blockedUntil = now;
    }
}
