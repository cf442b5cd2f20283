package org.wellnessconnection.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;

/** Bearer tokens of programs: made by an administrator, shown once, over on their day or when revoked. */
@UseCase
public class Tokens {

    private final EntityManager entityManager;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Tokens(EntityManager entityManager, Event<DomainEvent> events, Clock clock) {
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    /** The secret of a new token; nobody can read it again. */
    public Secret make(Actor maker, String name, Set<Role> roles, int days) {
        ChangingPeople.mustBeAdministrator(maker);
        faults(name, roles, days).stream().findFirst().ifPresent(fault -> {
            throw new Refusal(fault);
        });
        var now = clock.instant();
        var secret = Secret.random(ApiToken.PREFIX);
        var token = new ApiToken(Ids.next(clock), name, secret, roles, maker, now, now.plus(Duration.ofDays(days)));
        entityManager.persist(token);
        events.fire(made(token, maker));
        return secret;
    }

    /** Everything that is wrong with what was asked for. */
    public static List<StaffRefusal> faults(String name, Set<Role> roles, int days) {
        var faults = new ArrayList<>(PersonDetails.nameFaults(name));
        if (roles.isEmpty()) {
            faults.add(StaffRefusal.ROLE_MISSING);
        }
        if (days < 1 || days > ApiToken.MAX_DAYS) {
            faults.add(StaffRefusal.TOKEN_DAYS);
        }
        return faults;
    }

    /** From the next request on, the program is nobody. */
    public void revoke(Actor actor, String id) {
        ChangingPeople.mustBeAdministrator(actor);
        var token = find(id).orElseThrow(() -> new NotFound("token/" + id));
        if (!token.isRevoked()) {
            token.revoke(clock.instant());
            entityManager.flush();
            events.fire(new StaffEvent(StaffEvent.What.TOKEN_REVOKED, StaffEvent.token(id), actor));
        }
    }

    /** All there ever were, the newest first. */
    public List<ApiToken> all() {
        return entityManager
                .createQuery("SELECT t FROM ApiToken t ORDER BY t.createdAt DESC, t.id DESC", ApiToken.class)
                .getResultList();
    }

    public Optional<ApiToken> find(String id) {
        return Optional.ofNullable(entityManager.find(ApiToken.class, id));
    }

    /** Which program sends this token, while it works. Writes at most once a day. */
    public Optional<Actor.Program> recognise(Secret secret) {
        var found = entityManager
                .createQuery("SELECT t FROM ApiToken t WHERE t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst()
                .filter(token -> token.works(clock.instant()));
        found.ifPresent(this::noteUse);
        return found.map(ApiToken::actor);
    }

    private void noteUse(ApiToken token) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!token.lastUsed().equals(Optional.of(today))) {
            token.usedOn(today);
        }
        if (token.mustBeAnnounced()) {
            entityManager.flush();
            events.fire(made(token, new Actor.System("command-line")));
        }
    }

    private static StaffEvent made(ApiToken token, Actor maker) {
        return new StaffEvent(
                StaffEvent.What.TOKEN_MADE,
                StaffEvent.token(token.id()),
                maker,
                Map.of(
                        "roles",
                        ApiToken.write(token.roles()),
                        "until",
                        token.expiresAt().toString()));
    }
}
