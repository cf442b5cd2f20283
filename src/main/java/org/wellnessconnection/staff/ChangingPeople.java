package org.wellnessconnection.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.UseCase;

/** What an administrator may change about people, and what everybody may change about themselves. */
@UseCase
public class ChangingPeople {

    private final EntityManager entityManager;
    private final People people;
    private final Sessions sessions;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public ChangingPeople(
            EntityManager entityManager, People people, Sessions sessions, Event<DomainEvent> events, Clock clock) {
        this.entityManager = entityManager;
        this.people = people;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Name, roles and languages; the address stays. New roles count from the person's next click. */
    public void change(Actor actor, String memberId, PersonDetails details) {
        mustBeAdministrator(actor);
        details.checked();
        people.lockOffice();
        var member = people.get(memberId);
        if (member.isAdministrator() && !details.roles().contains(Role.ADMINISTRATOR)) {
            mustNotBeTheLast(member);
        }
        member.take(details);
        entityManager.flush();
        events.fire(new StaffEvent(
                StaffEvent.What.CHANGED,
                StaffEvent.person(memberId),
                actor,
                Map.of("roles", ApiToken.write(member.roles()))));
    }

    /** The person is out, everywhere and at once; what they wrote stays under their name. */
    public void deactivate(Actor actor, String memberId) {
        mustBeAdministrator(actor);
        people.lockOffice();
        var member = people.get(memberId);
        if (member.state() == StaffMember.State.DEACTIVATED) {
            return;
        }
        if (member.isAdministrator()) {
            mustNotBeTheLast(member);
        }
        member.deactivate(clock.instant());
        sessions.closeAll(memberId);
        entityManager
                .createQuery("DELETE FROM StaffLink l WHERE l.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
        events.fire(new StaffEvent(StaffEvent.What.DEACTIVATED, StaffEvent.person(memberId), actor));
    }

    /** The person may sign in again, with the password they had. */
    public void reactivate(Actor actor, String memberId) {
        mustBeAdministrator(actor);
        people.lockOffice();
        var member = people.get(memberId);
        if (member.state() == StaffMember.State.DEACTIVATED) {
            member.reactivate();
            entityManager.flush();
            events.fire(new StaffEvent(StaffEvent.What.REACTIVATED, StaffEvent.person(memberId), actor));
        }
    }

    /** One's own name and the language in which one is greeted. */
    public void introduceOneself(Actor.Staff actor, String name, Language language) {
        PersonDetails.nameFaults(name).stream().findFirst().ifPresent(fault -> {
            throw new Refusal(fault);
        });
        people.get(actor.id()).rename(name, language);
        entityManager.flush();
        events.fire(new StaffEvent(StaffEvent.What.CHANGED, StaffEvent.person(actor.id()), actor));
    }

    static void mustBeAdministrator(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new Refusal(StaffRefusal.NOT_ADMINISTRATOR);
        }
    }

    /** Somebody who is invited or deactivated is no administrator that anybody could ask. */
    private void mustNotBeTheLast(StaffMember member) {
        if (member.isActive() && !people.hasAdministratorBeside(member.id())) {
            throw new Refusal(StaffRefusal.LAST_ADMINISTRATOR);
        }
    }
}
