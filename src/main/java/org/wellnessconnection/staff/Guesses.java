package org.wellnessconnection.staff;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wellnessconnection.platform.UseCase;

/**
 * Slows guessing, on all nodes together: an attempt is counted before its password is looked at, and taken back when it
 * was right. Accounts that do not exist are counted like those that do. Nobody is locked out: who is signed in stays so.
 *
 * <p>The one class of this room with a statement that JPQL has no words for: 'insert unless it is there', in the spelling
 * that MySQL and H2 share.
 */
@UseCase
public class Guesses {

    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final String INSERT = "INSERT INTO staff_guess (guess_key, failures, last_at, blocked_until)"
            + " VALUES (?1, 0, ?2, ?2) ON DUPLICATE KEY UPDATE guess_key = guess_key";

    private final EntityManager entityManager;
    private final People people;
    private final Clock clock;

    @Inject
    public Guesses(EntityManager entityManager, People people, Clock clock) {
        this.entityManager = entityManager;
        this.people = people;
        this.clock = clock;
    }

    /** Counts an attempt, or says how long to wait; one that has to wait is not counted. Zero means: go on. */
    public Duration attempt(String email, Caller caller) {
        var now = clock.instant();
        var known = known(email, caller, now);
        if (!known.isZero()) {
            return known;
        }
        forgetOld(now);
        var counters = rules(email, caller).entrySet().stream()
                .map(rule -> new Counter(locked(rule.getKey(), now), rule.getValue()))
                .toList();
        var wait = counters.stream()
                .map(counter -> counter.row().remaining(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            counters.forEach(counter -> counter.row().count(counter.rule(), now));
        }
        return wait;
    }

    /** The attempt was right: the account starts anew, and the network is given its attempt back. */
    public void forgive(String email, Caller caller) {
        var now = clock.instant();
        rules(email, caller).forEach((key, rule) -> {
            var row = locked(key, now);
            if (rule == GuessRule.ACCOUNT) {
                row.forget(now);
            } else {
                row.takeBack(now);
            }
        });
    }

    /** The password was not looked at after all: this attempt does not count, those before it do. */
    public void takeBack(String email, Caller caller) {
        var now = clock.instant();
        rules(email, caller).keySet().forEach(key -> locked(key, now).takeBack(now));
    }

    /**
     * How long to wait by what is stored, without a lock: hundreds of guesses at once would otherwise stand in line for
     * it, each with a connection in its hand, until nobody else gets one.
     */
    private Duration known(String email, Caller caller, Instant now) {
        return entityManager
                .createQuery("SELECT g.blockedUntil FROM Guess g WHERE g.key IN :keys", Instant.class)
                .setParameter("keys", rules(email, caller).keySet())
                .getResultStream()
                .map(until -> now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private record Counter(Guess row, GuessRule rule) {}

    /**
     * Looks before it deletes, and deletes by key: a range that is deleted by its index takes locks in the opposite order
     * to the counting of an attempt, and MySQL then ends one of the two.
     */
    private void forgetOld(Instant now) {
        var old = now.minus(REMEMBERED);
        var keys = entityManager
                .createQuery("SELECT g.key FROM Guess g WHERE g.lastAt < :old", String.class)
                .setParameter("old", old)
                .getResultList();
        if (!keys.isEmpty()) {
            entityManager
                    .createQuery("DELETE FROM Guess g WHERE g.key IN :keys AND g.lastAt < :old")
                    .setParameter("keys", keys)
                    .setParameter("old", old)
                    .executeUpdate();
        }
    }

    /** Always in the order of the keys, so that two attempts never wait for one another. */
    private TreeMap<String, GuessRule> rules(String email, Caller caller) {
        return new TreeMap<>(Map.of(
                hashed("account " + People.key(email)), GuessRule.ACCOUNT,
                hashed("network " + caller.network()), GuessRule.NETWORK));
    }

    /** The moment is cut as every other column's is: rounded up, a row that has just begun would ask for a wait. */
    private Guess locked(String key, Instant now) {
        entityManager
                .createNativeQuery(INSERT)
                .setParameter(1, key)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
        return entityManager.find(Guess.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    private String hashed(String subject) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(people.guessKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }
}
