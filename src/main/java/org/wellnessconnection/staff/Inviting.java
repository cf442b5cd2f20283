package org.wellnessconnection.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;

/** Letting somebody in: a person is written down, and gets a link that works once. */
@UseCase
public class Inviting {

    private final EntityManager entityManager;
    private final People people;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Inviting(EntityManager entityManager, People people, Event<DomainEvent> events, Clock clock) {
        this.entityManager = entityManager;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The person is invited, and this is their link: shown to the inviter once, kept hashed. */
    public Invitation invite(Actor inviter, PersonDetails details) {
        ChangingPeople.mustBeAdministrator(inviter);
        details.checked();
        people.lockOffice();
        if (people.byEmail(details.email()).isPresent()) {
            throw new Refusal(StaffRefusal.EMAIL_TAKEN);
        }
        var member = new StaffMember(Ids.next(clock), details, clock.instant());
        entityManager.persist(member);
        entityManager.flush();
        var secret = link(member);
        events.fire(new StaffEvent(
                StaffEvent.What.INVITED,
                StaffEvent.person(member.id()),
                inviter,
                Map.of("roles", ApiToken.write(member.roles()))));
        return new Invitation(member.id(), secret);
    }

    /** A new link for somebody who lost the first one, or the password; links made before stop working. */
    public Invitation renew(Actor inviter, String memberId) {
        ChangingPeople.mustBeAdministrator(inviter);
        var member = people.get(memberId);
        entityManager
                .createQuery("DELETE FROM StaffLink l WHERE l.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
        var secret = link(member);
        events.fire(new StaffEvent(StaffEvent.What.LINK_MADE, StaffEvent.person(memberId), inviter));
        return new Invitation(memberId, secret);
    }

    /** Somebody may choose a password with this secret. */
    public record Invitation(String memberId, Secret secret) {}

    private Secret link(StaffMember member) {
        var secret = Secret.random();
        entityManager.persist(StaffLink.forPerson(secret, member.id(), clock.instant()));
        return secret;
    }
}
